"""The properties of CiTO, the Citation Typing Ontology (SPAR, version of 2026-06-22)."""

from __future__ import annotations

_FORWARD = """agreesWith cites citesAsAuthority citesAsDataSource citesAsEvidence
    citesAsMetadataDocument citesAsPotentialSolution citesAsRecommendedReading citesAsRelated
    citesAsSourceDocument citesForInformation compiles confirms containsAssertionFrom corrects
    credits critiques derides describes disagreesWith discusses disputes documents extends
    includesExcerptFrom includesQuotationFrom likes linksTo obtainsBackgroundFrom
    obtainsSupportFrom parodies plagiarizes qualifies refutes repliesTo retracts reviews ridicules
    speculatesOn supports updates usesConclusionsFrom usesDataFrom usesMethodIn"""
_INVERSE = """isAgreedWithBy isCitedBy isCitedAsAuthorityBy isCitedAsDataSourceBy
    isCitedAsEvidenceBy isCitedAsMetadataDocumentBy isCitedAsPotentialSolutionBy
    isCitedAsRecommendedReadingBy isCitedAsRelatedBy isCitedAsSourceDocumentBy
    isCitedForInformationBy isCompiledBy isConfirmedBy providesAssertionFor isCorrectedBy
    isCreditedBy isCritiquedBy isDeridedBy isDescribedBy isDisagreedWithBy isDiscussedBy
    isDisputedBy isDocumentedBy isExtendedBy providesExcerptFor providesQuotationFor isLikedBy
    isLinkedToBy givesBackgroundTo givesSupportTo isParodiedBy isPlagiarizedBy isQualifiedBy
    isRefutedBy hasReplyFrom isRetractedBy isReviewedBy isRidiculedBy isSpeculatedOnBy
    isSupportedBy isUpdatedBy providesConclusionsFor providesDataFor providesMethodFor"""

CITO = frozenset(_FORWARD.split()) | frozenset(_INVERSE.split())
"""Every name a citation's ``role`` can have: from the claim to the study, or the inverse."""
