"""Reusable parts of the window: each shows a value with `set_<noun>()` and emits values."""
