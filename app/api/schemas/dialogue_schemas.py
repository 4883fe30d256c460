"""The places at which something is said, as the API sends them."""

from typing import Final

import msgspec

from app.core.dialogue.dialogue import IndexFault, IndexState, SaidHit
from app.core.json_types import Count
from app.core.text.names import as_text
from app.core.text.units import time_text


class SaidHitView(msgspec.Struct, frozen=True, kw_only=True):
    """A place at which something is said."""

    start: float
    """Seconds from the beginning of the video."""
    end: float
    text: str
    sidecar: str | None
    """The path of the file of subtitles; null for a track inside the video."""
    track: int | None
    """The number of the track among those of subtitles, from 0; null for a file."""
    languages: tuple[str, ...]


class SaidFileView(msgspec.Struct, frozen=True, kw_only=True):
    """A file in which something is said."""

    id: int
    path: str
    hits: tuple[SaidHitView, ...]
    """At most 1000; text by text, in the order of time."""


class DialogueView(msgspec.Struct, frozen=True, kw_only=True):
    """The index of what is said."""

    texts: Count | None
    """Files and tracks with subtitles in it; null if it cannot be searched."""
    size: Count
    """Bytes."""
    updated: str | None
    """The time at which it was last made; null if nothing was indexed yet. Hits are as of that time."""
    broken: bool
    """Whether it is damaged, or of another version, and has to be made anew."""
    fault: IndexFault | None
    """The reason why it cannot be searched."""
    lacking: Count | None
    """Files beside videos whose subtitles it lacks, or has of an earlier version; null where unknown."""


class HitsView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of files in which something is said."""

    total: Count
    offset: Count
    index: DialogueView
    files: tuple[SaidFileView, ...]


DIALOGUE_ANSWERS: Final = (DialogueView, HitsView)
"""The types of the answers, for the description."""


def dialogue_view(state: IndexState, lacking: int) -> DialogueView:
    """Return the state of an index, and the number of files that it lacks, as the API sends it."""
    updated = None if state.updated is None else time_text(state.updated)
    return DialogueView(
        texts=state.texts,
        size=state.size,
        updated=updated,
        broken=state.broken,
        fault=state.fault,
        lacking=None if state.fault is IndexFault.UNREADABLE else lacking,
    )


def said_file_view(id_: int, path: bytes, hits: tuple[SaidHit, ...]) -> SaidFileView:
    """Return a file with its hits as the API sends it."""
    views = tuple(
        SaidHitView(
            start=hit.start,
            end=hit.end,
            text=hit.text,
            sidecar=None if hit.sidecar is None else as_text(hit.sidecar),
            track=hit.track,
            languages=hit.languages,
        )
        for hit in hits
    )
    return SaidFileView(id=id_, path=as_text(path), hits=views)
