"""Identifiers, names, titles and quotations brought to one form, so that they can be compared."""
