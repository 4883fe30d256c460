"""English as a language that is longer and reads from the right: shows what no translator has to be asked.

For those who work on the window. `CINVENTORY_TEST_LANGUAGE=1` chooses it in place of that of the preferences.
"""

import os
import re
from functools import cache
from typing import Final

from PySide6.QtCore import QTranslator

VARIABLE: Final = "CINVENTORY_TEST_LANGUAGE"
_DIRECTION: Final = "QT_LAYOUT_DIRECTION"
"""A text of Qt, whose translation says from which side a language reads."""
_OF_KEYS: Final = "QShortcut"
"""Qt's context of the names of keys."""
_LONGER: Final = str.maketrans(
    {
        "a": "áà",
        "e": "éè",
        "i": "íì",
        "o": "óò",
        "u": "úù",
        "A": "ÁA",
        "E": "ÉE",
        "I": "ÍI",
        "O": "ÓO",
        "U": "ÚU",
    }
)
"""Two for each vowel, which makes a text longer by two fifths."""
_KEPT: Final = re.compile(r"(\{(?:[^{}]|\{\w*\})*\}|<[^<>]*>|&#?\w+;|&\w|%L?\d+|%n|https?:\S+)")
"""Places for values, marks of rich text, mnemonics and addresses."""
_MARK: Final = "\u200f"
"""A letter without a width of a script that reads from the right: Qt aligns a label by its first letter."""
_LETTER: Final = re.compile(r"[^\W\d_]")


def is_chosen() -> bool:
    """Return whether the environment chooses this language."""
    return bool(os.environ.get(VARIABLE))


class MirroredEnglish(QTranslator):
    """Translates every text as it is asked for, ours and Qt's."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's
        """Return that there are texts, or Qt would not ask."""
        return False

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _number: int = -1
    ) -> str:
        """Return the text of the test language."""
        if text == _DIRECTION:
            return "RTL"
        return text if context == _OF_KEYS else longer(text)


@cache
def longer(text: str) -> str:
    """Return a text that is two fifths longer, in brackets, so that a cut shows; values keep their places."""
    bare = text.strip()
    parts = _KEPT.split(bare)
    if not any(_LETTER.search(part) for part in parts[::2]):
        return text
    parts[::2] = (part.translate(_LONGER) for part in parts[::2])
    start = len(text) - len(text.lstrip())
    return f"{text[:start]}{_MARK}[{''.join(parts)}]{text[start + len(bare) :]}"
