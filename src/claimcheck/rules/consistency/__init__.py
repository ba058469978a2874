"""The same thing told in two places, and evidence that leans on itself."""
