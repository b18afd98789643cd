"""Delimited text: bytes become cells."""
