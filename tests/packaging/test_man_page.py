"""The man page tells of every command and option."""

import re
from pathlib import Path

import pytest

import man_page
from command_tree import Command, Parameter, program

WHERE = Parameter("--where", "FILTER", "A filter.")


def test_it_lists_all_that_the_commands_take(tmp_path: Path) -> None:
    whole = program()
    english, *others = man_page.write(whole, tmp_path)
    assert english == tmp_path / "man1" / "cinventory.1"
    assert tmp_path / "de" / "man1" / "cinventory.1" in others
    text = english.read_text("utf-8")
    for command in whole.walk():
        if command.words and not command.commands:
            assert f'.SS "{man_page.escape(" ".join(command.words))}"' in text
        for option in command.options:
            assert option.name.replace("-", r"\-") in text
            assert man_page.escape(option.help) in text


def test_the_page_in_german_has_the_same_commands_and_other_words(tmp_path: Path) -> None:
    english, *others = (page.read_text("utf-8") for page in man_page.write(program(), tmp_path))
    german = (tmp_path / "de" / "man1" / "cinventory.1").read_text("utf-8")
    assert german in others
    requests = [
        [line.split()[0] for line in text.splitlines() if line[:1] == "."] for text in (english, german)
    ]
    assert requests[0] == requests[1]
    assert re.findall(r"^\.SS.*$", german, re.MULTILINE) == re.findall(r"^\.SS.*$", english, re.MULTILINE)
    assert ".SH BESCHREIBUNG\n" in german
    assert r"Siehe GEMEINSAME OPTIONEN f\[u00FC]r \-\-" in german
    shared = {line for line in english.splitlines() if line[:1] not in {".", ""}} & set(german.splitlines())
    assert all(line.startswith("cinventory ") for line in shared), shared  # an example
    assert german.isascii()


def test_a_language_that_lacks_a_text_has_no_page(tmp_path: Path) -> None:
    unknown = Command((), "Do what no catalogue has.")
    assert list(man_page.write(unknown, tmp_path)) == [tmp_path / "man1" / "cinventory.1"]


def test_a_translated_line_is_no_request() -> None:
    template = ".SH NOTES\nOne\nline.\n.EX\ncinventory list\n.EE\n@OPTIONS@\n"
    known = {"NOTES": "É", "One line.": ".SH Ü"}
    assert man_page.translated(template, known.__getitem__) == (
        ".SH \\[u00C9]\n\\&.SH \\[u00DC]\n.EX\ncinventory list\n.EE\n@OPTIONS@\n"
    )


def test_what_many_commands_share_is_described_once() -> None:
    other = Parameter("--all", "", "All.")
    names = ("one", "two", "three")
    commands = tuple(Command((name,), "Do.", (WHERE, other) if name == "one" else (WHERE,)) for name in names)
    parts = man_page.parts(Command((), "A program.", (), commands))
    assert parts["COMMON_OPTIONS"] == '.TP\n.BI "\\-\\-where " "FILTER"\nA filter.'
    assert "A filter." not in parts["COMMANDS"]
    assert parts["COMMANDS"].count(r"See COMMON OPTIONS for \-\-where.") == len(names)
    assert '.B "\\-\\-all"\nAll.' in parts["COMMANDS"]


def test_an_option_of_two_meanings_is_described_at_each_command() -> None:
    commands = tuple(Command((name,), "Do.", (Parameter("--as", "", f"As {name}."),)) for name in "abc")
    parts = man_page.parts(Command((), "A program.", (), commands))
    assert not parts["COMMON_OPTIONS"]
    assert all(f"As {name}." in parts["COMMANDS"] for name in "abc")


def test_what_has_to_be_given_stands_in_the_synopsis() -> None:
    words = (Parameter("FOLDER", "", "It.", required=True), Parameter("--as", "FORM", "So.", required=True))
    synopsis = man_page.parts(Command((), "A program.", (), (Command(("do",), "Do.", words),)))["SYNOPSIS"]
    assert '.I "FOLDER\\&"\n.B "\\-\\-as FORM"\n.YS' in synopsis


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        (".SH is text", r"\&.SH is text"),
        ("'quoted'", r"\(aqquoted\(aq"),
        (r"a\b", r"a\eb"),
        ("naïve", r"na\[u00EF]ve"),
    ],
)
def test_text_stays_text(text: str, escaped: str) -> None:
    assert man_page.escape(text) == escaped


def test_the_options_of_the_window_and_the_self_test_are_those_of_the_program() -> None:
    whole = program()
    assert [str(each) for each in whole.parameters[:4]] == [
        *("[PATH]...", "--library FILE", "--new-window", "--background")
    ]
    (tested,) = (each for each in whole.commands if each.words == ("self-test",))
    assert [str(each) for each in tested.parameters] == ["--json", "--english"]
    texts = (tested.help, *(each.help for each in (*tested.parameters, *whole.parameters)))
    assert all(text.endswith(".") for text in texts)
