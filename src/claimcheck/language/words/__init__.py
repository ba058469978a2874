"""Vocabulary that is known before a sentence is read: topics, relations, sources, people, turns of phrase."""
