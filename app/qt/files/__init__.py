"""The table of files: model, view, delegate, columns, commands."""
