"""Who a text speaks of."""
