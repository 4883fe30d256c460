"""Makes the prints of videos in children, which tell the same film in another encoding."""

__all__ = ["pool", "session"]
