"""The life of the process and of one session: the composition root of the window."""
