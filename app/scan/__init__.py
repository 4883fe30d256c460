"""Finds the files, tells what is new, has it probed and kept."""
