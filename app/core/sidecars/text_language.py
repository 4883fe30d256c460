"""The language of a text, told by how often short sequences of letters (n-grams) are in it."""

import re
import struct
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, islice, pairwise
from operator import add
from typing import Final

import msgspec
from msgspec import Struct

LEAST_LINES: Final = 5
"""Lines below which no language is told: a song or a sign is not that of the film."""
MOST_LINES: Final = 24
"""Lines that are looked at. More take longer, and tell hardly more."""
SURE_LINES: Final = 20
"""Lines from which on the answer is right in more than 99 of 100 texts."""
WEIGHT_MOST: Final = 31
"""The largest weight of an n-gram."""
_MOST_LETTERS: Final = 700
"""Letters that are looked at. Each has three n-grams, whose weights are summed in two bytes a column."""
_COLUMN: Final = 16
"""Bits of a column."""
_LEAST_LETTERS: Final = 60
_LEAST_SYLLABLES: Final = 30
_FIRST_LINES: Final = 8
"""Lines that are enough for most texts."""
_FIRST_LETTERS: Final = 160
_MOST_WORDS: Final = 10_000
"""Words whose sums are kept: 3 MB. The frequent words of a language are most of each text."""
_CERTAIN_LEAD: Final = 1.0
"""Mean weight of sequences of three by which the best language is ahead, so that no more are looked at."""
_LEAST_WEIGHT: Final = 3.7
"""Mean weight of an n-gram in the best language; below, the text is in none of the table."""
_LEAST_LEAD: Final = 0.06
"""Mean weight by which the best language is ahead of the next one; of fewer lines, `_SHORT_LEAD`."""
_SHORT_LEAD: Final = 0.19
_LEAST_MARKS: Final = 2
"""Marks by which a short text must have more of one language."""
_NO_LETTERS: Final = re.compile(r"[\W\d_]+")
_ASCII_LETTERS: Final = {code: " " for code in range(128) if not chr(code).isalpha()}
"""The same of ASCII."""
_HAN: Final = "[\u4e00-\u9fff]"
_SYLLABLES: Final = "[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]"
"""Signs of Chinese, Japanese and Korean, of which each is as much as some letters.

Patterns of so many signs take 5 ms, so they are made once a text is looked at."""
_ANY_HAN: Final = "\u4e00"
"""Stands for each Chinese character alone: there are more than a small text shows."""


class PackedTable(Struct, frozen=True, kw_only=True):
    """A table of the n-grams of languages, as it is stored."""

    about: str
    """The source of the table, and its licence."""
    languages: tuple[str, ...]
    """Tags (ISO 639-1) by column. A language may have several columns, such as one a script."""
    weights: Mapping[str, bytes]
    """By n-gram: pairs of a column and its weight there."""
    marks: Mapping[str, tuple[str, ...]]
    """Parts of words that tell languages apart whose letters and sequences are alike."""


_DECODER: Final = msgspec.msgpack.Decoder(PackedTable)


