"""Numbers and risks."""
