"""Decisions of medical reviewers: approve, reject, waive; their state and their log."""
