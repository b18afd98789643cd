"""The nouns: frozen values that the rest of Aforo reads, edits by copying, saves and compares."""
