"""Aforo's core: values in, values out. No screen, no printing, no sentences."""

__version__ = "0.1.0"
