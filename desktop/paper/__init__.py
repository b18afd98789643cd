"""The report on paper: the same values as the workbook, set in type and drawn as vectors."""
