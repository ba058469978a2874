"""What reviewers decided, and whether it still holds."""
