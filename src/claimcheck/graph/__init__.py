"""The evidence graph: claims, the studies they rest on, and typed questions about them."""

from claimcheck.graph.evidence import EvidenceGraph

__all__ = ["EvidenceGraph"]
