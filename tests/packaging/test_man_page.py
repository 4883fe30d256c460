"""The man page knows every command and option."""

from collections.abc import Iterator
from typing import Any

import typer

import project
from app.cli.command_line import commands


def test_it_lists_all_that_the_commands_take() -> None:
    page = (project.HERE / "linux" / "cinventory.1").read_text("utf-8")
    group = typer.main.get_command(commands())
    for name, command in _commands(group):
        assert f".B {name}".replace("-", r"\-") in page
        for parameter in (*command.params, *group.params):
            for option in parameter.opts:
                if option.startswith("-"):
                    assert option.replace("-", r"\-") in page, f"{name} {option}"


def _commands(group: Any, above: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - a class of click or of typer
    """Yield the full names and the commands of a group, and of the groups in it."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, f"{above}{name} ")
        else:
            yield f"{above}{name}", command
