"""The pictures of files: loaded from the preview room, and shown."""
