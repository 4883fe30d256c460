"""The page of groups of files with equal contents."""
