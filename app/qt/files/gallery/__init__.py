"""The gallery: the files of the table as pictures."""
