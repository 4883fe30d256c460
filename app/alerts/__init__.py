"""Tells of alerts outside of the program: a webhook, a command. The window shows its own."""

__all__ = ["outbox", "sink", "sinks", "target_check"]
