"""Opens files with libav: shared by the rooms that read pictures and sound."""
