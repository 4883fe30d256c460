"""Makes manifests for tests."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.creation import Creation, Open, Outer
from app.core.manifest.form import Form
from app.core.manifest.verdict import ManifestFinding
from app.manifest_formats.registry import WRITERS
from app.manifests.local_folder import LocalFolder
from tests.manifest_formats.doubles import PlainHasher

NOW = 1_768_554_900.0
"""2026-01-16T09:15:00Z"""


def plain_open(root: Path) -> Open:
    """Return an opener of outputs below a folder; without a path, of that path itself."""

    @contextmanager
    def opened(path: bytes, *, replace: bool = False) -> Iterator[TextIO]:
        del replace
        file = root / path.decode() if path else root
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("w", encoding="utf-8", errors="surrogateescape", newline="") as out:
            yield out

    return opened


def create(
    folder: Path,
    form: Form,
    *algorithms: Algorithm,
    output: Path | None = None,
    now: float = NOW,
    above: Sequence[Outer] = (),
) -> tuple[int, list[ManifestFinding]]:
    """Write a manifest, and return the number of files and what was told."""
    told: list[ManifestFinding] = []
    writer = WRITERS[form]
    described = LocalFolder(bytes(folder))
    elsewhere = output and form.is_folder
    job = Creation(
        folder=described,
        name=folder.name.encode(),
        place=LocalFolder(bytes(output)) if output and elsewhere else described,
        hasher=PlainHasher(folder),
        algorithms=algorithms or writer.algorithms,
        open=plain_open(output or folder),
        discard=lambda path: (output or folder).joinpath(path.decode()).unlink(),
        set_aside=lambda path: _set_aside((output or folder) / path.decode()),
        above=above,
        listen=told.append,
        leave_out=lambda path: output == folder / path.decode(errors="surrogateescape"),
        now=now,
    )
    return writer.write(job), told


def _set_aside(path: Path) -> None:
    path.rename(f"{path}.incomplete")
