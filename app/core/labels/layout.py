"""The layout of a label: where its code and its texts lie, in mm. Pure; whoever paints fits the texts in."""

from typing import Final, NamedTuple

from msgspec import Struct

from app.core.labels.label import DiskLabel
from app.core.labels.sheets import LabelSheet

_LARGEST: Final = 0.6
"""Largest module of a code, mm: larger ones are not read better."""
_SHARE: Final = 0.45
"""Largest part of the width that the code takes."""
_ID: Final = 3.0
"""Height of the id below the code, mm."""
_GAP: Final = 1.0
"""Between the code and the texts, mm; the code has a white border as well."""
_LINE: Final = 1.3
"""Height of a line, as a multiple of the size of its font."""
_NAME_LINES: Final = 2


class LabelBox(NamedTuple):
    """A rectangle on a label, from its top left corner as it is read. All in mm."""

    x: float
    y: float
    width: float
    height: float


class TextBox(NamedTuple):
    """A text and its room. It is painted smaller, wrapped or cut if it needs more."""

    text: str
    box: LabelBox
    size: float
    """Height of the font, mm."""
    strong: bool = False


class Layout(Struct, frozen=True):
    """The parts of a label."""

    turned: bool
    """Whether the label is read with its left edge at the bottom: it is higher than wide."""
    code: LabelBox
    """The QR code with its white border."""
    id: TextBox
    """The id of the disk below the code, centred."""
    name: TextBox
    """The name of the disk, in up to two lines."""
    details: tuple[TextBox, ...]
    """As many as there is room for."""


def lay_out(label: DiskLabel, sheet: LabelSheet, modules: int) -> Layout:
    """Return the layout of a label; `modules` is the number of modules of a side of its code."""
    turned = sheet.height > sheet.width
    inset_x, inset_y = reversed(sheet.inset) if turned else sheet.inset
    long, short = max(sheet.width, sheet.height), min(sheet.width, sheet.height)
    width, height = long - 2 * inset_x, short - 2 * inset_y
    side = min(_LARGEST * modules, height - _ID, width * _SHARE)
    code = LabelBox(inset_x, inset_y + (height - side - _ID) / 2, side, side)
    below = LabelBox(code.x, code.y + side, side, _ID)
    x = code.x + side + _GAP
    room = LabelBox(x, inset_y, inset_x + width - x, height)
    name, details = _texts(label, room)
    return Layout(turned, code, TextBox(label.code, below, _ID / _LINE), name, details)


def _texts(label: DiskLabel, room: LabelBox) -> tuple[TextBox, tuple[TextBox, ...]]:
    """Return the texts in the middle of the height of their room."""
    large = min(max(room.height * 0.24, 3.0), 9.0)
    small = min(max(room.height * 0.12, 2.1), 4.0)
    shown = label.details[: int((room.height - large * _LINE) / (small * _LINE))]
    rest = room.height - len(shown) * small * _LINE
    high = min(rest, _NAME_LINES * large * _LINE)
    y = room.y + (rest - high) / 2
    name = TextBox(label.name, room._replace(y=y, height=high), large, strong=True)
    lines = [
        room._replace(y=y + high + number * small * _LINE, height=small * _LINE)
        for number in range(len(shown))
    ]
    return name, tuple(TextBox(text, line, small) for text, line in zip(shown, lines, strict=True))
