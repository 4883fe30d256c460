"""The pages of the help: Markdown of `docs/guide`, in the user's language where there is one."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject

from app import __version__
from app.core.facts.catalogue import FILTERS
from app.core.text.fold import fold

SEARCH: Final = "search"
"""The page to which the list of all filters is added."""
NEWS: Final = "news"
ORDER: Final = (
    *("first-scan", "files", "play", SEARCH, "disks", "films", "beside"),
    *("damaged", "protect", "copies", "plays-on", "look-after", "manifests"),
    *("export", "browser-page", "cluster", "trouble", NEWS),
)
"""The names of the pages, from the top."""
_SHORTEST: Final = 4
"""Letters of the shortest word that a question is judged by."""
_EMPTY: Final = frozenset(
    (
        *("does", "from", "have", "that", "then", "this", "what", "when", "where", "which", "will", "with"),
        *("auch", "dass", "dies", "eine", "einem", "einen", "haben", "habe", "kann", "mein", "meinem"),
        *("meinen", "nicht", "sind", "welche", "wenn", "wird", "werden"),
    )
)
"""Words of questions, English and German, that say nothing of the subject."""
_OF_TITLE: Final = 3
"""Weight of a word that stands in the title."""


class GuidePage(Struct, frozen=True):
    """A page of the help."""

    key: str
    title: str
    text: str
    """Markdown, with its title."""
    more: str = ""
    """Markdown below it that a search does not look into."""

    def words_of(self, words: Iterable[str]) -> set[str]:
        """Return those of these folded words that the page has."""
        text = fold(self.text)
        return {word for word in words if word in text}


def found(pages: Sequence[GuidePage], text: str) -> list[GuidePage]:
    """Return the pages with all words of a text; else those with its rarest ones. The best come first."""
    words = {word.strip("?!.,:;\"'“”„") for word in fold(text).split()} - {""}
    words = {word for word in words if len(word) >= _SHORTEST and word not in _EMPTY} or words
    held = {page.key: page.words_of(words) for page in pages}
    weights = {word: 1 / max(1, sum(word in each for each in held.values())) for word in words}
    scores = {
        page.key: sum(
            weights[word] * (_OF_TITLE if word in fold(page.title) else 1) for word in held[page.key]
        )
        for page in pages
    }
    has_all = {key for key, each in held.items() if each == words}
    least = max(scores.values(), default=0) / 2
    hits = [page for page in pages if (page.key in has_all if has_all else scores[page.key] > least)]
    return sorted(hits, key=lambda page: -scores[page.key])


class Guide(QObject):
    """Reads the pages in a language (ISO 639)."""

    def __init__(
        self, folder: Path, language: str, changes: Path | None = None, parent: QObject | None = None
    ) -> None:
        """Take the folder of the pages, and the file with the changes of all versions (`CHANGELOG.md`)."""
        super().__init__(parent)
        self._folder = folder
        self._changes = changes
        self._language = language

    def pages(self) -> Iterator[GuidePage]:
        """Yield the pages, in English where there is none in the language."""
        for key in ORDER:
            own = self._folder / self._language / f"{key}.md"
            text = (own if own.is_file() else self._folder / f"{key}.md").read_text("utf-8")
            title = text.partition("\n")[0].removeprefix("# ")
            filters = f"\n{self._filters()}" if key == SEARCH else ""
            yield GuidePage(key, title, text + filters, self._all_changes() if key == NEWS else "")

    def _all_changes(self) -> str:
        """Return what the list of changes, which is in English, says of this version, or of the next one."""
        if self._changes is None or not self._changes.is_file():
            return ""
        _, *versions = self._changes.read_text("utf-8").split("\n## ")
        own = next((each for each in versions if each.strip("[").startswith(__version__)), versions[0])
        title = self.tr("All changes, in English")
        return f"\n## {title}\n\n{own.partition(chr(10))[2]}"

    def _filters(self) -> str:
        """Return a table of all filters, from the same words as those that complete a search."""
        rows = [
            f"| {each.key} | {QCoreApplication.translate('Filter', each.help)} | {each.key}:{each.example} |"
            for each in FILTERS
        ]
        heads = self.tr("Filter"), self.tr("Meaning"), self.tr("Example")
        head = f"| {' | '.join(heads)} |\n|---|---|---|"
        title = self.tr("All filters")
        return "\n".join((f"## {title}\n", head, *(row.replace("\n", " ") for row in rows), ""))
