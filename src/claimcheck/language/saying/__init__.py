"""Who a sentence quotes or cites as its source, and which part of it is the assertion."""
