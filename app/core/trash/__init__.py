"""The trash: its places, the journal of what was moved there, and the jobs that move files."""
