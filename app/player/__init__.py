"""Plays a video in a child process, whose pictures lie in memory that the window shares."""

__all__ = ["beside_video", "child", "process", "protocol", "shared_pictures"]
