"""Writes the text files of a bag, beside its folder `data` or in another folder."""

from collections.abc import Collection, Mapping
from contextlib import ExitStack
from typing import Final

import app
from app.config.news import HOME_PAGE
from app.core.checksum.algorithm import Algorithm, digest_text
from app.core.errors import ManifestRefused
from app.core.manifest.creation import Creation, read_files
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.message import Message
from app.core.text.names import display
from app.manifest_formats.bagit import ALGORITHMS, DECLARATION, INFO, PAYLOAD
from app.manifest_formats.hashed_text import HashedText
from app.manifest_formats.xml_text import time_of

_ESCAPES: Final = (("\r", "%0D"), ("\n", "%0A"))
_AGENT: Final = "Bag-Software-Agent: Cinventory"
_VERSION: Final = "1.0"
_VERSION_WITHOUT_PERCENT: Final = "0.97"
"""For names with `%`: version 1.0 escapes that sign, and the usual reader does not know it."""


def write_bag(job: Creation) -> int:
    """Write the text files of a bag, and return the number of its files.

    The files stay where they are, in a folder `data`. Raises `ManifestRefused`, `ExportFailed`,
    `Cancelled` and `OSError`.
    """
    _check(job)
    return _BagWriter(job).write()


def _check(job: Creation) -> None:
    others = [each for each in job.algorithms if each not in ALGORITHMS]
    if others or not job.algorithms:
        raise ManifestRefused("manifest.not_of_bagit", name=", ".join(others))
    if PAYLOAD[:-1] not in job.folder.names(b""):
        raise ManifestRefused("manifest.bag_without_data", path=display(job.name))
    if any(DECLARATION in folder.names(b"") for folder in (job.folder, job.place)):
        raise ManifestRefused("manifest.bag_exists", path=display(job.name))


class _BagWriter:
    def __init__(self, job: Creation) -> None:
        self._job = job
        self._files = 0
        self._bytes = 0
        self._has_percent = False
        self._replaces = self._is_interrupted()

    def write(self) -> int:
        algorithms = tuple(self._job.algorithms)
        with ExitStack() as stack:
            # The last that is opened gets its name first: there is a bag once its declaration is there.
            declaration = self._open(DECLARATION, stack)
            tags = {each: self._open(b"tag" + _manifest(each), stack) for each in algorithms}
            manifests = {each: self._open(_manifest(each), stack) for each in algorithms}
            info = self._open(INFO, stack)
            self._list_files(manifests)
            info.write(
                f"Bagging-Date: {time_of(self._job.now)[:10]}\n"
                f"{_AGENT} {app.__version__} <{HOME_PAGE}>\n"
                f"Payload-Oxum: {self._bytes}.{self._files}\n"
            )
            version = _VERSION_WITHOUT_PERCENT if self._has_percent else _VERSION
            declaration.write(f"BagIt-Version: {version}\nTag-File-Character-Encoding: UTF-8\n")
            parts = {DECLARATION: declaration, INFO: info}
            parts.update((_manifest(each), out) for each, out in manifests.items())
            digests = {name: out.digests() for name, out in sorted(parts.items())}
            for algorithm, out in tags.items():
                for name, digest in digests.items():
                    out.write(_line(name, digest_text(algorithm, digest[algorithm])))
        return self._files

    def _list_files(self, manifests: Mapping[Algorithm, HashedText]) -> None:
        job = self._job
        for file in read_files(job.folder, job.hasher, self._choose, job.listen, below=PAYLOAD):
            self._files += 1
            self._bytes += file.size
            for algorithm, out in manifests.items():
                out.write(_line(file.path, digest_text(algorithm, file.digests[algorithm])))

    def _choose(self, path: bytes) -> Collection[Algorithm]:
        if self._job.leave_out(path):
            return ()
        try:
            text = path.decode("utf-8")
        except UnicodeDecodeError:
            text = ""
        if not text or text != text.rstrip():
            self._job.listen(ManifestFinding(path, FileState.NOT_CHECKED, Message("manifest.no_bag_name")))
            return ()
        self._has_percent |= "%" in text
        return self._job.algorithms

    def _open(self, name: bytes, stack: ExitStack) -> HashedText:
        plain = stack.enter_context(self._job.open(name, replace=self._replaces))
        return HashedText(plain, self._job.algorithms)

    def _is_interrupted(self) -> bool:
        """Return whether the text files are those of a bag that was not written to its end."""
        place = self._job.place
        return INFO in place.names(b"") and _AGENT.encode() in b"".join(place.read(INFO))


def _manifest(algorithm: Algorithm) -> bytes:
    return b"manifest-%s.txt" % algorithm.value.encode()


def _line(path: bytes, digest: str) -> str:
    text = path.decode("utf-8")
    for sign, escape in _ESCAPES:
        text = text.replace(sign, escape)
    return f"{digest}  {text}\n"
