"""A whole repository of articles: discovery, loading, audits."""
