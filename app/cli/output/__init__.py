"""The output of commands: texts, tables and files, and their destinations."""
