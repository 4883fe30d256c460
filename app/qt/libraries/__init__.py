"""Libraries as files: new, open, recent, back up, restore, and the page of one that cannot be read."""
