"""The player: a quick look at a video, and playing inside."""
