"""Tests of decisions and of their log."""
