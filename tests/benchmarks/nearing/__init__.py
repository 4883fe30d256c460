"""The videos of the benchmark `near`."""
