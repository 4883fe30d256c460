"""Another computer's library, with a disk that both computers may know."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.catalogues.session import import_catalogue
from app.core.catalogue.job import ImportOutcome, ImportRequest
from app.library import Library, open_library
from app.library.catalogues.claims import Claims, claim_all
from app.library.home.disk_figures import read_disks
from app.library.scan import disks
from tests.doubles import DummyHost
from tests.library.filling import fill, found, run_sql

TIME: Final = 1_715_767_200 * 10**9
BLUE: Final = b"/media/bob/Blue"
HERE: Final = b"/run/media/anna/Blue"
UUID: Final = "uuid:0b0b0b0b-1111-2222-3333-444444444444"

File = tuple[bytes, str]
"""The folder below a source, and the name, of a file."""


def know(
    library: Library,
    place: bytes,
    files: Sequence[File],
    volume: str = UUID,
    label: str = "Blue",
    size: int = 1000,
    time: int = TIME,
) -> None:
    """Have a scan know files of a disk that is connected at `place`."""
    folders: dict[bytes, list[str]] = {}
    for folder, name in files:
        folders.setdefault(b"/".join(filter(None, (place, folder))), []).append(name)
    listed = [(at, [found(name.encode(), size, time) for name in names]) for at, names in folders.items()]
    fill(library, place, listed, volume)
    # Else the first scans of all libraries would be of one time, and these be one library.
    run_sql(library, "UPDATE scan SET roots = ?", bytes(library.path))
    with library.reader() as reader:
        (disk,) = (each.disk for each in reader.insight(read_disks, 0.0) if volume in each.disk.volumes)
    library.write(disks.tell, disk.id, {"given": label}).result()


@contextmanager
def other_library(folder: Path, name: str = "bob.sqlite3") -> Iterator[Library]:
    """Open a library beside that of the test."""
    library = open_library(folder / name)
    try:
        yield library
    finally:
        library.close()


def merge(
    library: Library, path: Path, name: str = "", host: DummyHost | None = None, *, forget: bool = False
) -> ImportOutcome:
    request = ImportRequest(path=bytes(path), disk=name, forget=forget)
    return import_catalogue(request, library, host or DummyHost())


def claim(library: Library) -> Claims:
    claims = Claims()
    claim_all(library, lambda: None, claims)
    return claims
