"""What makes imported data doubtful."""
