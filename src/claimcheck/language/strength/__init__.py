"""How strongly a sentence relates a cause to an effect."""
