"""YAML files that people write: read safely, every fault with its line and column."""
