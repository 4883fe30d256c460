"""The pages of the help: Markdown of `docs/guide`, in the user's language where there is one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject

from app import __version__
from app.core.dialogue.tokens import DENSE, is_dense
from app.core.facts.catalogue import FILTERS
from app.core.text.fold import fold

SEARCH: Final = "search"
"""The page to which the list of all filters is added."""
NEWS: Final = "news"
ORDER: Final = (
    *("first-scan", "files", "play", SEARCH, "disks", "films", "beside"),
    *("damaged", "protect", "copies", "room", "plays-on", "look-after", "manifests"),
    *("export", "library", "looks", "browser-page", "cluster", "trouble", NEWS),
)
"""The names of the pages, from the top."""
_EMPTY: Final = frozenset(
    fold(
        "a an and any are as at be been by can did do does for from get got has have how i if in into is "
        "it its me my no not of on or should so some that the their them then there these they this to "
        "was were what when where which who why will with would you your program "
        "video videos file files movie movies "
        "als am auf aus auch bei bin da das dass dem den der des die dies diese ein eine einem einen er "
        "es für gibt haben habe hat ich ihr im in ist kann kein keine man mein meine meinem meinen mit "
        "nach nicht oder sich sie sind so um und uns von vom war warum was welche welcher welches wenn "
        "wer werden wie wird wo zu zum zur programm datei dateien filme "
        "ファイル 動画 ビデオ 方法 如何 怎么 什么 可以 文件 视频 影片 "
    ).split()
)
"""Words of questions, English, German, Japanese and Chinese, that say nothing of the subject."""
_WHOLE: Final = 4
"""Letters of the longest word that is looked for as it is; of others, endings may differ."""
_INSIDE: Final = 6
"""Letters of the shortest beginning that is found inside a word, too: German puts words together."""
_EDGE: Final = rf"(?:\b|(?<=[{DENSE}])|(?=[{DENSE}]))"
"""The edge of a word; that of one in Latin letters is beside a Chinese character, too."""
_RUNS: Final = re.compile(rf"[\u30a0-\u30ff]+|(?:(?![\u30a0-\u30ff])[{DENSE}])+|[^\s{DENSE}]+")
"""Signs between spaces, cut where another script begins; katakana is a script of its own."""
_GRAMMAR: Final = re.compile(r"[\u3040-\u309f]+")
"""Hiragana: particles and endings."""
_TARGET: Final = re.compile(r"(?<=\])\([^)]*\)")
"""The target of a link, or the name of a picture."""
_SEARCHED: Final = re.compile(r"\n<!-- Search: (.*?) -->\n?", re.DOTALL)
"""Other words that people search a page by, at its end; nothing that shows Markdown shows them."""
_PICTURE: Final = re.compile(r"!\[([^]]*)\]\(([^)]+)\)")
_OF_TITLE: Final = 3
"""Weight of a word that stands in the title, or among those that people search the page by."""


def pictures(text: str) -> dict[str, str]:
    """Return the names of the pictures of a page in Markdown, with their descriptions."""
    return {name: told for told, name in _PICTURE.findall(text)}


class GuidePage(Struct, frozen=True):
    """A page of the help."""

    key: str
    title: str
    text: str
    """Markdown, with its title."""
    more: str = ""
    """Markdown below it that a search does not look into."""
    folder: Path = Path()
    """The folder that the names of its pictures are relative to."""
    searched_by: str = ""
    """Other words that people search it by."""

    def weigh(self, words: Iterable[str]) -> dict[str, int]:
        """Return how much the page has of each of these folded words that it has at all."""
        text = fold(_TARGET.sub("", self.text))
        subject = fold(f"{self.title} {self.searched_by}")
        weights = {word: _OF_TITLE if _has(subject, word) else int(_has(text, word)) for word in words}
        return {word: weight for word, weight in weights.items() if weight}


def search_words(text: str) -> list[str]:
    """Return the words of a text, each once; pairs of signs where no spaces are between words.

    Of these, particles and endings count only where there is nothing else.
    """
    words = list(dict.fromkeys(word for run in _RUNS.findall(text) for word in _parts(run)))
    return [word for word in words if not _GRAMMAR.fullmatch(word)] or words


def _parts(run: str) -> Iterator[str]:
    if not is_dense(run):
        if word := run.strip("?!.,:;\"'“”„「」、。"):
            yield word
    elif len(run) <= 2 or "\u30a0" <= run[0] <= "\u30ff":  # katakana, which is a word as it is
        yield run
    else:
        yield from map("".join, pairwise(run))


def _has(text: str, word: str) -> bool:
    """Return whether a folded text has a word, perhaps with another ending."""
    if is_dense(word):
        return word in text
    if len(word) <= _WHOLE:
        return re.search(rf"{_EDGE}{re.escape(word)}(?:s|e|n|en)?{_EDGE}", text) is not None
    beginning = word[:-1] if len(word) <= _INSIDE else word[:-2]
    edge = "" if len(beginning) >= _INSIDE else _EDGE
    return re.search(f"{edge}{re.escape(beginning)}", text) is not None


def found(pages: Sequence[GuidePage], text: str) -> list[GuidePage]:
    """Return the pages with all words of a text, and those with its rarest ones. The best come first."""
    words = set(search_words(fold(text)))
    words = words - _EMPTY or words
    held = {page.key: page.weigh(words) for page in pages}
    words = {word for each in held.values() for word in each}  # what no page has tells none from another
    rarity = {word: 1 / max(1, sum(word in each for each in held.values())) for word in words}
    scores = {key: sum(rarity[word] * weight for word, weight in each.items()) for key, each in held.items()}
    least = max(scores.values(), default=0) / 2
    hits = [page for page in pages if words and (scores[page.key] > least or words <= held[page.key].keys())]
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
            file = own if own.is_file() else self._folder / f"{key}.md"
            text, *others = _SEARCHED.split(file.read_text("utf-8"))
            title = text.partition("\n")[0].removeprefix("# ")
            filters = f"\n{self._filters()}" if key == SEARCH else ""
            more = self._all_changes() if key == NEWS else ""
            yield GuidePage(key, title, text + filters, more, file.parent, " ".join(others))

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
