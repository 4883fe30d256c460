"""The index of what is said: a database of its own beside the library, which may be lost at any time."""
