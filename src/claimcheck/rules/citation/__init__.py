"""Whether sources are given, found and sound."""
