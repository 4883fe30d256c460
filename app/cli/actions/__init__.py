"""The work of commands, behind their options. Much of it is loaded only by the command that needs it."""
