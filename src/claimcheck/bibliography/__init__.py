"""References in every common format, what a person judged of them, and what services said."""
