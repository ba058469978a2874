"""To whom a finding is given."""
