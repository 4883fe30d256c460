"""The window: the only PySide6 and qasync."""
