"""Writes the text files of a bag, beside its folder `data` or in another folder."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Final

import app
from app.core.checksum.algorithm import Algorithm, digest_text
from app.core.errors import ManifestRefused
from app.core.manifest.creation import read_files
from app.core.manifest.verdict import FileState, Finding
from app.core.message import Message
from app.core.names import display
from app.manifest.bagit import ALGORITHMS, DECLARATION, INFO, PAYLOAD
from app.manifest.creation_job import CreationJob
from app.manifest.hashed_text import HashedText
from app.manifest.xml_text import time_of

_ESCAPES: Final = (("\r", "%0D"), ("\n", "%0A"))
_VERSION: Final = "1.0"
_VERSION_WITHOUT_PERCENT: Final = "0.97"
"""For names with `%`: version 1.0 escapes that sign, and the usual reader does not know it."""


def write_bag(job: CreationJob) -> int:
    """Write the text files of a bag, and return the number of its files.

    The files stay where they are, in a folder `data`. Raises `ManifestRefused`, `ExportFailed`,
    `Cancelled` and `OSError`.
    """
    _check(job)
    return _BagWriter(job).write()


def _check(job: CreationJob) -> None:
    others = [each for each in job.algorithms if each not in ALGORITHMS]
    if others or not job.algorithms:
        raise ManifestRefused("manifest.not_of_bagit", name=", ".join(others))
    if PAYLOAD[:-1] not in job.folder.names(b""):
        raise ManifestRefused("manifest.bag_without_data", path=display(job.name))
    if any(DECLARATION in folder.names(b"") for folder in (job.folder, job.place)):
        raise ManifestRefused("manifest.bag_exists", path=display(job.name))


class _BagWriter:
    def __init__(self, job: CreationJob) -> None:
        self._job = job
        self._files = 0
        self._bytes = 0
        self._has_percent = False
        self._tags: dict[bytes, Mapping[Algorithm, bytes]] = {}

    def write(self) -> int:
        algorithms = tuple(self._job.algorithms)
        with ExitStack() as stack:
            outs = {each: stack.enter_context(self._open(_manifest(each))) for each in algorithms}
            for file in read_files(
                self._job.folder, self._job.hasher, self._choose, self._job.listen, below=PAYLOAD
            ):
                self._files += 1
                self._bytes += file.size
                for algorithm, out in outs.items():
                    out.write(_line(file.path, digest_text(algorithm, file.digests[algorithm])))
        with self._open(INFO) as out:
            out.write(
                f"Bagging-Date: {time_of(self._job.now)[:10]}\n"
                f"Bag-Software-Agent: Cinventory {app.__version__} <https://cinventory.org>\n"
                f"Payload-Oxum: {self._bytes}.{self._files}\n"
            )
        version = _VERSION_WITHOUT_PERCENT if self._has_percent else _VERSION
        with self._open(DECLARATION) as out:
            out.write(f"BagIt-Version: {version}\nTag-File-Character-Encoding: UTF-8\n")
        for algorithm in algorithms:
            with self._job.open(b"tag" + _manifest(algorithm)) as plain:
                plain.writelines(
                    _line(path, digest_text(algorithm, digests[algorithm]))
                    for path, digests in sorted(self._tags.items())
                )
        return self._files

    def _choose(self, path: bytes) -> Collection[Algorithm]:
        if self._job.leave_out(path):
            return ()
        try:
            text = path.decode("utf-8")
        except UnicodeDecodeError:
            text = ""
        if not text or text != text.rstrip():
            self._job.listen(Finding(path, FileState.NOT_CHECKED, Message("manifest.no_bag_name")))
            return ()
        self._has_percent |= "%" in text
        return self._job.algorithms

    @contextmanager
    def _open(self, name: bytes) -> Iterator[HashedText]:
        with self._job.open(name) as plain:
            out = HashedText(plain, self._job.algorithms)
            yield out
        self._tags[name] = out.digests()


def _manifest(algorithm: Algorithm) -> bytes:
    return b"manifest-%s.txt" % algorithm.value.encode()


def _line(path: bytes, digest: str) -> str:
    text = path.decode("utf-8")
    for sign, escape in _ESCAPES:
        text = text.replace(sign, escape)
    return f"{digest}  {text}\n"
