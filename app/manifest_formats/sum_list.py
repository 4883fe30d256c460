"""Checksum lists: `md5sum`, `sha256sum`, `b3sum`, `xxhsum` and their like, and SFV."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from app.core.checksum.algorithm import Algorithm, digest_of_text, digest_text
from app.core.errors import ManifestRefused
from app.core.manifest.creation import Creation, read_files
from app.core.manifest.entry import AmbiguousDigest, Entry
from app.core.manifest.safe_path import UnsafePath, safe_path
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.message import Message
from app.core.text.names import display
from app.manifest_formats.algorithm_guess import AlgorithmGuess, either_order
from app.manifest_formats.lines import lines
from app.manifest_formats.list_file import ListFile, Read
from app.manifest_formats.sum_line import LITTLE_ENDIAN, TAGS, Style, SumLine, digest_of_tag, gnu_line, parse

_COMMENTS: Final = (b"#", b";")
_MOST_TOLD: Final = 4096
"""Bytes of a refused path that are told: a manifest may have many of them."""


class SumList(ListFile):
    """A checksum list."""

    def __init__(self, read: Read, path: bytes, algorithm: Algorithm | None = None) -> None:
        """Take a reader of the list, its path in the folder, and the algorithm if the user has named it."""
        super().__init__(read, path)
        self._algorithm = algorithm

    def entries(self) -> Iterator[Entry | ManifestFinding]:
        """Yield the files of the list. Raises `ManifestRefused` and `OSError`."""
        guess = AlgorithmGuess(self._path.rpartition(b"/")[2], self._algorithm)
        valid = False
        for number, line in enumerate(lines(self._read(), self._path), 1):
            if line and not line.startswith(_COMMENTS):
                parts = parse(line)
                valid = valid or parts is not None
                if parts is None:
                    yield bad_line(line, number)
                elif parts.style is Style.CKSUM:
                    yield refused(parts.path, Message("manifest.cksum"))
                else:
                    yield _entry(parts, guess)
        if not valid:
            raise no_line(self._path)


def _entry(parts: SumLine, guess: AlgorithmGuess) -> Entry | ManifestFinding:
    algorithm = None if parts.tag else guess.certain(parts.digest)
    try:
        path = safe_path(parts.path)
        if algorithm is not None:
            return Entry(path, {algorithm: digest_of_text(algorithm, parts.digest)})
        found = _tagged(parts) if parts.tag else guess.meanings(parts.digest)
    except UnsafePath as error:
        return refused(parts.path, error.reason)
    except ValueError:
        return refused(
            parts.path, Message("manifest.bad_checksum", {"algorithm": str(algorithm or parts.tag)})
        )
    if found is None:
        name = parts.tag or parts.digest
        return refused(parts.path, Message("manifest.unknown_algorithm", {"name": name}))
    if found.is_named and len(found.choices) == 1:
        return Entry(path, dict(found.choices))
    return Entry(path, {}, ambiguous=(found,))


def _tagged(parts: SumLine) -> AmbiguousDigest | None:
    """Return the meanings of a digest whose algorithm is named, None for an unknown name.

    Raises `ValueError` for a digest of another length.
    """
    algorithm = TAGS.get(parts.tag.removesuffix(LITTLE_ENDIAN))
    if algorithm is None:
        return None
    if parts.style is Style.GNU:
        return either_order(algorithm, parts.digest)
    digest = digest_of_tag(algorithm, parts.digest)
    order = slice(None, None, -1 if parts.tag.endswith(LITTLE_ENDIAN) else 1)
    return AmbiguousDigest(((algorithm, digest[order]),), is_named=True)


def refused(path: bytes, reason: Message) -> ManifestFinding:
    """Return the finding for an entry that cannot be checked."""
    return ManifestFinding(path[:_MOST_TOLD], FileState.NOT_CHECKED, reason)


def bad_line(line: bytes, number: int) -> ManifestFinding:
    """Return the finding for a line without an entry."""
    return refused(line, Message("manifest.bad_line", {"line": number}))


def no_line(path: bytes) -> ManifestRefused:
    """Return the error of a text without any entry: a video, or a text of another kind."""
    return ManifestRefused("manifest.no_line", path=display(path))


def write_list(job: Creation) -> int:
    """Write a list that the command of its algorithm verifies, and return the number of its files.

    Raises `ExportFailed`, `Cancelled` and `OSError`.
    """
    (algorithm,) = job.algorithms
    mark = "XXH3_" if algorithm is Algorithm.XXH3_64 else ""
    files = 0

    def choose(path: bytes) -> Collection[Algorithm]:
        return () if job.leave_out(path) else (algorithm,)

    with job.open(b"") as out:
        for file in read_files(job.folder, job.hasher, choose, job.listen):
            line = gnu_line(file.path, mark + digest_text(algorithm, file.digests[algorithm]))
            out.write(line.decode("utf-8", "surrogateescape"))
            files += 1
    return files


_SFV_LINE: Final = re.compile(rb"(.*\S)[ \t]+([0-9A-Fa-f]{8})[ \t]*", re.DOTALL)


class SfvList(ListFile):
    """An SFV list: a name and its CRC-32 in each line, with `;` before comments."""

    def entries(self) -> Iterator[Entry | ManifestFinding]:
        """Yield the files of the list. Raises `ManifestRefused` and `OSError`."""
        valid = False
        for number, line in enumerate(lines(self._read(), self._path), 1):
            if line.strip() and not line.startswith(b";"):
                found = _SFV_LINE.fullmatch(line)
                valid = valid or found is not None
                yield _sfv_entry(found) if found else bad_line(line, number)
        if not valid:
            raise no_line(self._path)


def _sfv_entry(found: re.Match[bytes]) -> Entry | ManifestFinding:
    # SFV comes from Windows, where no name has a backslash.
    path = found[1].replace(b"\\", b"/")
    try:
        return Entry(safe_path(path), {Algorithm.CRC32: bytes.fromhex(found[2].decode())})
    except UnsafePath as error:
        return refused(found[1], error.reason)
