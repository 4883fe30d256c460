"""Nothing in a text is hidden, and no script is broken."""

import sys
import unicodedata

import pytest

from app.core.message import Message
from app.core.text.hidden_signs import marked, marked_lines
from app.core.text.names import one_line
from tests.core.text.hidden_texts import KEPT, SHOWN


@pytest.mark.parametrize("text", KEPT)
def test_what_a_script_or_a_picture_needs_stays(text: str) -> None:
    assert marked(text) == one_line(text) == text


@pytest.mark.parametrize(("text", "shown"), SHOWN.items())
def test_what_is_not_seen_becomes_visible(text: str, shown: str) -> None:
    assert marked(text) == one_line(text) == shown


def test_no_sign_that_formats_others_stays_alone() -> None:
    formats = [
        sign for sign in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(sign) in {"Cc", "Cf"}
    ]
    seen = {sign for sign in formats if marked(f"a{sign}b") == f"a{sign}b"}
    # Signs that are seen, above or below the numbers and words that they format.
    assert {unicodedata.name(sign).split()[0] for sign in seen} == {"ARABIC", "SYRIAC", "KAITHI", "EGYPTIAN"}


def test_lines_stay_lines() -> None:
    text = "a,\x1b[31mb\r\nc\td\u200b\n\ne\rf"
    assert marked_lines(text) == "a,␛[31mb\r\nc\td\ufffd\n\ne␍f"


def test_a_sentence_shows_what_its_values_hide() -> None:
    message = Message("folder.unlistable", {"detail": "no \u202eaccess\x1b[31m\n"})
    assert str(message).count("\ufffd") == 1
    assert str(message).isprintable()
