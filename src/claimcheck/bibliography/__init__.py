"""References in every common format, a person's judgement of them, and what services said."""
