"""The commands for a terminal: data goes to stdout, all else to stderr."""
