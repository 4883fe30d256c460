"""Records the new path of a source, after a look for its files there."""

from app.cli.messages import say
from app.core.errors import RelocationRefused
from app.core.message.number import Number
from app.core.names import display
from app.library import Library
from app.scan import relocation


def run(library: Library, old: bytes, new: bytes, *, anyway: bool) -> None:
    """Look for the files, report them, and relocate. Without files only if `anyway`.

    Raises `CinventoryError`.
    """
    found = relocation.look(library, old, new, lambda: None)
    counts, known = Number.of(found.found), Number.of(found.known)
    say(f"{counts} of {known} known {known:file|files} {counts:was|were} found at {display(new)}.")
    if found.known and not found.found and not anyway:
        raise RelocationRefused("relocate.nothing_there", count=found.known, path=display(new))
    relocation.relocate(library, old, found.place)
    say(f"The source {display(old)} is now at {display(new)}. No file was probed.")
