"""Who a claim is about."""
