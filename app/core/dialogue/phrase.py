"""A search for what is said: words in a row."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

from msgspec import Struct

from app.core.dialogue.tokens import DENSE, LONGEST, WORD, is_dense, pieces, plain, tokens
from app.core.query.predicates import LEAST_BEGINNING
from app.core.sidecars.timed_text import Cue

_END: Final = "\0"
"""The end of a subtitle among others."""


class SaidPhrase(Struct, frozen=True, dict=True):
    """Words in a row, as they are in the index."""

    pieces: tuple[str, ...]
    """The words, and the single signs of scripts without spaces, in lower case.

    Empty for a text without letters and digits: it is found nowhere.
    """
    begins: bool = False
    """Whether the last word is only the beginning of one."""

    @classmethod
    def of(cls, text: str, *, begins: bool = False) -> "SaidPhrase":
        """Return the phrase of a text. If it `begins`, its last word may go on, from three letters on."""
        parts = tuple(pieces(plain(text)))
        goes_on = begins and bool(parts) and not is_dense(parts[-1]) and len(parts[-1]) >= LEAST_BEGINNING
        return cls(parts, goes_on)

    @property
    def expression(self) -> str:
        """The phrase in the language of FTS5. Words have letters and digits alone: nothing is quoted."""
        words, goes_on = tokens(self.pieces), self.begins
        if is_dense(self.pieces[-1]):
            # A sign is in the index with the one that follows, which the phrase does not tell.
            goes_on = len(words) == 1 or not is_dense(self.pieces[-2])
            words = words if goes_on else words[:-1]
        return f'"{" ".join(words)}"{" *" if goes_on else ""}'

    def places(self, cues: Sequence[Cue]) -> Iterator[int]:
        """Yield the numbers of the subtitles in which the phrase begins, each once, in their order."""
        if not self.pieces:
            return
        text = plain(_END.join(cue.text.replace(_END, " ") for cue in cues))
        number, last, at = 0, -1, 0
        for found in self._pattern.finditer(text):
            number += text.count(_END, at, found.start())
            at = found.start()
            if number != last:
                last = number
                yield number

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """The pattern that finds in a plain text what the expression finds in the index."""
        first, last = self.pieces[0], self.pieces[-1]
        sign = f"(?![{DENSE}])[{WORD}]"
        rest = f"(?:{sign})*"  # of a long word, which the index leaves out
        parts = [first if is_dense(first) else f"(?<!{sign}){first}"]
        for before, piece in pairwise(self.pieces):
            apart = "*" if is_dense(before) or is_dense(piece) else "+"
            parts.append(f"{rest if len(before) == LONGEST else ''}[^{WORD}{DENSE}]{apart}{piece}")
        if not (self.begins or is_dense(last)):
            parts.append(f"{rest if len(last) == LONGEST else ''}(?!{sign})")
        return re.compile("".join(parts))
