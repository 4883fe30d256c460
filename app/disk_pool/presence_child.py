"""Runs in a child that looks whether sources are at their places: a dead mount blocks no other process."""

import os
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final, NamedTuple

from app.config.disk_facts import disk_facts
from app.config.volumes import (
    is_detached,
    is_mount_point,
    mount_lines,
    mounted_at,
    volume_around,
    volume_id,
)
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.core.sources.disk import DiskFacts
from app.core.sources.presence import FolderState, KnownSource, absence, lost
from app.core.text.names import covers, display, is_of_here, join, real_path, split, verbatim
from app.process.limits import confine
from app.process.small_threads import start

_SEARCH_SECONDS: Final = 3.0
"""Seconds for the search of a volume at other mount points, without which its absence can be told as well."""


class Seen(NamedTuple):
    """The result of a look at the place of a source."""

    reason: Message | None
    """The reason why the source is not there; None if it is."""
    real: bytes
    """The path without links."""
    disk: DiskFacts | None = None
    """The facts about its disk; None if the source is not there."""


def run(connection: Connection, sources: Mapping[int, KnownSource]) -> None:
    """Send the id and what was seen of each source. One that does not answer delays only its own mount."""
    confine(ProbeLimits())
    lock = threading.Lock()

    def look(ids: Sequence[int]) -> None:
        for id_ in ids:
            seen = look_at(sources[id_])
            with lock:
                connection.send((id_, seen))

    groups = _by_mount(sources)
    threads = [threading.Thread(target=look, args=(ids,), daemon=True) for ids in groups]
    start(threads)
    for thread, ids in zip(threads, groups, strict=True):
        if thread.ident:
            thread.join()
        else:  # the system allows no more threads
            look(ids)
    connection.close()


def look_at(source: KnownSource) -> Seen:
    """Look at the place of a source, and at no file in it."""
    path = source.path
    if not is_of_here(path):
        return Seen(Message("source.not_found"), path)
    try:
        device = os.stat(verbatim(path)).st_dev  # noqa: PTH116 - bytes
        with os.scandir(verbatim(path)) as entries:
            is_empty = next(entries, None) is None
        if is_detached(device):
            return Seen(Message("source.not_mounted"), real_path(path))
        place = FolderState(volume_id(path), is_mount_point(path), is_empty)
    except FileNotFoundError:
        gone = lost(source.volume, volume_around(path), was_mount=source.is_mount)
        return Seen(_elsewhere(source, gone), path)
    except PermissionError:
        return Seen(Message("folder.not_permitted"), path)
    except OSError as error:
        return Seen(Message("folder.unlistable", {"detail": error.strerror or type(error).__name__}), path)
    reason = _elsewhere(source, absence(source, place))
    return Seen(reason, real_path(path), disk_facts(path) if reason is None else None)


def _elsewhere(source: KnownSource, reason: Message | None) -> Message | None:
    """Return a reason that names the place of the source on its volume, if that is mounted elsewhere."""
    if reason is None or reason.code not in {"source.not_mounted", "source.other_volume", "source.elsewhere"}:
        return reason
    point = _searched(source.volume) if source.volume else None
    if point is None or covers(point, source.path):
        return reason
    place = point if source.is_mount else _below(point, source.path)
    return Message("source.moved", {"path": display(place)}) if place else reason


def _searched(volume: str) -> bytes | None:
    """Return where a volume is mounted; None also if a dead mount of another one holds the search."""
    found: list[bytes | None] = []
    search = threading.Thread(target=lambda: found.append(mounted_at(volume)), daemon=True)
    with suppress(RuntimeError):  # the system allows no more threads
        start([search])
        search.join(_SEARCH_SECONDS)
    return found[0] if found else None


def _below(point: bytes, path: bytes) -> bytes | None:
    """Return the folder of a volume that ends like `path`: only the system knows where it was mounted."""
    above, inside = split(path)
    found = None
    while above != split(above)[0]:
        place = join(point, inside)
        if os.path.isdir(place):  # noqa: PTH112 - bytes
            found = place  # the longest such path
        above, name = split(above)
        inside = join(name, inside)
    return found


def _by_mount(sources: Mapping[int, KnownSource]) -> list[list[int]]:
    """Return the ids in groups by the mount around their paths, as the system lists mounts."""
    points = sorted((line.point for line in mount_lines()), key=len)
    groups: dict[bytes, list[int]] = {}
    for id_, source in sources.items():
        around = next((point for point in reversed(points) if covers(point, source.path)), source.path[:3])
        groups.setdefault(around, []).append(id_)
    return list(groups.values())
