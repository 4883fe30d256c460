"""The commands for a terminal: data goes to stdout, all else to stderr."""

__all__ = ["command_line", "language", "messages", "plain_parser", "window"]
