"""A search for what is said: words in a row."""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from app.core.dialogue.tokens import is_dense, pieces, tokens
from app.core.sidecars.timed_text import Cue

_LEAST: Final = 3
"""Letters of a word that is taken for the beginning of words."""


class SaidPhrase(Struct, frozen=True):
    """Words in a row, as they are in the index."""

    words: tuple[str, ...]
    """Empty for a text without letters and digits: it is found nowhere."""
    begins: bool = False
    """Whether the last one is only the beginning of a word."""

    @classmethod
    def of(cls, text: str, *, begins: bool = False) -> "SaidPhrase":
        """Return the phrase of a text. If it `begins`, its last word may go on, from three letters on."""
        parts = pieces(text)
        words = tokens(parts)
        if parts and is_dense(parts[-1]):
            # A sign is in the index with the one that follows, which the text does not tell.
            alone = len(parts) == 1 or not is_dense(parts[-2])
            return cls(tuple(words if alone else words[:-1]), alone)
        return cls(tuple(words), begins and bool(words) and len(words[-1]) >= _LEAST)

    @property
    def expression(self) -> str:
        """The phrase in the language of FTS5. Words have letters and digits alone: nothing is quoted."""
        return f'"{" ".join(self.words)}"{" *" if self.begins else ""}'

    def places(self, cues: Sequence[Cue]) -> Iterator[int]:
        """Yield the numbers of the subtitles in which the phrase begins, each once, in their order."""
        parts = [(piece, number) for number, cue in enumerate(cues) for piece in pieces(cue.text)]
        words = tokens([piece for piece, _ in parts])
        length, last = len(self.words), -1
        for at in range(len(words) - length + 1 if length else 0):
            number = parts[at][1]
            if number != last and self._is_at(words[at : at + length]):
                last = number
                yield number

    def _is_at(self, words: Sequence[str]) -> bool:
        if tuple(words[:-1]) != self.words[:-1]:
            return False
        return words[-1].startswith(self.words[-1]) if self.begins else words[-1] == self.words[-1]
