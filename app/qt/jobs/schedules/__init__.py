"""The dialog of schedules: jobs that begin by themselves at certain times."""
