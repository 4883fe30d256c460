"""The page of disks: every disk with files of the library, plugged in or not."""
