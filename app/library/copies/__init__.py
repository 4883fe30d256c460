"""Copies of files, their removal, and the journal of the trash."""
