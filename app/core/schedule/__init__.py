"""The values and rules of schedules: jobs that begin by themselves at certain times."""
