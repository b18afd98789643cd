"""Ours and the peers side by side in one process run; figures are ratios, never assertions."""
