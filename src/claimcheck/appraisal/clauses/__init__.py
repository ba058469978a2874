"""The clauses of a sentence that is to be reworded: their finite verbs and what each does."""
