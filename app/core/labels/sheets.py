"""Sheets and rolls of labels: their measures in mm, and the places of labels on them.

The measures are those of the makers, and of the templates of glabels 3.4.1 (https://glabels.org).
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from msgspec import Struct

_SAFE: Final = 2.0
"""Distance of what is printed from the edge of a label, mm: printers differ by 1 to 2 mm."""
_UNPRINTABLE: Final = 4.3
"""Width of the edge of a sheet that most printers leave blank, mm."""
_ROLL_END: Final = 3.5
"""The same at the ends of a label on a roll, mm; its sides need `_SAFE` alone."""
FARTHEST: Final = 20.0
"""Largest correction of the place of labels, mm: more is another sheet."""


class PaperSize(NamedTuple):
    """A size of paper."""

    name: str
    width: float
    """In mm."""
    height: float
    """In mm."""


class LabelPlace(NamedTuple):
    """The top left corner of a label, from that of its page."""

    x: float
    """In mm."""
    y: float
    """In mm."""


A4: Final = PaperSize("A4", 210.0, 297.0)
LETTER: Final = PaperSize("US Letter", 215.9, 279.4)


class LabelSheet(Struct, frozen=True):
    """A sheet of equal labels, or a roll, where a page is a label. All measures are mm."""

    name: str
    """The maker's name and number."""
    width: float
    """Of a label."""
    height: float
    """Of a label."""
    sheet: PaperSize | None = None
    """Absent for a roll."""
    columns: int = 1
    rows: int = 1
    left: float = 0.0
    """From the edge of the paper to the first label."""
    top: float = 0.0
    pitch_x: float = 0.0
    """From the left edge of a label to that of the next."""
    pitch_y: float = 0.0

    @property
    def paper(self) -> PaperSize:
        """Return the size of a page."""
        return self.sheet or PaperSize(self.name, self.width, self.height)

    @property
    def labels(self) -> int:
        """Return the number of labels on a page."""
        return self.columns * self.rows

    @property
    def inset(self) -> LabelPlace:
        """Return the distance of what is printed from the edges of each label."""
        if self.sheet is None:
            across = self.height > self.width
            return LabelPlace(_SAFE, _ROLL_END) if across else LabelPlace(_ROLL_END, _SAFE)
        right = self.sheet.width - self.left - (self.columns - 1) * self.pitch_x - self.width
        bottom = self.sheet.height - self.top - (self.rows - 1) * self.pitch_y - self.height
        return LabelPlace(
            max(_SAFE, _UNPRINTABLE - min(self.left, right)), max(_SAFE, _UNPRINTABLE - min(self.top, bottom))
        )

    def places(self) -> Iterator[LabelPlace]:
        """Yield the places of the labels of a page, row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                yield LabelPlace(self.left + column * self.pitch_x, self.top + row * self.pitch_y)


SHEETS: Final[Sequence[LabelSheet]] = (
    LabelSheet("Avery L7160", 63.5, 38.1, A4, 3, 7, 7.48, 15.49, 66.04, 38.1),
    LabelSheet("Avery L7163", 99.1, 38.1, A4, 2, 7, 3.35, 15.17, 103.01, 38.1),
    LabelSheet("Avery L7651", 38.1, 21.2, A4, 5, 13, 4.7, 10.9, 40.6, 21.2),
    LabelSheet("Avery Zweckform 3474", 70.0, 37.0, A4, 3, 8, 0.0, 0.0, 70.0, 37.0),
    LabelSheet("Avery Zweckform 3669", 70.0, 50.8, A4, 3, 5, 0.0, 21.52, 70.0, 50.8),
    LabelSheet("Avery 5160, 8160", 66.67, 25.4, LETTER, 3, 10, 3.97, 12.7, 70.64, 25.4),
    LabelSheet("Avery 5163", 101.6, 50.8, LETTER, 2, 5, 4.13, 12.7, 106.36, 50.8),
    LabelSheet("Brother DK-11201", 29.0, 90.0),
    LabelSheet("Brother DK-11202", 62.0, 100.0),
    LabelSheet("Brother DK-22205", 62.0, 40.0),  # endless: the length is ours
    LabelSheet("Brother DK-11208", 38.0, 90.0),
    LabelSheet("Dymo 99012", 36.0, 89.0),
    LabelSheet("Dymo 99014", 54.0, 101.0),
    LabelSheet("Dymo 11354", 32.0, 57.0),
)


def sheets_named(text: str) -> Sequence[LabelSheet]:
    """Return the sheets with a name, or else those whose names hold it: `l7160`."""
    wanted = text.casefold().strip()
    exact = [sheet for sheet in SHEETS if sheet.name.casefold() == wanted]
    return exact or [sheet for sheet in SHEETS if wanted and wanted in sheet.name.casefold()]
