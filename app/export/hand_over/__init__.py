"""Lists for other programs: lists of paths, work for encoders, clips for editors. Nothing of it is run."""
