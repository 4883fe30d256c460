"""Catalogues of gettext, read by the module of Python that reads them in the program."""

import gettext
import io

from message_catalogue import mo


def test_gettext_reads_what_is_written() -> None:
    translations = {"Command": {"Ready": "Fertig", "b\na": "a\nb"}, "Column": {"Ready": "Bereit: „ü“"}}
    read = gettext.GNUTranslations(io.BytesIO(mo(translations)))
    assert {
        context: {english: read.pgettext(context, english) for english in texts}
        for context, texts in translations.items()
    } == translations
    assert read.pgettext("Command", "Unknown") == "Unknown"
