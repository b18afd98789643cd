"""Rows become contacts, answers, intervals and side tables."""
