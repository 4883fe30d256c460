"""Messages: their stored form, and a sentence for every code in the program."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from string import Formatter
from typing import NamedTuple

import pytest

from app.core import errors
from app.core.errors import CinventoryError, LibraryDamaged
from app.core.message import ENGLISH, Message
from app.core.message.advice_sentences import ADVICE_SENTENCES, HAND_OVER_SENTENCES
from app.core.message.check_sentences import CHECK_SENTENCES
from app.core.message.home_sentences import (
    DISK_SENTENCES,
    HOME_SENTENCES,
    HOME_TITLES,
    ROOM_SENTENCES,
    ROOM_TITLES,
)
from app.core.message.phrases import PHRASES
from app.core.message.report_texts import REPORT_PHRASES, REPORT_SENTENCES
from app.core.message.sentences import SENTENCES
from app.core.message.start_sentences import START_PHRASES, START_SENTENCES
from app.core.message.unattended_sentences import UNATTENDED_SENTENCES
from tests.source_code import nodes, sources

SPEAKERS = {"CheckFailed", "Message", "phrase"} | {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)
}
CODE = re.compile(rf"(?:{'|'.join({code.partition('.')[0] for code in ENGLISH})})\.[a-z_]*[a-z]")


class Said(NamedTuple):
    where: str
    code: str
    args: frozenset[str] | None
    """None if the arguments are not literals."""


def _said() -> Iterator[Said]:
    for source in sources():
        for node in nodes(source):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                function = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                if function in SPEAKERS:
                    yield Said(f"{source.name}:{node.lineno}", str(node.args[0].value), _args(node, function))


def _args(call: ast.Call, function: str) -> frozenset[str] | None:
    if function != "Message":
        names = [keyword.arg for keyword in call.keywords]
        return None if None in names else frozenset(name for name in names if name)
    if len(call.args) == 1:
        return frozenset()
    if not isinstance(call.args[1], ast.Dict):
        return None
    keys = [key.value for key in call.args[1].keys if isinstance(key, ast.Constant)]
    return frozenset(str(key) for key in keys)


def _wanted(code: str) -> frozenset[str]:
    return frozenset(field for _, field, _, _ in Formatter().parse(ENGLISH[code]) if field)


@cache
def _mentioned() -> set[str]:
    """Return all string constants of the program, without the tables themselves."""
    found = set()
    for source in sources():
        if source.parent.name == "message":
            continue
        for node in nodes(source):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


@pytest.mark.reads_code
def test_what_is_said_is_in_the_table_with_its_arguments() -> None:
    said = list(_said())
    assert len(said) > 20
    unknown = [f"{place}: {code}" for place, code, _ in said if code not in ENGLISH]
    assert unknown == []
    wrong = [
        f"{place}: {code} has {sorted(args)}, the sentence wants {sorted(_wanted(code))}"
        for place, code, args in said
        if args is not None and args != _wanted(code)
    ]
    assert wrong == []


@pytest.mark.reads_code
def test_codes_that_are_passed_on_are_in_the_table_too() -> None:
    looks = {text for text in _mentioned() if CODE.fullmatch(text)}
    assert looks - set(ENGLISH) == set()


@pytest.mark.reads_code
def test_no_sentence_is_there_that_nobody_says() -> None:
    assert set(ENGLISH) - _mentioned() == set()


def test_each_sentence_is_complete() -> None:
    codes = set(ENGLISH) - set(PHRASES | REPORT_PHRASES | START_PHRASES | HOME_TITLES | ROOM_TITLES)
    texts = {str(Message(code, dict.fromkeys(_wanted(code), "X"))) for code in codes}
    assert [text for text in texts if not re.fullmatch(r"“?[A-Z][^{}]*\.", text)] == []


def test_no_code_is_in_two_tables() -> None:
    tables = (
        *(SENTENCES, CHECK_SENTENCES, UNATTENDED_SENTENCES, REPORT_SENTENCES, HOME_SENTENCES),
        *(
            ADVICE_SENTENCES,
            HAND_OVER_SENTENCES,
            DISK_SENTENCES,
            START_SENTENCES,
            START_PHRASES,
            PHRASES,
            REPORT_PHRASES,
            HOME_TITLES,
            ROOM_SENTENCES,
            ROOM_TITLES,
        ),
    )
    assert len(ENGLISH) == sum(map(len, tables))


def test_a_phrase_is_part_of_a_line() -> None:
    assert [
        text
        for text in (PHRASES | REPORT_PHRASES | START_PHRASES | HOME_TITLES | ROOM_TITLES).values()
        if text.endswith(".")
    ] == []


@pytest.mark.parametrize(
    "message",
    [
        Message("cancelled"),
        Message("probe.spun", {"limit": 3.0}),
        Message("library.damaged", {"path": 'a "b"\n{c}', "detail": "ü\udcff", "aside": "\U0001f3ac"}),
    ],
)
def test_a_message_comes_back_from_json_as_it_was(message: Message) -> None:
    line = message.to_json()
    assert "\n" not in line
    line.encode("ascii")
    assert Message.from_json(line) == message


def test_a_translation_takes_the_same_arguments() -> None:
    message = Message("probe.silent", {"limit": 20.0})
    assert message.render("Seit {limit} s kein Byte.") == "Seit 20.0 s kein Byte."


def test_a_code_of_a_later_version_is_shown_as_it_is() -> None:
    assert str(Message("probe.of_the_future", {"limit": 1})) == "probe.of_the_future"


def test_an_error_carries_its_sentence() -> None:
    error = LibraryDamaged("library.damaged_kept", path="/x", detail="bad")
    assert isinstance(error, CinventoryError)
    assert error.message == Message("library.damaged_kept", {"path": "/x", "detail": "bad"})
    assert str(error) == (
        "The library /x is damaged (bad). Restore a backup, in the window or with cinventory library restore."
    )


@pytest.mark.parametrize(
    "text", ["", "5", "[", "[1, {}]", '["probe.spun", []]', '{"a": 1, "b": 2}', '["a", {}, 3]', "[" * 100_000]
)
def test_what_is_no_message_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match="no message"):
        Message.from_json(text)


def test_an_argument_that_is_missing_is_unknown() -> None:
    assert str(Message("probe.silent")) == "No byte could be read for — s."


def test_a_code_that_nobody_knows_is_no_template() -> None:
    assert str(Message("{0.__class__} {", {"limit": 1})) == "{0.__class__} {"
