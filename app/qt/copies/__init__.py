"""The dialog of groups of files with equal contents."""
