"""Text as such: words, sentences, clauses, phrases and numbers, each at its exact offsets."""
