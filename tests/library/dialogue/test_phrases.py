"""Words are found in any script, and by the index exactly where the places in a text tell of them."""

import random
import sqlite3
import unicodedata
from contextlib import closing

import pytest

from app.core.dialogue.phrase import SaidPhrase
from app.core.dialogue.tokens import LONGEST, indexed, is_dense, pieces, plain, tokens
from app.core.sidecars.timed_text import Cue

TABLE = "CREATE VIRTUAL TABLE said USING fts5(words, content = '', tokenize = 'ascii', columnsize = 0)"


def is_found(wanted: str, *texts: str, begins: bool = False) -> list[int]:
    """Return the numbers of the texts in which a phrase begins, which the index finds as well."""
    phrase = SaidPhrase.of(wanted, begins=begins)
    cues = [Cue(float(number), number + 0.5, text) for number, text in enumerate(texts)]
    found = list(phrase.places(cues))
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute(TABLE)
        db.execute("INSERT INTO said (rowid, words) VALUES (1, ?)", (indexed(plain("\n".join(texts))),))
        asked = "SELECT count(*) FROM said WHERE said MATCH ?"
        said = db.execute(asked, (phrase.expression,)).fetchone()[0] if phrase.pieces else 0
    assert said == bool(found), (wanted, texts)
    return found


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("to be or not to be", "TO BE, or not to be!"),
        ("uber strasse", "Über die… no: ÜBER Straße"),
        ("dont", "—dont—"),
        ("don't", "don\u2019t"),
        ("caffè", "CAFFE\u0300"),
        ("世界", "你好世界!"),
        ("你好世界", "你好, 世界"),
        ("界", "世界"),
        ("好", "你好世界"),
        ("こんにちは", "「こんにちは」"),
        ("ガギ", "ｶﾞｷﾞ"),
        ("สวัสดี", "สวัสดีครับ"),
        ("안녕", "안녕하세요"),
        ("love 你", "I love 你们"),
        ("你 love", "你 love me"),
        ("世界 love", "世界 love me"),
        ("שלום", "שָׁלוֹם"),
        ("йод", "Йод"),
        ("हिन्दी", "मैं हिन्दी बोलता"),
        ("தமிழ்", "(தமிழ்)"),
        ("क्ष", "क्\u200dष"),
        ("könig", "ko\u0308n\u00adig"),
        ("may be", "may_be"),
        ("4k 60", "in 4K: 60 fps"),
    ],
)
def test_a_text_is_found_however_it_is_written(wanted: str, text: str) -> None:
    assert is_found(wanted, "before", text, "after") == [1]


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("be to", "to be"),
        ("world", "worlds"),
        ("界世", "世界"),
        ("世人", "世界"),
        ("a b", "ab"),
        ("ह", "हिन्दी"),
        ("न", "हिन्दी"),
        ("", "x"),
        ("?!", "?!"),
    ],
)
def test_other_texts_are_not(wanted: str, text: str) -> None:
    assert is_found(wanted, text) == []


def test_the_last_word_may_go_on_from_three_letters_on() -> None:
    assert is_found("good mor", "Good morning", begins=True) == [0]
    assert is_found("good mo", "Good morning", begins=True) == []
    assert is_found("good mor", "Good morning") == []


def test_a_sentence_over_several_subtitles_is_found() -> None:
    assert is_found("to be or not to be", "so", "to be", "or,", "not", "to be", "so") == [1]
    assert is_found("你好世界", "so", "你", "好世", "界", "so") == [1]


def test_a_place_is_told_once_for_each_subtitle() -> None:
    assert is_found("so", "so it is", "no", "so it is") == [0, 2]
    assert is_found("so", "so so so") == [0]


def test_the_index_and_the_places_agree_on_texts_of_any_kind() -> None:
    chance = random.Random(7)  # noqa: S311 - the same texts in each run
    signs = [
        "a",
        "ab",
        "ba",
        "é",
        "ß",
        "你",
        "好",
        "ส",
        "ั",
        "한",
        "\u0301",
        "1",
        "_",
        "हि",
        "\u0902",
        "-",
        " ",
        "\n",
        "bb",
    ]
    for _ in range(300):
        wanted, begins = "".join(chance.choices(signs, k=chance.randint(1, 4))), chance.random() < 0.3
        for _ in range(10):
            texts = [
                "".join(chance.choices(signs, k=chance.randint(1, 6))) for _ in range(chance.randint(1, 3))
            ]
            is_found(wanted, *texts, begins=begins)


@pytest.mark.parametrize("wanted", ["x" * LONGEST, "x" * (LONGEST - 1), "x" * (LONGEST + 1), "x" * 300])
@pytest.mark.parametrize(
    "text", ["x" * LONGEST, "x" * (LONGEST + 1), "x" * 299 + " y", "你" + "x" * 65 + "好"]
)
def test_words_of_any_length_are_found_by_their_beginning(wanted: str, text: str) -> None:
    for begins in (True, False):
        found = is_found(wanted, text, begins=begins)
        assert bool(found) == (begins or min(len(wanted), LONGEST) == LONGEST)
    assert bool(is_found(f"{wanted} y", text)) == (text.endswith("y") and len(wanted) >= LONGEST)


def test_no_mark_of_a_letter_ends_its_word() -> None:
    parted = [
        f"{code:04x}"
        for code in range(0x10000)
        if unicodedata.category(sign := chr(code))[0] == "M"
        and not is_dense(sign)
        and len(pieces(plain(f"a{sign}b"))) > 1
    ]
    assert parted == []


def test_any_text_has_only_letters_and_digits_in_its_words() -> None:
    hostile = 'a" OR b NEAR(c, 2) * ^d -e {f}: col:g \x00 h\\ \ud800 "' + "x" * 200
    words = tokens(pieces(plain(hostile)))
    assert all(word.isalnum() and len(word) <= LONGEST for word in words)
    expression = SaidPhrase.of(hostile).expression
    assert expression.count('"') == 2


def test_a_sign_is_plain_alike_wherever_it_stands() -> None:
    """Those that stand alone are looked up, and those of other texts decomposed with all beside them."""
    signs = [chr(code) for code in range(0x80, 0x3000) if unicodedata.category(chr(code)) != "Cn"]
    forced = "\u1100"  # of a script whose signs combine
    differing = [sign for sign in signs if plain(f"aΣ{sign}É") + forced != plain(f"aΣ{sign}É{forced}")]
    assert differing == []
