"""The page of the changes in each scan."""
