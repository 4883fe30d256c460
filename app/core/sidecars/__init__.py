"""The files beside videos: which kind each is, which video it belongs to, and what its name says."""