class LanguageTable:
    """The n-grams of languages."""

    def __init__(self, packed: PackedTable) -> None:
        """Take a table as it is stored."""
        self.languages = packed.languages
        self._marks = packed.marks
        self._columns: dict[str, list[int]] = defaultdict(list)
        for column, language in enumerate(packed.languages):
            self._columns[language].append(column)
        self._weights = _Weights(packed.weights).__getitem__
        self._words = _WordSums(self._weights)

    def language_of(self, lines: Iterable[str]) -> tuple[str, bool]:
        """Return the language of some lines, and whether it is sure; an empty one if they tell none."""
        rest = iter(lines)
        seen = list(islice(rest, _FIRST_LINES))
        if len(seen) < LEAST_LINES:
            return "", False
        text = plain_letters(" ".join(seen))[:_FIRST_LETTERS]
        first, _, lead = self._best(self._words.of(text), len(text) - 2)
        if lead > _CERTAIN_LEAD and len(text) >= _LEAST_LETTERS and first not in self._marks:
            return first, True
        seen += islice(rest, MOST_LINES - len(seen))
        is_long = len(seen) >= SURE_LINES
        found = self._closely(plain_letters(" ".join(seen))[:_MOST_LETTERS], is_long=is_long)
        return found, is_long and found != ""

    def weight(self, text: str) -> float:
        """Return how well a text fits the best language: the mean weight of its n-grams."""
        found = list(map(self._weights, n_grams(plain_letters(text)[:_MOST_LETTERS])))
        return max(self._sums(found)) / len(found) if found else 0.0

    def _sums(self, found: Iterable[int | None]) -> list[int]:
        """Return the sums of the columns of n-grams."""
        count = len(self.languages)
        sums = sum(filter(None, found))
        return list(struct.unpack(f"<{count}H", sums.to_bytes(_COLUMN // 8 * count, "little")))

    def _closely(self, text: str, *, is_long: bool) -> str:
        """Return the language of a text by all its n-grams; empty if it is none for certain."""
        if len(text) < (_LEAST_SYLLABLES if re.search(_SYLLABLES, text) else _LEAST_LETTERS):
            return ""
        found = list(map(self._weights, n_grams(text)))
        first, second, lead = self._best(found, len(found))
        if first in self._marks and second in self._marks:
            one, other = (sum(map(text.count, self._marks[language])) for language in (first, second))
            if abs(one - other) < (1 if is_long else _LEAST_MARKS):
                return first if is_long else ""
            return first if one > other else second
        return first if lead >= (_LEAST_LEAD if is_long else _SHORT_LEAD) else ""

    def _best(self, found: Iterable[int | None], count: int) -> tuple[str, str, float]:
        """Return the two best languages, and by how much the first one is ahead: a mean weight.

        `found` are the weights of `count` n-grams, or sums of them.
        """
        columns = self._sums(found)
        most = max(columns)
        first = self.languages[columns.index(most)]
        for column in self._columns[first]:
            columns[column] = -1
        next_most = max(columns)
        columns.reverse()
        second = self.languages[-1 - columns.index(next_most)]
        if count <= 0 or most < _LEAST_WEIGHT * count:
            return "", "", 0.0
        return first, second, (most - next_most) / count


class _Weights(dict[str, int | None]):
    """By n-gram, one number of all columns: so a text is summed up without a loop in Python.

    A number is made when its n-gram is first looked for: those of all would take as long as 300 texts.
    """

    def __init__(self, packed: Mapping[str, bytes]) -> None:
        super().__init__()
        self._packed = packed

    def __missing__(self, n_gram: str) -> int | None:
        pairs = self._packed.get(n_gram)
        if pairs is None:
            return None  # not kept: texts have any number of such
        number = self[n_gram] = sum(pairs[at + 1] << _COLUMN * pairs[at] for at in range(0, len(pairs), 2))
        return number


class _WordSums(dict[str, int]):
    """By word, the sum of the weights of its sequences of three, with the space on either side."""

    def __init__(self, weights: Callable[[str], int | None]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, word: str) -> int:
        found = self._sum(f" {word} ")
        if len(self) < _MOST_WORDS:
            self[word] = found
        return found

    def _sum(self, text: str) -> int:
        return sum(filter(None, map(self._weights, _triples(text, _pairs(text)))))

    def of(self, text: str) -> list[int | None]:
        """Return numbers with the sum of all sequences of three in `plain_letters`, or in their beginning."""
        words = text.split()
        between = [f"{one[-1]} {other[0]}" for one, other in pairwise(words)]
        found: list[int | None] = [*map(self._weights, between)]
        if words and text[-1] != " ":
            found.append(self._sum(f" {words.pop()}"))
        found.extend(map(self.__getitem__, words))
        return found


def decoded(packed: bytes) -> LanguageTable:
    """Return the table in a file. Raises `zlib.error` or `msgspec.MsgspecError` if it is damaged."""
    return LanguageTable(_DECODER.decode(zlib.decompress(packed)))


def encoded(table: PackedTable) -> bytes:
    """Return the contents of a file with a table."""
    return zlib.compress(msgspec.msgpack.encode(table), 9)


def plain_letters(text: str) -> str:
    """Return the words of a text in small letters, each between two spaces."""
    low = text.lower()
    if low.isascii():  # a table takes a tenth of the pattern's time
        return f" {' '.join(low.translate(_ASCII_LETTERS).split())} "
    return f" {_NO_LETTERS.sub(' ', low).strip()} "


def n_grams(text: str) -> Iterator[str]:
    """Return the sequences of two and three letters of `plain_letters`, and single signs of syllables."""
    pairs = _pairs(text)
    singles = re.sub(_HAN, _ANY_HAN, text) if re.search(_SYLLABLES, text) else ""
    return chain(singles, pairs, _triples(text, pairs))


def _pairs(text: str) -> list[str]:
    return list(map(add, text, text[1:]))


def _triples(text: str, pairs: Iterable[str]) -> Iterator[str]:
    return map(add, pairs, text[2:])
