"""Workbooks, archives, JSON, Parquet and web pages: read in a child process, handed over as cells."""
