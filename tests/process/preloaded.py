"""A module for children of the fork server, which remembers the process that preloaded it."""

import os
from multiprocessing.connection import Connection

preloaders: list[int] = []


def preload() -> None:
    """Remember this process."""
    preloaders.append(os.getpid())


def tell(pipe: Connection) -> None:
    """Send the parent of this process, and the processes that preloaded the module."""
    pipe.send((os.getppid(), preloaders))
