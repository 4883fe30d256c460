"""The pages of the help: Markdown of `docs/guide`, in the user's language where there is one."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject

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


class Guide(QObject):
    """Reads the pages in a language (ISO 639)."""

    def __init__(self, folder: Path, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._language = language

    def pages(self) -> Iterator[GuidePage]:
        """Yield the pages, in English where there is none in the language."""
        for key in ORDER:
            own = self._folder / self._language / f"{key}.md"
            text = (own if own.is_file() else self._folder / f"{key}.md").read_text("utf-8")
            title = text.partition("\n")[0].removeprefix("# ")
            yield GuidePage(key, title, f"{text}\n{self._filters()}" if key == SEARCH else text)

    def _filters(self) -> str:
        """Return a table of all filters, from the same words as those that complete a search."""
        rows = [
            f"| {each.key} | {QCoreApplication.translate('Filter', each.help)} | {each.key}:{each.example} |"
            for each in FILTERS
        ]
        head = f"| {self.tr('Filter')} | {self.tr('Meaning')} | {self.tr('Example')} |\n|---|---|---|"
        title = f"## {self.tr('All filters')}\n"
        return "\n".join((title, head, *(row.replace("\n", " ") for row in rows), ""))
