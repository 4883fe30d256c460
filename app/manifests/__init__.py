"""Creates manifests of folders, and compares folders with manifests."""
