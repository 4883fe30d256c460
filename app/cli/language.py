"""The texts of commands in the language of the user."""

import gettext
from functools import cache
from typing import TYPE_CHECKING, Final

from app.config import language, paths, settings
from app.core.message import Message
from app.core.message.number import ENGLISH, Argument

if TYPE_CHECKING:
    from app.core.localization import Localization

_CONTEXT: Final = "Command"
"""The context of what commands alone say."""
_SIGNS: Final = {
    ENGLISH: (".", ","),
    **dict.fromkeys(("de", "es", "it", "pt"), (",", ".")),
    "fr": (",", "\N{NARROW NO-BREAK SPACE}"),
    "pl": (",", "\N{NO-BREAK SPACE}"),
}
"""The decimal point, and the separator of groups of three digits, where they are not those of English.

As of CLDR (https://www.unicode.org/cldr/charts/latest/by_type/numbers.symbols.html).
"""


@cache
def spoken() -> str:
    """Return the ISO 639 code of the language of the preferences, or of the system."""
    preferred = settings.language(paths.settings_file())
    return language.first_known((preferred,) if preferred else language.of_system())


@cache
def texts() -> "Localization":
    """Return the language of the user, with its texts.

    What programs read is never translated: JSON, CSV, the names of filters, fields and formats.
    """
    from app.core.localization import IN_ENGLISH, Localization  # noqa: PLC0415 - loads the facts of files

    if spoken() == ENGLISH:
        return IN_ENGLISH
    try:
        with language.catalogue(spoken(), language.COMMANDS_ENDING).open("rb") as file:
            catalogue = gettext.GNUTranslations(file)
    except (OSError, UnicodeError):
        return IN_ENGLISH
    return Localization(spoken(), catalogue.pgettext, *_SIGNS.get(spoken(), _SIGNS[ENGLISH]))


def tr(text: str, /, **values: str | int | Message) -> str:
    """Return a text of commands in the language of the user, with `values` in the places of their names.

    Whole numbers get separators, and choose the words that depend on them (`app.core.message.number`).
    """
    found = texts().translate(_CONTEXT, text)
    return found.format_map({name: _shown(value) for name, value in values.items()}) if values else found


def _shown(value: str | int | Message) -> Argument:
    match value:
        case int():
            return texts().number(value)
        case Message():
            return Argument(texts().message(value))
    return Argument(value)
