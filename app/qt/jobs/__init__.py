"""The user interface of the job queue."""
