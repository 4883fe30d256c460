"""The marks on the pictures of files that are not well."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from app.core.facts.catalogue import BY_KEY
from app.core.problems.catalogue import Severity, gravest
from app.core.record import FileRecord, FileStatus
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Colours

_UNPROBED: Final = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.SKIPPED})
_COUNTED: Final = frozenset({Severity.ERROR, Severity.WARNING})


class Mark(NamedTuple):
    """A word with an icon, which may be empty; the colours only repeat what the word says."""

    text: str
    icon: str
    ink: str
    ground: str


def marks(record: FileRecord, texts: Formatter, colours: Colours) -> Iterator[Mark]:
    """Yield the marks of a file: its state if that is not ok, and its gravest problem but for hints."""
    red, amber = ("failed", colours.red, colours.red_ground), ("problem", colours.amber, colours.amber_ground)
    if record.status is not FileStatus.OK:
        text = texts.words(BY_KEY["status"].show(record))
        looks = red if record.status is FileStatus.FAILED else amber
        yield Mark(text, *(looks if record.status in _UNPROBED else ("", colours.dim, colours.panel)))
    worst = gravest(record.problems or 0)
    if worst in _COUNTED and record.status not in _UNPROBED:
        text = texts.cell(BY_KEY["problems"], record)
        yield Mark(text, *(red if worst is Severity.ERROR else amber))
