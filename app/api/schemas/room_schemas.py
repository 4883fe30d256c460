"""The JSON types of the room that files take without need."""

from collections.abc import Sequence
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from app.api.schemas.home_schemas import AmountView, amount_view
from app.api.schemas.job_schemas import MessageView, message_view
from app.api.schemas.library_schemas import Id
from app.core.facts.waste_kind import WasteKind
from app.core.file.record import FileRecord
from app.core.json_types import Count
from app.core.message import Message
from app.core.room.waste import FIRST, MOST_LISTED, TITLES, FirstFiles, Room, Waste, WastedFile
from app.core.text.names import as_text


class RoomQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The number of files that are listed."""

    limit: Annotated[int, Meta(ge=0, le=MOST_LISTED)] = FIRST


class WasteView(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of waste. A file counts in the first kind that it is of."""

    kind: WasteKind
    title: MessageView
    files: Count | None
    """Null, as the next two, if nobody has asked what finds such files."""
    size_at_least: Count | None
    """Bytes that could be freed at least."""
    size: Count | None
    """Bytes that could be freed at most, of the files whose sizes are known."""
    unsized: Count
    """Files of these whose sizes are not known."""
    unasked: Count
    """Files of which nobody knows whether they are of this kind."""
    doubts: tuple[MessageView, ...]
    """Sentences about what is not known of it."""


class WastedFileView(msgspec.Struct, frozen=True, kw_only=True):
    """A file that takes room without need."""

    id: Id
    path: str
    kind: WasteKind
    size: Count
    """Bytes that it could free at most."""


class FirstFilesView(msgspec.Struct, frozen=True, kw_only=True):
    """The files of all kinds that free the most."""

    files: Count
    size: Count
    """Bytes that they free at most."""
    share: Annotated[float, Meta(ge=0, le=1)]
    """Of all bytes that could be freed at most."""


class RoomView(msgspec.Struct, frozen=True, kw_only=True):
    """The room of the library, and the files that take it without need."""

    whole: AmountView
    """The files that are not missing or in the trash."""
    files: Count
    """Files that take room without need, as far as it is known."""
    size_at_least: Count
    """Bytes that they could free at least."""
    size: Count
    """Bytes that they could free at most."""
    kinds: tuple[WasteView, ...]
    first: FirstFilesView | None
    """Null if there are no more files than that."""
    listed: tuple[WastedFileView, ...]
    """The files of all kinds that free the most, those first."""


ROOM_ANSWERS: Final = (RoomView,)


def room_view(
    room: Room,
    listed: Sequence[tuple[WasteKind, WastedFile]],
    records: Sequence[FileRecord],
) -> RoomView:
    """Return the room as the API sends it; files without a record are left out."""
    paths = {record.id: record.path for record in records}
    return RoomView(
        whole=amount_view(room.whole),
        files=room.files,
        size_at_least=room.freed.least,
        size=room.freed.most,
        kinds=tuple(map(_waste_view, room.kinds)),
        first=_first_view(room.first()),
        listed=tuple(
            WastedFileView(id=file.id, path=as_text(paths[file.id]), kind=kind, size=file.size)
            for kind, file in listed
            if file.id in paths
        ),
    )


def _waste_view(waste: Waste) -> WasteView:
    known = waste.is_known
    return WasteView(
        kind=waste.kind,
        title=message_view(Message(TITLES[waste.kind])),
        files=waste.files if known else None,
        size_at_least=waste.freed.least if known else None,
        size=waste.freed.most if known else None,
        unsized=waste.unsized,
        unasked=waste.unasked,
        doubts=tuple(map(message_view, waste.doubts())),
    )


def _first_view(first: FirstFiles | None) -> FirstFilesView | None:
    return None if first is None else FirstFilesView(files=first.files, size=first.size, share=first.share)
