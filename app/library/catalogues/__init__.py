"""Stores the files of catalogues, until a scan of their disk finds them."""
