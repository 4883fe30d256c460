"""Painted charts: a view for every kind, a table of the same values, pictures of them as files."""
