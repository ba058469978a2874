"""Comments that set rules aside."""
