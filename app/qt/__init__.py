"""The window. Only this package imports PySide6 and qasync."""
