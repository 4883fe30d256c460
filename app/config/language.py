"""The language of the user: that of the preferences, or the first of the system that has a catalogue."""

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from app.config import paths
from app.core.message.number import ENGLISH

WINDOW_ENDING: Final = ".qm"
"""The extension of catalogues for the window."""
COMMANDS_ENDING: Final = ".mo"
"""The extension of catalogues for programs without Qt."""
_TRADITIONAL: Final = ("zh-Hant", "zh-TW", "zh-HK", "zh-MO")
"""Chinese in other characters than those of our catalogue."""
_LANGUAGE: Final = "LANGUAGE"
"""The variable of the languages that a user prefers, in their order."""
_LOCALES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The variables of the locale, of which the first that is set counts."""
_NO_LANGUAGE: Final = frozenset({"C", "POSIX"})
_MAC_PREFERENCES: Final = Path("~/Library/Preferences/.GlobalPreferences.plist")


def catalogue(language: str, ending: str = WINDOW_ENDING) -> Path:
    """Return the path of our catalogue for a language. The file may not exist."""
    return paths.resource(f"translations/cinventory_{language}{ending}")


def languages() -> tuple[str, ...]:
    """Return the languages with a catalogue, which English does not need."""
    found = catalogue("x").parent.glob(f"cinventory_*{WINDOW_ENDING}")
    return tuple(sorted(file.stem.partition("_")[2] for file in found))


def first_known(languages: Iterable[str]) -> str:
    """Return the ISO 639 code of the first language with a catalogue; English without one.

    `languages` are codes, or tags such as `de-AT`.
    """
    asked = list(languages)
    traditional = [language for language in asked if language.startswith(_TRADITIONAL)]
    refused = {*traditional, "zh"} if traditional else set()
    codes = (language.partition("-")[0] for language in asked if language not in refused)
    return next((code for code in codes if code == ENGLISH or catalogue(code).is_file()), ENGLISH)


def of_system(variables: Mapping[str, str] = os.environ) -> Sequence[str]:
    """Return the languages of the user as tags such as `de-AT`, for programs without Qt.

    The environment decides as for gettext, and a locale C means English
    (https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html). Without it,
    Windows and macOS are asked. The terminal of macOS makes LANG of the region, so that is not asked there.
    """
    locale = next((variables[name] for name in _LOCALES if variables.get(name)), "")
    if _bare(locale) in _NO_LANGUAGE:
        return ()
    found = [*variables.get(_LANGUAGE, "").split(":"), locale]
    if sys.platform == "darwin" and not any(map(variables.get, (_LANGUAGE, *_LOCALES[:-1]))):
        found = [*_of_mac(_MAC_PREFERENCES.expanduser()), *found]
    elif sys.platform == "win32":
        found += _of_windows()
    return [_bare(name).replace("_", "-") for name in found if name]


def _bare(locale: str) -> str:
    """Return a locale without its encoding and its variant: `de_AT` of `de_AT.UTF-8@euro`."""
    return locale.partition(".")[0].partition("@")[0]


def _of_mac(preferences: Path) -> Sequence[str]:
    """Return the preferred languages of macOS, which it keeps in this file."""
    import plistlib  # noqa: PLC0415 - takes 30 ms, and only there

    try:
        with preferences.open("rb") as file:
            return list(map(str, plistlib.load(file).get("AppleLanguages", ())))
    except (OSError, ValueError):
        return ()


def _of_windows() -> Sequence[str]:
    """Return the language in which Windows shows its own windows."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there
        import locale  # noqa: PLC0415 - as above

        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    return ()
