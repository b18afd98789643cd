"""Workbooks, archives, JSON, Parquet and web pages: read in a child as cells."""
