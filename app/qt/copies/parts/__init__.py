"""The view of videos that lie in longer ones."""
