"""Files that refer elsewhere: nothing else is opened for them, and nothing is connected to."""
