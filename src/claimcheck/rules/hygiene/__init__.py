"""What an article says about itself."""
