"""Makes and verifies ASC MHL histories for tests."""

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TextIO

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.verdict import Finding, Result
from app.core.manifest.verification import verify
from app.manifest.asc_history import AscManifest
from app.manifest.asc_write import Job, write_generations
from app.manifest.local_folder import LocalFolder
from tests.manifest.doubles import PlainHasher

NOW = 1_768_554_900.0
"""2026-01-16T09:15:00Z"""


def plain_open(root: Path) -> Callable[[bytes], AbstractContextManager[TextIO]]:
    """Return an opener of outputs below a folder."""

    @contextmanager
    def opened(path: bytes) -> Iterator[TextIO]:
        file = root / path.decode()
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("w", encoding="utf-8", newline="") as out:
            yield out

    return opened


def create(
    folder: Path, *algorithms: Algorithm, now: float = NOW, output: Path | None = None
) -> tuple[int, list[Finding]]:
    """Write a new generation, and return the number of files and what was told."""
    told: list[Finding] = []
    place = LocalFolder(bytes(output or folder))
    histories = AscManifest(place, may_begin=True).histories()
    job = Job(
        folder=LocalFolder(bytes(folder)),
        name=folder.name.encode(),
        hasher=PlainHasher(folder),
        algorithms=algorithms or (Algorithm.MD5,),
        open=plain_open(output or folder),
        listen=told.append,
        now=now,
    )
    return write_generations(histories, job), told


def verify_history(folder: Path) -> tuple[Result, dict[bytes, Finding]]:
    """Verify a folder against its history."""
    findings: dict[bytes, Finding] = {}
    local = LocalFolder(bytes(folder))
    result = verify(
        AscManifest(local), local, PlainHasher(folder), lambda found: findings.update({found.path: found})
    )
    return result, findings


def generations(folder: Path) -> Collection[str]:
    """Return the names of the generations of a folder."""
    return sorted(path.name for path in (folder / "ascmhl").glob("*.mhl"))


def edit(folder: Path, name: str, old: str, new: str) -> None:
    """Replace text in a file of a history."""
    path = folder / "ascmhl" / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
