"""Sources: the folders that the user added, and whether they are at their place."""
