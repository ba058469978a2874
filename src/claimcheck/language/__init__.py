"""Reading English health prose: sentences, wording, claims, people, numbers, sources."""
