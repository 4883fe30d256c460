"""The job queue as the user sees and drives it."""
