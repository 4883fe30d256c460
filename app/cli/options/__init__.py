"""The options of commands, shared by several."""
