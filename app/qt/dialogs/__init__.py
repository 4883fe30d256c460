"""The few things that a line in the window cannot say. Each is opened with `open`, never `exec`."""
