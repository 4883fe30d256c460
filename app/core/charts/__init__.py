"""Charts as numbers: values of marks, and their layout in px. Nothing is painted here."""
