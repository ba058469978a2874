"""Reporters: from an Audit to text for a terminal, a machine, a merge request or a reviewer."""
