"""Saved searches, and filters in words, in the palette."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.core.facts.catalogue import filter_named
from app.core.query.ast import OPERATORS, written_value
from app.core.query.values import QueryValue
from app.qt.base.desk import Desk
from app.qt.base.find import Find
from app.qt.search.saved_searches import SavedSearches


def find_searches(desk: Desk) -> Iterator[Find]:
    """Yield all saved searches, which are shown when they are chosen."""
    for search in desk.part(SavedSearches).searches:
        yield Find(
            key=f"search:{search.id}",
            text=search.name,
            kind=QCoreApplication.translate("Palette", "saved search"),
            do=partial(desk.browse.choose, search),
            words=search.text,
        )


def find_filters(desk: Desk, text: str) -> Iterator[Find]:
    """Yield the search that a text means: filters in words, such as `codec hevc`, or the text itself."""
    written = filters_of(text)
    if written and written != text:
        yield Find(
            key=f"filter:{written}",
            text=written,
            kind=QCoreApplication.translate("Palette", "filter"),
            do=lambda: desk.browse.search_everywhere(written),
        )
    yield Find(
        key=f"text:{text}",
        text=QCoreApplication.translate("Palette", "Search for “{}”").format(text.strip()),
        kind=QCoreApplication.translate("Palette", "search"),
        do=lambda: desk.browse.search_everywhere(text.strip()),
    )


def filters_of(text: str) -> str:
    """Return the search that words mean: after the name of a filter, its value. Empty without a filter."""
    parts: list[str] = []
    words = text.split()
    found = False
    while words:
        word = words.pop(0)
        field = filter_named(word)
        if field is not None and words and filter_named(words[0]) is None:
            found = True
            value = written_value(_value(words.pop(0)))
            parts.append(f"{field.key}:{value}")
        else:
            parts.append(word)
    return " ".join(parts) if found else ""


def _value(word: str) -> QueryValue:
    operator = next((each for each in OPERATORS if word.startswith(each)), "")
    return QueryValue(operator, word.removeprefix(operator))
