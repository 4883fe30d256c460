"""Says that a source is at another place now, once it has been looked for there."""

from app.cli.messages import say
from app.core.errors import RelocationRefused
from app.core.names import display
from app.library import Library
from app.scan import relocation


def run(library: Library, old: bytes, new: bytes, *, anyway: bool) -> None:
    """Look, tell, and relocate; with nothing there only `anyway`. Raises `CinventoryError`."""
    found = relocation.look(library, old, new, lambda: None)
    say(f"{found.found:,} of {found.known:,} known files are at {display(new)}.")
    if found.known and not found.found and not anyway:
        raise RelocationRefused("relocate.nothing_there", count=found.known, path=display(new))
    relocation.relocate(library, old, found.place)
    say(f"{display(old)} is at {display(new)} now. Nothing was probed.")
