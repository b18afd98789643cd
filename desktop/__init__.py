"""The window: decides which value is current and which thread works."""
