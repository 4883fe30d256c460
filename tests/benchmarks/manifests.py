"""The processor time and memory that manifests cost, without the reading of the files themselves.

    python -m tests.benchmarks.manifests [--files 40000] [--lines 1000000]

`ascmhl` writes two generations of a history of so many files, then reads and compares it. The second
generation reads the first. `bagit` and `md5` write and compare a bag and a checksum list of the same files.
Neither the folder nor the files exist: a lister and a hasher that answer at once stand for them. The target
for 40,000 files is 10 s for all of `ascmhl`. `lines` compares a checksum list of so many lines: `peak_mb` is
the memory that it adds at most. Each part runs in a process of its own.
"""

import argparse
import hashlib
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Final

from app.core.manifest.creation import Creation
from app.core.manifest.form import Form
from app.core.manifest.seams import FolderItem, Hashed, HashFailure, HashRequest
from app.core.manifest.verdict import ManifestVerdict, VerificationResult
from app.core.manifest.verification import verify
from app.manifest_formats.registry import WRITERS, open_manifest
from app.manifests.local_folder import LocalFolder
from tests.benchmarks.measure import report
from tests.manifest_formats.creating import plain_open

_IN_A_FOLDER: Final = 500
_NOW: Final = 1_768_554_900.0
Figures = dict[str, float]


class _FakeFolder:
    """A folder of files that do not exist, and the manifests in a folder that does."""

    def __init__(self, root: Path, files: int, above: bytes = b"") -> None:
        self._local = LocalFolder(bytes(root))
        self._files = files
        self._above = above

    def files(self, below: bytes = b"") -> Iterator[FolderItem]:
        for at in range(self._files):
            path = self._above + b"Card %03d/A%03dC%06d_260116_R1.mov" % (at // _IN_A_FOLDER, at % 7, at)
            if path.startswith(below):
                yield FolderItem(path, 1_000_000 + at, modified=int(_NOW))
        if not below:
            yield from self._local.files()

    def names(self, path: bytes) -> Collection[bytes]:
        return {*self._local.names(path), *([self._above[:-1]] if self._above and not path else [])}

    def read(self, path: bytes) -> Iterator[bytes]:
        return self._local.read(path)


class _FakeHasher:
    """Makes digests of the name, and tag files' own digests."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def hash_all(self, requests: Iterable[HashRequest]) -> Iterator[tuple[HashRequest, Hashed | HashFailure]]:
        for request in requests:
            size = 1_000_000 + int(request.path[-20:-14]) if request.path.endswith(b".mov") else 0
            data = request.path if size else (self._root / request.path.decode()).read_bytes()
            digests = {
                each: hashlib.md5(data).digest()  # noqa: S324 - a checksum
                if each.digest_bytes == 16
                else hashlib.sha256(data).digest()
                for each in request.algorithms
            }
            yield request, Hashed(size or len(data), digests, int(_NOW))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=40_000)
    parser.add_argument("--lines", type=int, default=1_000_000)
    arguments = parser.parse_args()
    parts: dict[str, tuple[Callable[[Path, int], Figures], int]] = {
        "ascmhl": (_history, arguments.files),
        "bagit": (_bag, arguments.files),
        "md5": (_list, arguments.files),
        "lines": (_lines, arguments.lines),
    }
    with tempfile.TemporaryDirectory(prefix="manifests") as folder:
        figures = {name: _in_process(act, Path(folder) / name, count) for name, (act, count) in parts.items()}
    report("manifests", {"files": arguments.files, "lines_count": arguments.lines, **figures})


def _in_process(act: Callable[[Path, int], Figures], folder: Path, count: int) -> Figures:
    folder.mkdir()
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, (act, folder, count))


def _measured(act: Callable[[Path, int], Figures], folder: Path, count: int) -> Figures:
    before = _peak_mb()
    figures = act(folder, count)
    return {**figures, "cpu_seconds": round(time.process_time(), 2), "peak_mb": round(_peak_mb() - before)}


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def _create(root: Path, folder: _FakeFolder, form: Form, output: Path, now: float = _NOW) -> float:
    start = time.process_time()
    writer = WRITERS[form]
    job = Creation(
        folder=folder,
        name=b"Reel",
        place=folder,
        hasher=_FakeHasher(root),
        algorithms=writer.algorithms,
        open=plain_open(output),
        discard=_unexpected,
        set_aside=_unexpected,
        listen=_unexpected,
        leave_out=lambda path: not path.endswith(b".mov"),
        now=now,
    )
    writer.write(job)
    return round(time.process_time() - start, 2)


def _verify(root: Path, folder: _FakeFolder, path: bytes, count: int) -> float:
    start = time.process_time()
    result: VerificationResult = verify(open_manifest(folder, path), folder, _FakeHasher(root), _unexpected)
    assert result.verdict is ManifestVerdict.COMPLETE, result
    assert sum(result.counts.values()) >= count
    return round(time.process_time() - start, 2)


def _unexpected(finding: object) -> None:
    raise AssertionError(finding)


def _history(root: Path, count: int) -> Figures:
    folder = _FakeFolder(root, count)
    first = _create(root, folder, Form.ASC_MHL, root)
    second = _create(root, folder, Form.ASC_MHL, root, _NOW + 60)
    return {"first": first, "second": second, "compared": _verify(root, folder, b"ascmhl/x", count)}


def _bag(root: Path, count: int) -> Figures:
    folder = _FakeFolder(root, count, b"data/")
    written = _create(root, folder, Form.BAGIT, root)
    return {"written": written, "compared": _verify(root, folder, b"bagit.txt", count)}


def _list(root: Path, count: int) -> Figures:
    folder = _FakeFolder(root, count)
    written = _create(root, folder, Form.MD5, root / "list.md5")
    return {"written": written, "compared": _verify(root, folder, b"list.md5", count)}


def _lines(root: Path, count: int) -> Figures:
    return _list(root, count)


if __name__ == "__main__":
    main()
