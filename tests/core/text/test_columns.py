"""Texts are padded by the columns of a terminal."""

import pytest

from app.core.text.columns import columns, padded


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("mkv", 3),
        ("été", 3),
        ("e\N{COMBINING ACUTE ACCENT}", 1),
        ("途切れ", 6),
        ("\N{FULLWIDTH LATIN CAPITAL LETTER M}", 2),
    ],
)
def test_wide_letters_take_two_columns(text: str, width: int) -> None:
    assert columns(text) == width


def test_a_text_is_padded_before_or_behind() -> None:
    assert padded("破損", 6) == "破損  "
    assert padded("破損", 6, to_the_right=True) == "  破損"
    assert padded("途切れ", 4) == "途切れ"
