"""Makes pictures and full reports of a file on demand, in a killable child process or from a cache."""

__all__ = ["base", "cache", "other_cache", "previewer", "session"]
