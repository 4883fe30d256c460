"""Other programs on the desktop: player, file manager, notifications."""
