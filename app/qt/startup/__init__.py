"""The start and the end of the process and of a session: the composition root of the window."""
