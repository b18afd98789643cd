"""The Excel report: one module for each sheet."""
