"""The arithmetic of health statistics: tails, recomputed p values, counts, risks. Pure, no I/O."""
