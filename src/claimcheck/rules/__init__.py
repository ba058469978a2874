"""The rules: one file per rule, whose path is its name. The engine is ``claimcheck.rulebook``."""
