"""Finds the files in which others may lie, among all whose frames were read."""

import mmap
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, Final

from app.config.paths import index_folder
from app.core.errors import JobError
from app.core.parts.few_frames import FewFrames, PassingAnswers
from app.core.parts.frame_index import MANY_ROWS, FrameIndex
from app.core.parts.search import PartCandidate, PartsFile, find_candidates
from app.library import Library
from app.library.near import part_pairs
from app.library.reader import Reader

_TOGETHER: Final = 100
"""Files that are read, and stored with their candidates, in one transaction."""
_KEPT: Final = 256
"""Files whose frames are kept in memory, since episodes of a series are hit again and again."""
_CHUNK_BYTES: Final = 2**20
_FEW: Final = 1000
"""New files with which all others are compared as they pass by, in place of an index of all."""
_AT_ONCE: Final = 50
"""Files that are compared with all others in one pass: 40 MB of their frames."""


def search_new(library: Library, reader: Reader, check: Callable[[], None]) -> None:
    """Compare the files that were not compared yet with all others, and store candidates.

    Calls `check` before each file, which may raise `Cancelled`. What was stored until then stays, and the
    next call goes on from there.
    """
    due = reader.insight(part_pairs.due)
    if not due:
        return
    answered = reader.insight(part_pairs.answered)
    new = frozenset(due)
    known = [id_ for id_, _ in answered if id_ not in new]
    are_few = len(due) <= min(_FEW, len(known)) and sum(count for _, count in answered) >= MANY_ROWS
    if are_few:
        _search_few(library, reader, due, known, check)
        return
    # First the earlier files in the new ones, of which none is noted as compared yet.
    if known:
        with _index(reader, [each for each in answered if each[0] in new], check) as search:
            for files in _pages(reader, known):
                _store(library, (), search(files))
    with _index(reader, answered, check) as search:
        for files in _pages(reader, due):
            _store(library, [file.id for file in files], search(files))


def _search_few(
    library: Library, reader: Reader, due: Sequence[int], known: Sequence[int], check: Callable[[], None]
) -> None:
    """Compare few new files with each other, and with all others, which are read once for some of them."""
    with _index(
        reader, [each for each in reader.insight(part_pairs.answered) if each[0] in set(due)], check
    ) as search:
        for files in _pages(reader, due):
            _store(library, (), search(files))
    for start in range(0, len(due), _AT_ONCE):
        few = reader.insight(part_pairs.files, due[start : start + _AT_ONCE])
        _store(library, [file.id for file in few], _passed_by(reader, few, known, check))


def _passed_by(
    reader: Reader, few: Sequence[PartsFile], known: Sequence[int], check: Callable[[], None]
) -> list[PartCandidate]:
    """Return the candidates of few files and all others."""
    found: dict[tuple[int, int], PartCandidate] = {}
    answers = FewFrames([[frame.hash for frame in file.answers] for file in few])
    passing = PassingAnswers(few)

    def file_of(id_: int) -> PartsFile | None:
        return next(iter(reader.insight(part_pairs.files, [id_])), None)

    for files in _pages(reader, known):
        check()
        for file in files:
            passing.take(file)
            for each in find_candidates(file, answers, few.__getitem__):
                found.setdefault((each.part, each.whole), each)
    for each in passing.candidates(file_of):
        found.setdefault((each.part, each.whole), each)
    return list(found.values())


def _store(library: Library, searched: Sequence[int], found: Iterable[PartCandidate]) -> None:
    candidates = list(found)
    if candidates or searched:
        library.write(part_pairs.store, searched, candidates).result()


def _pages(reader: Reader, ids: Sequence[int]) -> Iterator[list[PartsFile]]:
    for page in _slices(ids):
        yield reader.insight(part_pairs.files, page)


def _slices(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _TOGETHER):
        yield ids[start : start + _TOGETHER]


Search = Callable[[Sequence[PartsFile]], Iterator[PartCandidate]]


@contextmanager
def _index(
    reader: Reader, answered: Sequence[tuple[int, int]], check: Callable[[], None]
) -> Iterator[Search]:
    """Index the key frames of files; yield a function that finds other files in these."""
    ids = [id_ for id_, _ in answered]

    def hashes() -> Iterator[list[int]]:
        for page in _slices(ids):
            check()
            files = reader.insight(part_pairs.files, page)
            of_files = {file.id: file.answers for file in files}
            yield from ([frame.hash for frame in of_files.get(id_, ())] for id_ in page)

    @lru_cache(_KEPT)
    def file_at(number: int) -> PartsFile | None:
        # A scan may have seen a new version meanwhile.
        return next(iter(reader.insight(part_pairs.files, ids[number : number + 1])), None)

    with mapped_index(hashes(), sum(count for _, count in answered), check) as index:

        def search(files: Sequence[PartsFile]) -> Iterator[PartCandidate]:
            for file in files:
                check()
                yield from find_candidates(file, index, file_at)

        yield search


@contextmanager
def mapped_index(
    hashes: Iterable[Sequence[int]], rows: int, check: Callable[[], None] = lambda: None
) -> Iterator[FrameIndex]:
    """Yield an index of the key frames of files in one mapped file, which is deleted afterwards.

    What is mapped needs no memory that others could use: the system writes it to the file. Raises `JobError`
    if the disk has no room for it.
    """
    folder = index_folder()
    with _index_file(folder) as file:

        def room(size: int) -> memoryview:
            try:
                _reserve(file, size)
                return memoryview(mmap.mmap(file.fileno(), size))
            except OSError as error:
                raise JobError("parts.no_room", path=str(folder), detail=error.strerror or "") from error

        yield FrameIndex(hashes, rows, room, check)


@contextmanager
def _index_file(folder: Path) -> Iterator[BinaryIO]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - closed below
    except OSError as error:
        raise JobError("parts.no_folder", path=str(folder), detail=error.strerror or "") from error
    with file:
        yield file


def _reserve(file: BinaryIO, size: int) -> None:
    """Have the disk keep room for a file: once it is mapped, a full disk would end the program."""
    if sys.platform == "linux":
        os.posix_fallocate(file.fileno(), 0, size)
        return
    zeros = bytes(_CHUNK_BYTES)
    file.writelines(zeros[: size - position] for position in range(0, size, _CHUNK_BYTES))
    file.flush()
