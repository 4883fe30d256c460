"""The words of a text are the same in the index and in a search, in each script and for any text."""

import pytest

from app.core.dialogue.blocks import BLOCK, OVERLAP, blocks, of_block
from app.core.dialogue.dialogue import found_in
from app.core.dialogue.phrase import SaidPhrase
from app.core.dialogue.tokens import LONGEST, pieces, tokens
from app.core.sidecars.timed_text import Cue


def cues(*texts: str) -> list[Cue]:
    return [Cue(float(number), number + 0.5, text) for number, text in enumerate(texts)]


def is_found(wanted: str, *texts: str, begins: bool = False) -> list[int]:
    """Return the numbers of the texts in which a phrase begins, as the index and the cues find them alike."""
    phrase, those = SaidPhrase.of(wanted, begins=begins), cues(*texts)
    found = [int(cue.start) for cue in found_in(phrase, those, range(len(blocks(those))))]
    words = f" {' '.join(phrase.words)}"
    indexed = any(
        phrase.words and (f" {block} ".find(words + ("" if phrase.begins else " ")) >= 0)
        for block in blocks(those)
    )
    assert indexed is bool(found)
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


def test_a_sentence_over_several_subtitles_is_found_wherever_a_block_ends() -> None:
    for start in range(2 * BLOCK):
        texts = ["filler"] * start + ["to be", "or not", "to be"] + ["filler"] * BLOCK
        assert is_found("to be or not to be", *texts) == [start]
        texts = ["filler"] * start + ["你", "好世", "界"] + ["filler"] * BLOCK
        assert is_found("你好世界", *texts) == [start]


def test_a_place_is_told_once() -> None:
    texts = ["so it is"] * (2 * BLOCK)
    assert is_found("so", *texts) == list(range(2 * BLOCK))
    assert is_found("so", "so so so") == [0]


def test_blocks_overlap() -> None:
    those = cues(*(f"word{number}" for number in range(BLOCK + 1)))
    assert [len(block.split()) for block in blocks(those)] == [BLOCK + 1, 1]
    assert [cue.text for cue in of_block(those, 1)] == [f"word{BLOCK}"]
    assert len(of_block(cues(*"x" * 100), 0)) == BLOCK + OVERLAP
    assert blocks([]) == []


def test_any_text_has_only_letters_and_digits_in_its_words() -> None:
    hostile = 'a" OR b NEAR(c, 2) * ^d -e {f}: col:g \x00 h\\ \ud800 "' + "x" * 200
    words = tokens(pieces(hostile))
    assert all(word.isalnum() and len(word) <= LONGEST for word in words)
    expression = SaidPhrase.of(hostile).expression
    assert expression.count('"') == 2
