"""The table by which the language and the code page of a text are told, as the program brings it."""

from contextlib import suppress
from functools import cache
from typing import Final

from app.config.paths import resource
from app.core.sidecars.text_language import LanguageTable, decoded


def _packed() -> bytes:
    with suppress(OSError):  # a damaged installation: languages are not told, and all else is
        return resource("text_languages.bin").read_bytes()
    return b""


_PACKED: Final = _packed()
"""The packed table. A child that has shut itself in can open no file."""


@cache
def language_table() -> LanguageTable | None:
    """Return the table of languages, which takes 5 ms the first time; None if there is none."""
    return decoded(_PACKED) if _PACKED else None
