"""A child that crashes."""

import os
from multiprocessing.connection import Connection


def crash(_connection: Connection) -> None:
    """End by SIGABRT, as a library does that finds its memory damaged."""
    os.abort()
