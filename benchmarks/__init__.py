"""What claimcheck is measured by: accuracy and speed, each with one command."""
