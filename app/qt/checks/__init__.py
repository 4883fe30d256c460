"""The checks of files: their checksums, damage, and contents that a check found."""
