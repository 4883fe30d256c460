"""The child processes that look at paths of clients, so that a dead mount blocks only them."""

import os
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Final

from app.core.run.limits import ProbeLimits
from app.process.held_folder import HeldFolder
from app.process.limits import confine

MOST_FOLDERS: Final = 100_000
"""Folders of one folder that are listed."""
_STACK: Final = 2**18  # bytes: a thread per path must fit into the child's limit of memory


def resolve_paths(connection: Connection, paths: Sequence[bytes]) -> None:
    """Send each path with its resolved path, in the order in which they are resolved."""
    confine(ProbeLimits())
    threading.stack_size(_STACK)
    lock = threading.Lock()

    def resolve(path: bytes) -> None:
        try:
            # As text: ntpath cannot resolve bytes where another program has the file open.
            real = os.fsencode(os.path.realpath(os.fsdecode(path)))
        except (OSError, ValueError):
            return
        with lock:
            connection.send((path, real))

    threads = [threading.Thread(target=resolve, args=(path,), daemon=True) for path in dict.fromkeys(paths)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    connection.close()


def list_folders(connection: Connection, folder: bytes, root: bytes) -> None:
    """Send the names of the folders in a folder, sorted; None if it cannot be listed, or a link leads there.

    Links in the path of `root` itself are followed.
    """
    confine(ProbeLimits())
    connection.send(names_of_folders(folder, root))
    connection.close()


def names_of_folders(folder: bytes, root: bytes) -> list[bytes] | None:
    """Return the names of the folders in a folder below `root`, sorted; None if they cannot be listed."""
    found: list[bytes] = []
    try:
        with HeldFolder(folder, root) as held, held.entries() as entries:
            for entry in entries:
                if _is_folder(entry):
                    found.append(os.fsencode(entry.name))
                    if len(found) == MOST_FOLDERS:
                        break
    except OSError:
        return None
    return sorted(found, key=lambda name: (name.lower(), name))


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
