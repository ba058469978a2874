"""Who a text is about."""
