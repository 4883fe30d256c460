"""The view of the files as pictures of numbers: a treemap and charts, whose marks are filters."""
