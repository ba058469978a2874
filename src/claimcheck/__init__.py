"""claimcheck makes every health claim in an article answer for itself."""
