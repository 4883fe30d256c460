"""The texts on the label of a disk, and the text of its code, which a scanner types."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from msgspec import Struct

from app.core.home.figures import DiskFigures
from app.core.labels.sheets import LabelPlace, LabelSheet
from app.core.localization import Localization
from app.core.text.names import one_line
from app.core.text.units import local_time_text

_MARK: Final = "CINV:"
"""The beginning of each code. With it, a code needs 13 signs of the alphanumeric mode of QR codes."""
_SCANNED: Final = re.compile(r"(?:CINV[^0-9A-Z]?)?([0-9A-Z]{8})")
"""A scanner types as on an American keyboard, so that another layout has another sign for the colon."""
_MISREAD: Final = str.maketrans("OIL", "011")
"""Letters that people read in place of digits; no id has them."""
_GERMAN: Final = str.maketrans("YZ", "ZY")
"""Letters that change places on a German keyboard."""


class DiskLabel(Struct, frozen=True):
    """The texts on a label."""

    code: str
    """The id of the disk."""
    name: str
    details: tuple[str, ...] = ()
    """The lines below the name, the most important first."""


class LabelPrint(Struct, frozen=True, kw_only=True):
    """Labels that are to be printed on a kind of sheet, or the outlines of all labels as a test."""

    sheet: LabelSheet
    labels: tuple[DiskLabel, ...] = ()
    first: int = 1
    """The number of the first label that is left on the first page."""
    right: float = 0.0
    """Correction of the place of all labels, mm."""
    down: float = 0.0
    """Correction of the place of all labels, mm."""
    outlines: bool = False
    """Whether a page with the outlines of all labels is printed in place of the labels."""

    def pages(self) -> Sequence[Sequence[tuple[LabelPlace, DiskLabel | None]]]:
        """Return the places and labels of each page; outlines have no label. Without labels, one is empty."""
        places = [LabelPlace(x + self.right, y + self.down) for x, y in self.sheet.places()]
        if self.outlines:
            return [[(place, None) for place in places]]
        slots: list[DiskLabel | None] = [*[None] * (self.first - 1), *self.labels]
        pages = [slots[at : at + len(places)] for at in range(0, max(1, len(slots)), len(places))]
        return [
            [(place, label) for place, label in zip(places, page, strict=False) if label] for page in pages
        ]


def label_of(disk: DiskFigures, words: Localization) -> DiskLabel:
    """Return the label of a disk. What is not known of the disk is not on it."""
    return DiskLabel(disk.disk.code, one_line(disk.name), tuple(map(one_line, _details(disk, words))))


def _details(figures: DiskFigures, words: Localization) -> Iterator[str]:
    disk = figures.disk
    if disk.place:
        yield disk.place
    if figures.space is not None:
        yield words.size(figures.space.total)
    if figures.sources and disk.last_seen is not None:
        day = local_time_text(disk.last_seen).partition(" ")[0]
        yield words.phrase("disk_label.files", count=words.number(figures.files), day=day)


def encoded(code: str) -> str:
    """Return the text of the QR code of a disk."""
    return f"{_MARK}{code}"


def scanned(text: str, codes: Collection[str]) -> str | None:
    """Return which of these ids a scanner or a user has typed; None for another text.

    The keyboard may be an American one, which scanners expect, or a German one.
    """
    found = _SCANNED.fullmatch(re.sub(r"[\s-]", "", text).upper())
    if found is None:
        return None
    typed = found[1].translate(_MISREAD)
    return next((each for each in (typed, typed.translate(_GERMAN)) if each in codes), None)
