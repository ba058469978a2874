"""How strongly the words claim."""
