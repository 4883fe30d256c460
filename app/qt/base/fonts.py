"""The fonts of the system that a language of the window needs."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QFontDatabase

from app.config.settings import Language

_Script = QFontDatabase.WritingSystem
_SCRIPTS: Final[Mapping[Language, _Script]] = {
    Language.JAPANESE: _Script.Japanese,
    Language.CHINESE: _Script.SimplifiedChinese,
}
"""The scripts that few fonts have; each font for a screen has the letters of the other languages."""


def lacks_font(language: Language) -> bool:
    """Return whether no font of the system has the letters of a language, so that boxes stand for them."""
    script = _SCRIPTS.get(language)
    return script is not None and not QFontDatabase.families(script)
