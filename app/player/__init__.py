"""Plays a video in a child process, whose pictures lie in memory that the window shares."""

__all__ = ["child", "process", "protocol", "shared_pictures"]
