"""Articles, claims and studies as one graph: typed questions, and exports."""

from claimcheck.graph.answers import Affected, ClaimRef, Duplicate, EvidenceLine, Orphans
from claimcheck.graph.evidence import EvidenceGraph

__all__ = ["Affected", "ClaimRef", "Duplicate", "EvidenceGraph", "EvidenceLine", "Orphans"]
