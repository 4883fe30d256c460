"""The library file: the records of all files, and the only SQL of the program.

A function that writes takes the connection first, as those of `pending`, `scan_diff` and
`probe_results` do. `Library.write` hands the function to the writer thread, which runs it in a transaction.
"""

from app.library.open.library import Library
from app.library.open.opening import open_library, open_to_read

__all__ = ["Library", "open_library", "open_to_read"]
