"""The plan of a removal of copies: which files may go, which file stays for each, and which may not go."""

from collections.abc import Container, Iterator, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.checksum.verdict import BAD
from app.core.copies.group import CopyFile
from app.core.copies.keeper import Rank, ranking
from app.core.record import FileStatus

_AWAY: Final = frozenset({FileStatus.MISSING, FileStatus.OFFLINE})
_USUAL: Final = ranking()


class Refusal(StrEnum):
    """The reason why a chosen file is not removed; the value is the code of its sentence."""

    AWAY = "trash.away"
    """The file cannot be reached."""
    DAMAGED = "trash.damaged"
    """The file is known to be damaged, so its bytes are no longer those of the others."""
    LINK = "trash.link"
    """Another path leads to the same bytes: a hard link, a reflink, a second mount."""
    LAST_COPY = "trash.last_copy"
    """No file of these contents would stay."""
    NO_KEEPER = "trash.no_keeper"
    """No file that stays can be reached and is free of damage."""


class Removal(NamedTuple):
    """A file to remove, and the file that stays in its place."""

    file: CopyFile
    keeper: CopyFile
    size: int
    """Bytes of each."""


class Refused(NamedTuple):
    """A chosen file that is not removed."""

    file: CopyFile
    size: int
    reason: Refusal


Planned = Removal | Refused


def choose(
    files: Sequence[CopyFile],
    candidates: Container[int] | None,
    rank: Rank = _USUAL,
) -> frozenset[int]:
    """Return the ids of the files of a group to remove, all `candidates` but the best; None: all files.

    Files that are no candidates stay anyway. With one of them that can be a keeper, all candidates go.
    """
    chosen = [file for file in files if candidates is None or file.id in candidates]
    ids = frozenset([file.id for file in chosen])
    if not _keepers(files, ids):
        keepers = _keepers(chosen)
        if keepers:
            # Other paths to the keeper are the keeper.
            copy = min(keepers, key=rank).copy
            return frozenset([file.id for file in chosen if file.copy != copy])
    return ids


def plan(
    files: Sequence[CopyFile],
    size: int,
    remove: Container[int],
    rank: Rank = _USUAL,
) -> Iterator[Planned]:
    """Yield what becomes of each chosen file of a group; `size` is that of one copy in bytes.

    `files` are all files with these contents. A file that stays can be reached and is not damaged; with none,
    no file goes.
    """
    chosen = [file for file in files if file.id in remove]
    keeper = min(_keepers(files, remove), key=rank, default=None)
    copies = [file.copy for file in files]
    for file in chosen:
        if len(chosen) == len(files):
            yield Refused(file, size, Refusal.LAST_COPY)
        elif keeper is None:
            yield Refused(file, size, Refusal.NO_KEEPER)
        elif reason := _refusal(file, copies.count(file.copy)):
            yield Refused(file, size, reason)
        else:
            yield Removal(file, keeper, size)


def _keepers(files: Sequence[CopyFile], chosen: Container[int] = ()) -> list[CopyFile]:
    """Return the files that can stay in the place of others."""
    return [
        file
        for file in files
        if file.id not in chosen and file.status not in _AWAY and file.verdict not in BAD
    ]


def _refusal(file: CopyFile, paths: int) -> Refusal | None:
    """Return the reason not to remove a file whose copy has so many paths."""
    if file.status in _AWAY:
        return Refusal.AWAY
    if file.verdict in BAD:
        return Refusal.DAMAGED
    return Refusal.LINK if paths > 1 else None
