"""Opens files with libav, and keeps what it says: shared by the rooms that read pictures and sound."""

__all__ = ["display", "log", "media", "video"]
