"""Catalogues: lists of the files of a disk that other programs have made."""
