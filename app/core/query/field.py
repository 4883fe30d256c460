"""A filter: its declaration, and the values of a record that filters compare."""

from collections.abc import Callable, Mapping

from msgspec import Struct, field

from app.core.problems.catalogue import ProblemKind, problem_kinds
from app.core.query.normalize import fold
from app.core.query.predicates import FieldValue
from app.core.query.values import FieldKind
from app.core.record import FileRecord, Summary
from app.core.standards import PICTURE_CLASSES, picture_class


class Field(Struct, frozen=True, kw_only=True, eq=False):
    """A filter."""

    key: str
    """Name in the search text, lower case; never translated."""
    kind: FieldKind
    help: str
    """English help; the window translates it in the context `Filter`."""
    example: str
    """An example of a value."""
    read: Callable[[FileRecord], FieldValue]
    """Returns the value of a file, folded; several values on one line each."""
    aliases: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    """Suggested values; for the kind CHOICE, all allowed values."""
    synonyms: Mapping[str, str] = field(default_factory=dict)
    """Other words for values, mapped to the words in files."""
    facet: bool = False
    """True if the facets count its values."""
    words_of: str = ""
    """Name of the filter that the words among `choices` belong to; empty for this one."""
    certain: bool = False
    """True if an unread file without a value certainly has none."""
    complete: bool = False
    """True if a read file without a value certainly has none; else the engine may not have told it."""


def folded(*parts: str | None) -> str | None:
    return fold("\n".join(part for part in parts if part)) or None


def of_summary(get: Callable[[Summary], str | None]) -> Callable[[FileRecord], FieldValue]:
    return lambda record: folded(get(record.summary))


def picture_class_of(record: FileRecord) -> int | None:
    width, height = record.summary.width, record.summary.height
    return PICTURE_CLASSES.index(picture_class(width, height)) if width and height else None


def is_variable(record: FileRecord) -> int | None:
    mode = record.summary.frame_rate_mode
    return None if mode is None else int(mode == "VFR")


def problems_of(record: FileRecord) -> str | None:
    return "\n".join(map(problem_text, problem_kinds(record.problems or 0))) or None


def problem_text(kind: ProblemKind) -> str:
    """Return the searchable text of a problem: its code and severity."""
    return f"{kind.code}\n{kind.severity}"


def extension_of(name: str) -> str | None:
    """Return the last extension of a name, without the dot."""
    return name.rpartition(".")[2] if "." in name.lstrip(".") else None
