"""Who a finding is attributed to."""
