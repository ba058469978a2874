"""The rules: one file a rule, its path its name. See ``claimcheck.rulebook`` for the engine."""
