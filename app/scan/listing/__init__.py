"""Lists roots in children: what is there, what is a video, why a file is skipped and a folder not listed."""
