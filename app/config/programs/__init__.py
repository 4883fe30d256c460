"""The programs on this computer that open videos: those that the system names, players, and tools."""
