"""Finds the disks of sources before their files are read, and sorts the files by disk."""

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from itertools import chain

from app.core.message import Message
from app.core.sources.presence import KnownSource, foreign
from app.disk_pool import disks
from app.disk_pool.disk_queue import DiskQueue, StillFiles
from app.disk_pool.disks import Disk, Found
from app.disk_pool.presence import look, why_lost
from app.disk_pool.presence_child import Seen
from app.disk_pool.tasks import Result, Task
from app.library import Library
from app.library.scan import sources
from app.library.scan.sources import Source
from app.process.child_process import answers, child

PATIENCE_SECONDS = 20.0


def find_disks(
    paths: Mapping[int, bytes], tick: Callable[[], None], patience: float = PATIENCE_SECONDS
) -> dict[int, Found]:
    """Return the disk of each path, or the reason why it cannot be reached.

    `tick` is called every 50 ms. A path that does not answer is left after `patience` seconds.
    """
    found: dict[int, Found] = {}
    while rest := {key: path for key, path in paths.items() if key not in found}:
        found |= _ask_child(rest, tick, patience)
        silent = next((key for key in rest if key not in found), None)
        if silent is not None:
            found[silent] = Message("source.silent", {"limit": round(patience)})
    return found


def source_disks(
    library: Library, ids: Collection[int], tick: Callable[[], None]
) -> tuple[dict[int, Disk], dict[int, tuple[bytes, Message]]]:
    """Return the disks of sources, and the path of each other source with the reason not to read it.

    Stores which of them are there: without a window or a server, no other look does.
    """
    wanted = {source.id: source for source in library.write(sources.all_sources).result() if source.id in ids}
    # Nothing is looked for at the place of a catalogue, which is made up.
    refused = {id_: (each.path, Message("source.imported")) for id_, each in wanted.items() if each.imported}
    wanted = {id_: each for id_, each in wanted.items() if not each.imported}
    disks = {}
    for id_, found in find_disks({id_: source.path for id_, source in wanted.items()}, tick).items():
        source = wanted[id_]
        reason = why_away(source.expected, found)
        if reason is not None:
            refused[id_] = source.path, reason
        elif not isinstance(found, Message):
            disks[id_] = found
    _store_presence(library, wanted, refused.keys() & wanted)
    return disks, refused


def why_away(source: KnownSource, found: Found) -> Message | None:
    """Return the reason why a source is not at its place, from the disk that was found there; None if it is.

    Blocks, as `why_lost` does.
    """
    if isinstance(found, Message):
        return why_lost(source, found)
    return foreign(source.volume, found.volume, was_mount=source.is_mount, is_mount=found.is_mount)


def _store_presence(library: Library, looked: Mapping[int, Source], away: Collection[int]) -> None:
    """Store that sources are away, and that others are back, if nothing speaks against that."""
    for id_ in away:
        library.write(sources.set_presence, id_, looked[id_].path, online=False).result()
    offline = {id_: each for id_, each in looked.items() if id_ not in away and not each.online}
    back = {id_: each.expected._replace(has_files=True) for id_, each in offline.items()}

    def tell(id_: int, seen: Seen) -> None:
        if seen.reason is None:
            library.write(sources.set_presence, id_, back[id_].path, online=True).result()

    if back:
        look(back, tell)


def disk_queues(
    disks: Mapping[int, Disk],
    tasks: Callable[[int], Iterable[Task]],
    result: type[Result],
    still: StillFiles | None = None,
) -> list[DiskQueue[Task, Result]]:
    """Return a queue for each disk. `tasks` returns the files to read of a source."""
    del result  # tells the type of the answers
    queues: list[DiskQueue[Task, Result]] = []
    for name in dict.fromkeys(disk.name for disk in disks.values()):
        of_disk = [id_ for id_, disk in disks.items() if disk.name == name]
        # A whole page of tasks is read at once, between two answers.
        queue: DiskQueue[Task, Result] = DiskQueue(
            chain.from_iterable(map(tasks, of_disk)), min(disks[id_].readers for id_ in of_disk), still=still
        )
        queues.append(queue)
    return queues


def _ask_child(paths: Mapping[int, bytes], tick: Callable[[], None], patience: float) -> dict[int, Found]:
    """Return the answers of a child until the first path that does not answer."""
    found: dict[int, Found] = {}
    with suppress(EOFError, OSError), child(disks.run, tuple(paths.values())) as connection:
        for key in paths:
            if not answers(connection, tick, patience):
                return found
            found[key] = connection.recv()
    return found
