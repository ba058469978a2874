"""The values claimcheck works with: frozen, typed, picklable, one small file per concept."""
