"""Text as it is searched: without case and accents."""

import unicodedata

from app.core.names import display, one_line
from app.core.record import FileRecord


def fold(text: str) -> str:
    """Return `text` without case and accents, so that `Sørlandet CAFÉ` is found by `cafe`."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def fold_lines(*parts: str | None) -> str:
    """Return the folded parts, a line each and each ended, without those that are unknown.

    What is searched for holds no end of a line, so that it never reaches from one part into the next.
    """
    return fold("".join(f"{one_line(part)}\n" for part in parts if part))


def search_key(record: FileRecord) -> str:
    """Return the text that words are looked for in: name, folder and what the file holds."""
    summary = record.summary
    return fold_lines(
        display(record.name), display(record.folder), summary.title, summary.video_codec, summary.container
    )
