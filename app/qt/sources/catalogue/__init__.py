"""The import of catalogues of other programs."""
