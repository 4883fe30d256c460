"""Says what the index of what is said lacks, and by which command to make it."""

from pathlib import Path

from app.cli.messages import say
from app.core.dialogue.dialogue import IndexFault, IndexState
from app.core.message.number import Number
from app.core.query import Query
from app.library.dialogue.coverage import lacking
from app.library.dialogue.index import index_state
from app.library.reader import Reader

_MAKE = "cinventory dialogue index"
_FAULTS = {
    IndexFault.DAMAGED: f"the index of what is said is damaged. Make it anew: {_MAKE}",
    IndexFault.OUTDATED: f"the index of what is said is of another version. Make it anew: {_MAKE}",
    IndexFault.UNREADABLE: "the index of what is said cannot be read now, and finds nothing. Try again.",
}


def say_what_is_lacking(library: Path, reader: Reader) -> IndexState:
    """Say what a search for what is said may miss, and return the state of the index."""
    state = index_state(library)
    if state.fault is not None:
        say(f"cinventory: {_FAULTS[state.fault]}")
    elif not state.is_there:
        say(f"cinventory: nothing was indexed yet. Index what is said: {_MAKE}")
    elif left := reader.insight(lacking, library, Query(), tracks=False):
        count = Number.of(left)
        say(
            f"cinventory: {count} {count:file|files} of subtitles {count:is|are} not indexed, or "
            f"{count:has|have} changed. Index again: {_MAKE}"
        )
    return state
