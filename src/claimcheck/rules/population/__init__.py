"""Whom a claim is about."""
