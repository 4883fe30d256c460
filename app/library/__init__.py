"""The library file: everything Cinventory knows, and the only SQL.

A change is a function of `listing`, `comparing` or `saving` that takes the connection first; it is
handed to `Library.write`, whose one thread runs it in a transaction.
"""

from app.library.library import Library
from app.library.opening import open_library, open_to_read

__all__ = ["Library", "open_library", "open_to_read"]
