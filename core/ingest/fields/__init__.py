"""Columns become fields of Aforo: names in six languages, vendors, values, questions."""
