"""What the evidence behind a claim can bear."""
