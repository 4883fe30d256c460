"""The man page knows every command and option."""

import typer

import project
from app.cli.commands import cli


def test_it_lists_all_that_the_commands_take() -> None:
    page = (project.HERE / "linux" / "cinventory.1").read_text("utf-8")
    group = typer.main.get_command(cli)
    commands = group.commands  # type: ignore[attr-defined] # it is a group
    for name, command in commands.items():
        assert f".B {name}".replace("-", r"\-") in page
        for parameter in (*command.params, *group.params):
            for option in parameter.opts:
                if option.startswith("-"):
                    assert option.replace("-", r"\-") in page, f"{name} {option}"
