"""Aforo's core: values in, values out. No screen, no printing, no sentences."""
