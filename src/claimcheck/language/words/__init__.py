"""What is known of words before a sentence is read: topics, relations, sources, people, and turns of phrase."""
