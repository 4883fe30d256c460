"""Subtitles in blocks, which are the rows of the index.

A block repeats the first subtitles of the next one, so that a sentence over several of them is in one block.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from app.core.dialogue.tokens import is_dense, pieces_of, tokens
from app.core.sidecars.timed_text import MOST_CUES, Cue

BLOCK: Final = 20
"""Subtitles of a block."""
OVERLAP: Final = 2
"""Subtitles of the next block that a block repeats: a sentence over three subtitles is found everywhere."""
_ROWS: Final = BLOCK + OVERLAP
MOST_BLOCKS: Final = -(-MOST_CUES // BLOCK)


def blocks(cues: Sequence[Cue]) -> list[str]:
    """Return the texts that are indexed for subtitles, one for each block."""
    words = pieces_of([cue.text for cue in cues])
    starts = range(0, len(words), BLOCK)
    lines = [" ".join(each) for each in words]
    if is_dense("".join(lines)):
        return [" ".join(tokens(list(chain.from_iterable(words[at : at + _ROWS])))) for at in starts]
    return [" ".join(lines[at : at + _ROWS]) for at in starts]


def of_block(cues: Sequence[Cue], number: int) -> Sequence[Cue]:
    """Return the subtitles of a block."""
    return cues[number * BLOCK : number * BLOCK + _ROWS]
