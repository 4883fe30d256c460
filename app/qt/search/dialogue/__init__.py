"""The index of what is said, in the window: the act that makes it, and what is missing for a search."""
