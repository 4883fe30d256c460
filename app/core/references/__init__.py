"""Recognises files that are no videos of their own, but name others: none of those is ever opened."""
