"""What evidence can bear: study profiles, GRADE arithmetic, ceilings and verdicts."""
