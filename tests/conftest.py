"""What holds for every test."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("no-deadline", deadline=None)
settings.load_profile(
    "no-deadline"
)  # how long an example takes says more of the machine than of the code
