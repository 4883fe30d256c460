"""The dialog of the changes in each scan."""
