"""A fact of a file: its column in the table and in exports, and its filter in the search and in profiles."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cached_property
from operator import attrgetter
from typing import Any, Final

from msgspec import Struct, field

from app.core.file.page import FilePage, convert_each
from app.core.file.record import SHARED_FIELDS, SUMMARY_FIELDS, FileRecord
from app.core.text.fold import fold
from app.core.text.names import display, one_line
from app.core.text.units import UNKNOWN_TEXT

CellValue = str | int | float | None
FilterValue = str | float | tuple[float, float] | None
"""A value that filters compare: folded text, a number, 1 or 0 for yes or no, None for unknown.

Two numbers are the first and the last of a range, of which one is to be as the filter asks.
"""
Order = tuple[tuple[str, bool], ...]
"""Sort order: column keys, the most important first, each with whether it is reversed."""


class FilterKind(Enum):
    """The kind of a filter's values; the enum value is the code of the message about an invalid one."""

    TEXT = "query.text"
    CHOICE = "query.choice"
    FLAG = "query.flag"
    NUMBER = "query.number"
    CLASS = "query.class"
    CHANNELS = "query.channels"
    FRAMES = "query.frames"
    SIZE = "query.size"
    PERCENT = "query.percent"
    RATE = "query.rate"
    DURATION = "query.duration"
    DATE = "query.date"
    LANGUAGE = "query.language"
    TAG = "query.tag"
    SPEECH = "query.speech"


FOLDED: Final = frozenset({FilterKind.TEXT, FilterKind.LANGUAGE, FilterKind.TAG})
"""Kinds whose values are compared folded."""
LISTS: Final = frozenset({FilterKind.LANGUAGE, FilterKind.TAG})
"""Kinds whose values are lists of words, separated by spaces."""
_TEXTS: Final = FOLDED | {FilterKind.CHOICE}


class Filter(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """A filter of the search."""

    key: str
    """Name in the search text, lower case; never translated."""
    kind: FilterKind
    help: str
    """English help; the window translates it in the context `Filter`."""
    example: str
    """An example of a value."""
    fields: tuple[str, ...] = ()
    """Fields of `FileRecord` and `Summary` whose values are compared; default: the first one of its fact."""
    convert: Callable[..., FilterValue] | None = None
    """Returns the value that is compared; default: the field, or the fields as folded text, one a line.

    `app.library.query.filter_and_order_sql` must do the same in SQL.
    """
    aliases: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    """Suggested values; for the kind CHOICE, all allowed values."""
    synonyms: Mapping[str, str] = field(default_factory=dict)
    """Other words for values, mapped to the words in files."""
    words_of: str = ""
    """Name of the filter that the words among `choices` belong to; empty for this one."""
    certain: bool = False
    """True if an unread file without a value certainly has none."""
    complete: bool = False
    """True if a read file without a value certainly has none; else the engine may not have told it."""

    @cached_property
    def raw(self) -> Callable[[FileRecord], tuple[Any, ...]]:
        """A function that returns the fields of a file."""
        return values_of(self.fields)

    @cached_property
    def read(self) -> Callable[[FileRecord], FilterValue]:
        """A function that returns the value of a file."""
        values, convert = self.raw, self.convert
        if convert is not None:
            return lambda record: convert(*values(record))
        if self.kind in _TEXTS:
            return lambda record: _folded(*values(record))
        return lambda record: values(record)[0]


class Fact(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """A fact of a file.

    The cell of its column is made of the fields of one record, or of those of a page of files: `values` is
    `value` for each of them.
    """

    key: str
    """Name of the column in exports; never translated."""
    fields: tuple[str, ...]
    """Fields of `FileRecord` and `Summary`, in the order in which the functions below take them."""
    title: str = ""
    """English heading, which the window passes through `tr()`; empty for a fact without a column."""
    convert: Callable[..., CellValue] | None = None
    """Returns the value, None for unknown; default: the first field, in the unit that it documents."""
    text: Callable[..., str] | None = None
    """Returns the English text for people; default: the value."""
    words: tuple[str, ...] = ()
    """English words in the cell texts; the window passes them through `tr()`."""
    table: str = "Column"
    """The table of translations that has these words."""
    sort: Callable[..., object] | None = None
    """Returns the sort key; default: the value.

    `app.library.query.filter_and_order_sql` must give the same order.
    """
    filter: Filter | None = None
    numeric: bool = False
    """Align right, with digits of equal width."""
    main: bool = False
    """Shown by default."""

    @cached_property
    def shared(self) -> bool:
        """Whether the cell depends on `SHARED_FIELDS` alone."""
        return set(self.fields) <= set(SHARED_FIELDS)

    def value(self, record: FileRecord) -> CellValue:
        """Return the value of the cell; None is unknown."""
        return self._value(*self._fields_of(record))

    def values(self, page: FilePage) -> Sequence[CellValue]:
        """Return the values of the cells of a page."""
        given = [page.field(name) for name in self.fields]
        return given[0] if self.convert is None else convert_each(self.convert, *given)

    def show(self, record: FileRecord) -> str:
        """Return the text of the cell, one line; unknown is a dash, never 0."""
        return self._text(*self._fields_of(record))

    def texts(self, page: FilePage) -> Sequence[str]:
        """Return the texts of the cells of a page."""
        return convert_each(self._text, *map(page.field, self.fields))

    def order(self, record: FileRecord, *, unknown_last: bool = False) -> tuple[bool, object]:
        """Return a sort key with unknown values first, or `unknown_last`."""
        return self._order(unknown_last, *self._fields_of(record))

    def orders(self, page: FilePage) -> Sequence[tuple[bool, object]]:
        """Return the sort keys of a page, with unknown values last."""
        return [self._order(True, *given) for given in zip(*map(page.field, self.fields), strict=True)]

    @cached_property
    def _fields_of(self) -> Callable[[FileRecord], tuple[Any, ...]]:
        return values_of(self.fields)

    def _value(self, *given: Any) -> CellValue:  # noqa: ANN401
        value: CellValue = given[0] if self.convert is None else self.convert(*given)
        return value

    def _text(self, *given: Any) -> str:  # noqa: ANN401
        if self.text is not None:
            return one_line(self.text(*given))
        value = self._value(*given)
        return UNKNOWN_TEXT if value is None else one_line(str(value))

    def _order(self, unknown_last: bool, *given: Any) -> tuple[bool, object]:  # noqa: ANN401, FBT001
        key = self._value(*given) if self.sort is None else self.sort(*given)
        return (key is None) is unknown_last, key


def values_of(fields: Sequence[str]) -> Callable[[FileRecord], tuple[Any, ...]]:
    """Return a function that returns these fields of a record and its summary."""
    read = attrgetter(*(f"summary.{name}" if name in SUMMARY_FIELDS else name for name in fields))
    return read if len(fields) > 1 else lambda record: (read(record),)


def _folded(*parts: str | bytes | None) -> str | None:
    texts = (display(part) if isinstance(part, bytes) else part for part in parts)
    return fold("\n".join(part for part in texts if part)) or None
