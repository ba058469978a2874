"""Claims files: read with line numbers, anchored in their article, written back with comments."""
