"""YAML files that people write: read safely, every fault told with its line and column."""
