"""What is said of a command line that makes no sense."""

import pytest

from app.core.arguments import COMMANDS, mistake, unknown_word


@pytest.mark.parametrize(
    "arguments",
    [
        ["scan", ""],
        ["scan", "/v", ""],
        ["list", ""],
        ["list", "--", ""],
        ["relocate", "", "/v"],
        ["scan", "/v", "--library", ""],
        ["scan", "/v", "--library="],
        ["serve", "--allow", ""],
        ["list", "--output", ""],
        [""],
        ["--library", "", "/v"],
    ],
)
def test_an_empty_argument_means_nothing(arguments: list[str]) -> None:
    assert str(mistake(arguments)).startswith("An argument is empty.")


@pytest.mark.parametrize("arguments", [[], ["scan", " "], ["list", "--where", ""], ["list", "--where="]])
def test_an_empty_filter_lists_all(arguments: list[str]) -> None:
    assert mistake(arguments) is None


@pytest.mark.parametrize(
    "arguments", [["list", "-sub:deu"], ["list", "codec:hevc", "--desc", "-sub:deu"], ["check", "-größe:1"]]
)
def test_a_filter_that_looks_like_an_option_is_told_where_it_belongs(arguments: list[str]) -> None:
    assert str(mistake(arguments)) == (
        f"“{arguments[-1]}” begins with -, as an option does. "
        f"Write --where '{arguments[-1]}', or put the filter after --."
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["list", "--where", "-sub:deu"],
        ["list", "--where=-sub:deu"],
        ["list", "--", "-sub:deu"],
        ["list", "-h"],
        ["list", "sub:deu", "--output", "-"],
        ["serve", "--host", "::1"],
        ["schedule", "add", "-1:30"],
    ],
)
def test_options_and_filters_in_their_place_are_no_mistake(arguments: list[str]) -> None:
    assert mistake(arguments) is None


@pytest.mark.parametrize(
    ("word", "near"),
    [("scna", "scan"), ("Scan", "scan"), ("lst", "list"), ("change", "changes"), ("selftest", "self-test")],
)
def test_the_nearest_command_is_offered(word: str, near: str) -> None:
    assert str(unknown_word(word)).endswith(f"The nearest command is “{near}”.")


def test_other_words_have_the_commands_listed() -> None:
    assert str(unknown_word("qwertz")).endswith(f"The commands are {', '.join(COMMANDS)}.")
    assert COMMANDS[:3] == ("scan", "status", "list")


def test_a_command_behind_options_is_told_where_it_belongs() -> None:
    assert "only as the first word" in str(unknown_word("scan"))


def test_a_path_is_not_taken_for_a_command() -> None:
    assert str(unknown_word("/scans")) == "There is nothing at “/scans”."
