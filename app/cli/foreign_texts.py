"""The sentences of other libraries in the language of the user."""

import re
from collections.abc import Collection
from functools import cache
from typing import Final

from app.cli.language import tr

_REASON: Final = "reason"
"""The place in a sentence that has another sentence."""


def translated(text: str, known: Collection[str]) -> str:
    """Return a sentence of a library in the language of the user; one that is not `known`, as it is.

    A known sentence has names in braces where the library puts values.
    """
    for sentence in known:
        if found := _pattern(sentence).fullmatch(text):
            values = found.groupdict()
            if _REASON in values:
                values[_REASON] = translated(values[_REASON], known)
            return tr(sentence, **values)
    return text


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(text)), re.DOTALL)
