"""Tells of alerts outside of the program: a webhook, a command. The window shows its own."""
