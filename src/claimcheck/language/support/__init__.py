"""How an evidence text bears on a claim."""
