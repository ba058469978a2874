"""Whether text and claims file agree."""
