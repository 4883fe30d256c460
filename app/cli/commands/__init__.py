"""The commands, a file each: its options, its help with the exit statuses, and what it does."""
