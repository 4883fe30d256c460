"""The shells complete every command and option, without starting anything."""

import re
import subprocess

import pytest

import completion
from command_tree import HELP, Command, Parameter, program
from tests.systems import posix_only

EXPORT = Parameter("--it's", "FILE", r"Don't: a \ and a 'quote'.")
SMALL = Command(
    (),
    "A program.",
    (Parameter("[PATH]...", "", "Paths."), Parameter("--new-window", "", "Another window.")),
    (
        Command(("scan",), "Scan.\n\nMore.", (Parameter("PATH...", "", "Paths.", required=True), EXPORT)),
        Command(
            ("schedule",),
            "Schedules.",
            (),
            (
                Command(("schedule", "add"), "Add one.", (Parameter("--every", "DAY", "How often."),)),
                Command(("schedule", "list"), "List them."),
            ),
        ),
    ),
)


@pytest.mark.parametrize("script", completion.SCRIPTS.values())
def test_each_knows_all_commands_and_options(script: completion.Script) -> None:
    whole = program()
    text = script(whole)
    for command in whole.walk():
        assert " ".join(command.words) in text
        for option in (*command.options, HELP):
            assert re.search(rf"(--|-l ){option.name[2:]}\b", text)
    assert not re.search(r"@[A-Z]+@", text)


def test_powershell_shows_the_help_in_quotes_that_end_where_they_should() -> None:
    text = completion.powershell(SMALL)
    assert r"""'--it''s' = 'Don''t: a \ and a ''quote''.'""" in text
    assert "\t'schedule add' = @{" in text
    assert "-in @('schedule')" in text
    assert completion._powershell_quoted("as \u2019 is") == "'as \u2019\u2019 is'"
    assert text.count("{") == text.count("}")


def test_zsh_and_fish_show_the_help() -> None:
    for text in (completion.zsh(SMALL), completion.fish(SMALL)):
        assert "How often." in text
        assert "Scan." in text
        assert "More." not in text
    assert r"""'--it'\''s:Don'\''t: a \ and a '\''quote'\''.'""" in completion.zsh(SMALL)
    assert r"""-r -d 'Don\'t: a \\ and a \'quote\'.'""" in completion.fish(SMALL)


@posix_only("Windows has no bash")
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        (["", ""], ["scan", "schedule"]),
        (["", "sche"], ["schedule"]),
        (["", "--"], ["--new-window", "--help"]),
        (["", "/videos", "--n"], ["--new-window"]),
        (["", "scan", ""], []),
        (["", "schedule", ""], ["add", "list"]),
        (["", "schedule", "add", "--e"], ["--every"]),
        (["", "schedule", "list", "--"], ["--help"]),
    ],
)
def test_bash_offers(line: list[str], offered: list[str]) -> None:
    ask = '\nCOMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _cinventory; printf "%s\\n" "${COMPREPLY[@]}"'
    done = subprocess.run(  # noqa: S603 - of this test
        ["bash", "--norc", "-c", completion.bash(SMALL) + ask, "bash", *line],  # noqa: S607 - any bash
        env={"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == offered
    assert not done.stderr
