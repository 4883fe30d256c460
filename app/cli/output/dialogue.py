"""Says what the index of what is said lacks, and by which command to make it."""

from pathlib import Path

from app.cli.language import tr
from app.cli.messages import note
from app.core.dialogue.dialogue import IndexFault, IndexState
from app.core.query import Query
from app.library.dialogue.coverage import lacking
from app.library.dialogue.index import index_state
from app.library.reader import Reader


def say_what_is_lacking(library: Path, reader: Reader) -> IndexState:
    """Say what a search for what is said may miss, and return the state of the index."""
    state = index_state(library)
    if state.fault is not None:
        note(_fault_text(state.fault))
    elif not state.is_there:
        note(tr("nothing was indexed yet. Index what is said: cinventory dialogue index"))
    elif left := reader.insight(lacking, library, Query(), tracks=False):
        note(
            tr(
                "{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} "
                "changed. Index again: cinventory dialogue index",
                count=left,
            )
        )
    return state


def _fault_text(fault: IndexFault) -> str:
    if fault is IndexFault.DAMAGED:
        return tr("the index of what is said is damaged. Make it anew: cinventory dialogue index")
    if fault is IndexFault.OUTDATED:
        return tr("the index of what is said is of another version. Make it anew: cinventory dialogue index")
    return tr("the index of what is said cannot be read now, and finds nothing. Try again.")
