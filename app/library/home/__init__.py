"""The health of the library: its figures, and what is new since the user last looked."""
