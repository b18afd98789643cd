"""Cells become moments, lengths of time, numbers and names, by the evidence of whole columns."""
