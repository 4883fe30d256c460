"""Creates manifests of folders, and compares folders with manifests."""

__all__ = ["creation", "progress", "verification"]
