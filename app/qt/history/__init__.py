"""The dialog with what each scan changed."""
