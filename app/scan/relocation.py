"""Counts how many files of a source are at another place, before the source is moved there."""

from collections.abc import Callable

from msgspec import Struct

from app.config.trash_places import trash_places
from app.core.errors import RelocationRefused
from app.core.file.filetypes import BUILT_IN, NameRules
from app.core.text.names import display, moved
from app.library import Library
from app.library.reader import Reader
from app.library.scan import relocation, sources
from app.library.scan.relocation import SourceLocation
from app.process.framing import ProtocolError
from app.scan.listing import lister_process
from app.scan.listing.lister_protocol import ListRequest, RootDone, RootFound, RootPart, RootUnlisted

FOLDERS = 1_000
"""Folders per transaction: well under 200 ms."""


class Relocation(Struct, frozen=True, kw_only=True):
    """A source, its possible new place, and the number of its files found there."""

    source: bytes
    place: SourceLocation
    known: int
    """Files of the source, without missing ones."""
    found: int
    """Known files that exist there, at the same path inside the source and with the same size."""


def look(
    library: Library,
    source: bytes,
    path: bytes,
    check: Callable[[], None],
    names: NameRules = BUILT_IN,
) -> Relocation:
    """Compare the folder at `path` with the records of a source. Blocks: call it in a worker thread.

    The folder is listed in a child. `check` is called every 50 ms and may end the listing by raising. Raises
    `RelocationRefused` if the source cannot be there, `LibraryError` and `ProberBroken`.
    """
    known = library.write(relocation.check, source, path).result()
    files = library.write(sources.count_files, known.id).result()
    place, found = None, 0
    request = ListRequest(path, trashes=trash_places())
    with (
        library.reader() as reader,
        lister_process.listing((request,), check, sniff=False, names=names) as child,
    ):
        try:
            for told in child.messages:
                match told:
                    case RootUnlisted(reason=reason):
                        raise RelocationRefused(reason.code, **reason.args)
                    case RootFound():
                        if told.is_file:
                            raise RelocationRefused("relocate.no_folder", path=display(path))
                        place = SourceLocation(path, told.volume, told.is_mount)
                    case RootPart():
                        found += _known_among(reader, told, source, path)
                    case RootDone():
                        break
        except (TimeoutError, EOFError, OSError, ProtocolError) as error:
            raise RelocationRefused("relocate.silent", path=display(path)) from error
    assert place is not None  # noqa: S101 - the first message is RootFound or RootLost
    return Relocation(source=source, place=place, known=files, found=found)


def relocate(library: Library, source: bytes, to: SourceLocation) -> SourceLocation:
    """Move a source with all its records to the place `to`, and return its former place. Blocks.

    Raises `RelocationRefused` and `LibraryError`.
    """
    before = library.write(relocation.relocate_source, source, to).result()
    while library.write(relocation.move_folders, FOLDERS).result():
        pass
    return before


def _known_among(reader: Reader, told: RootPart, source: bytes, path: bytes) -> int:
    """Count the listed files that are known, at the same path inside the source and with the same size."""
    count = 0
    for folder, files in told.folders:
        at = moved(folder, path, source)
        sizes = reader.sizes(at)
        count += sum(sizes.get(name) == size for name, size, *_ in files)
    return count
