"""The pages of the help: Markdown of `docs/guide`, in the user's language where there is one."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from app.core.facts.catalogue import FILTERS
from app.core.text.fold import fold

SEARCH: Final = "search"
"""The page to which the list of all filters is added."""
NEWS: Final = "news"
ORDER: Final = (
    *("first-scan", "damaged", "copies", "protect", "plays-on", "look-after"),
    *(SEARCH, "export", "browser-page", "trouble", NEWS),
)
"""The names of the pages, from the top."""


class GuidePage(Struct, frozen=True):
    """A page of the help."""

    key: str
    title: str
    text: str
    """Markdown, with its title."""

    def has(self, words: Iterable[str]) -> bool:
        """Return whether the page has all of these folded words."""
        text = fold(self.text)
        return all(word in text for word in words)


def read_pages(folder: Path, language: str) -> Iterator[GuidePage]:
    """Yield the pages, in English where there is none in this language (ISO 639)."""
    for key in ORDER:
        own = folder / language / f"{key}.md"
        text = (own if own.is_file() else folder / f"{key}.md").read_text("utf-8")
        title = text.partition("\n")[0].removeprefix("# ")
        yield GuidePage(key, title, f"{text}\n{_filters()}" if key == SEARCH else text)


def _filters() -> str:
    """Return a table of all filters, from the same words as those that complete a search."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Guide", text)

    rows = [
        f"| {each.key} | {QCoreApplication.translate('Filter', each.help)} | {each.key}:{each.example} |"
        for each in FILTERS
    ]
    head = f"| {tr('Filter')} | {tr('Meaning')} | {tr('Example')} |\n|---|---|---|"
    return "\n".join((f"## {tr('All filters')}\n", head, *(row.replace("\n", " ") for row in rows), ""))
