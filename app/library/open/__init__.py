"""Opens the library file: its lock, its connections, its writer, its backups."""
