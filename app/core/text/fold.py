"""Normal forms of text for searching."""

import unicodedata

from app.core.text.names import one_line


def fold(text: str) -> str:
    """Return `text` without case and accents, so that `cafe` finds `Sørlandet CAFÉ`."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def fold_lines(*parts: str | None) -> str:
    """Return the known parts, folded, each on a line with an end.

    A search text has no line ends, so that a match never spans two parts.
    """
    return fold("".join(f"{one_line(part)}\n" for part in parts if part))
