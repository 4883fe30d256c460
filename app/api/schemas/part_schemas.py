"""The videos that lie in longer ones, as the API sends them."""

from typing import Final

import msgspec

from app.core.file.record import FileRecord, FileStatus
from app.core.json_types import Count
from app.core.parts.confirmation import PartKind
from app.core.parts.sound import SoundVerdict
from app.core.text.names import as_text
from app.library.near.part_pairs import PartPair


class PartFileView(msgspec.Struct, frozen=True, kw_only=True):
    """A file of a pair."""

    id: int
    path: str
    status: FileStatus
    size: Count
    duration: float | None
    begin: float
    """First second of it that is in the other file, as far as is known."""
    end: float


class PartPairView(msgspec.Struct, frozen=True, kw_only=True):
    """A video that lies in a longer one, or shares a part with it."""

    kind: PartKind
    """`contained`: all of it is in the longer one; `shares`: a part of it is."""
    part: PartFileView
    whole: PartFileView
    offset: float
    """The second of the longer one at which the other one begins; negative if it begins before it."""
    scale: float
    """The length that the part has in the longer one, over its own: not 1 where one is played faster."""
    mirrored: bool
    agree: Count
    """Pictures that were decoded to confirm it, and agree."""
    compared: Count
    """Pictures that were compared for that."""
    sound: SoundVerdict | None
    """The likeness of their sound at that place; null if it was not compared yet."""


class PartCopiesView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of pairs of videos of which one lies in the other, or shares a part with it."""

    videos: Count
    """Videos that are long enough."""
    left: Count
    """Videos of these that were not compared yet."""
    not_compared: Count
    """Videos of these that cannot be compared."""
    unconfirmed: Count
    """Further pairs that no decoding has confirmed yet."""
    total: Count
    offset: Count
    parts: tuple[PartPairView, ...]


PART_ANSWERS: Final = (PartCopiesView,)
"""The types of the answers, for the description."""


def part_pair_view(pair: PartPair) -> PartPairView:
    """Return a pair as it is sent."""
    return PartPairView(
        kind=pair.relation.kind,
        part=_file_view(pair.part, pair.relation.begin, pair.relation.end),
        whole=_file_view(pair.whole, *pair.in_whole),
        offset=round(pair.offset.seconds, 1),
        scale=round(pair.offset.scale, 4),
        mirrored=pair.offset.mirrored,
        agree=pair.relation.agree,
        compared=pair.relation.told,
        sound=pair.sound,
    )


def _file_view(file: FileRecord, begin: float, end: float) -> PartFileView:
    return PartFileView(
        id=file.id,
        path=as_text(file.path),
        status=file.status,
        size=file.size,
        duration=file.summary.duration,
        begin=round(begin, 1),
        end=round(end, 1),
    )
