"""Lister children in whose hands folders change: each stands in for `app.scan.listing.lister_child.run`."""

import itertools
import os
import signal
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from app.core.file.filetypes import NameRules
from app.core.run.limits import ProbeLimits
from app.process.limits import confine
from app.scan.listing.lister_child import list_root
from app.scan.listing.lister_protocol import ListRequest, RootPart
from app.scan.listing.position import SharedPosition


def renames_moving(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Have a folder called `moving` renamed once its first file was listed."""
    _after_the_first(
        connection,
        requests,
        position,
        sniff,
        names,
        "moving",
        lambda path: path.rename(path.with_name("moved")),
    )


def empties_emptied(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Have all files of a folder called `emptied` deleted once its first was listed."""

    def empty(folder: Path) -> None:
        for file in list(folder.iterdir()):
            file.unlink()

    _after_the_first(connection, requests, position, sniff, names, "emptied", empty)


def _after_the_first(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    sniff: bool,  # noqa: FBT001
    names: NameRules,
    name: str,
    act: Callable[[Path], object],
) -> None:
    """List, telling of each file by itself, and do `act` to the folder `name` after its first file."""
    ticks = itertools.count()
    done: set[Path] = set()
    for request in requests:
        for told in list_root(request, position, sniff=sniff, names=names, clock=lambda: float(next(ticks))):
            connection.send(told)
            if isinstance(told, RootPart) and told.current not in told.closed:
                folder = Path(os.fsdecode(told.current))
                if folder.name == name and folder not in done:
                    done.add(folder)
                    act(folder)


def waits_for_ever(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Say who it is in a file beside the first root, and wait as in a call that never returns."""
    confine(ProbeLimits())
    mark = Path(os.fsdecode(requests[0].root) + ".pid")
    half = mark.with_name(mark.name + ".part")
    half.write_text(str(os.getpid()))
    half.rename(mark)
    while True:
        signal.pause()
