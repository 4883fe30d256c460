"""The palette: everything that can be done or shown, found by words."""
