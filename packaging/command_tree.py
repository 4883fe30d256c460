"""What can be written after `cinventory`, read from the commands: for the man page and for the shells."""

import argparse
import sys
from collections.abc import Callable, Iterator
from typing import Any, Final

import msgspec

import project

_PARAGRAPHS: Final = "\n\n"


class Parameter(msgspec.Struct, frozen=True):
    """An argument or an option of a command."""

    name: str
    """The name of an option, as in `--library`; of an argument, what the user puts there."""
    value: str
    """What an option takes, as in FILE; empty for a switch, and for an argument."""
    help: str
    required: bool = False

    @property
    def is_option(self) -> bool:
        """Return whether it has a name on the command line."""
        return self.name.startswith("-")

    def __str__(self) -> str:
        return f"{self.name} {self.value}".rstrip()


class Command(msgspec.Struct, frozen=True):
    """A command, or a group of commands."""

    words: tuple[str, ...]
    """As in `schedule add`; empty for the program itself."""
    help: str
    parameters: tuple[Parameter, ...] = ()
    commands: "tuple[Command, ...]" = ()

    @property
    def options(self) -> tuple[Parameter, ...]:
        """Return what has a name on the command line."""
        return tuple(each for each in self.parameters if each.is_option)

    @property
    def summary(self) -> str:
        """Return the first paragraph of the help."""
        return self.help.partition(_PARAGRAPHS)[0]

    def walk(self) -> "Iterator[Command]":
        """Yield this command, and those in it."""
        yield self
        for command in self.commands:
            yield from command.walk()

    def translated(self, translate: Callable[[str], str]) -> "Command":
        """Return this command with `translate` of each paragraph of the help, and of that of parameters."""
        return msgspec.structs.replace(
            self,
            help=_PARAGRAPHS.join(map(translate, self.help.split(_PARAGRAPHS))),
            parameters=tuple(
                msgspec.structs.replace(each, help=translate(each.help)) if each.help else each
                for each in self.parameters
            ),
            commands=tuple(each.translated(translate) for each in self.commands),
        )

    def texts(self) -> tuple[str, ...]:
        """Return what `translated` translates."""
        found: list[str] = []

        def noted(text: str) -> str:
            found.append(text)
            return text

        self.translated(noted)
        return tuple(found)


HELP: Final = Parameter("--help", "", "Show the options of the program or of a command.")


def program() -> Command:
    """Return the program with all its commands. This needs the packages of the program."""
    sys.path.insert(0, str(project.ROOT))
    import typer  # noqa: PLC0415 - of the virtual environment

    from app.cli import window  # noqa: PLC0415 - of the checkout
    from app.cli.command_line import commands  # noqa: PLC0415 - as above
    from app.self_test import command as self_test  # noqa: PLC0415 - as above

    root = _command((), typer.main.get_command(commands()))
    tested = self_test.parser()
    return msgspec.structs.replace(
        root,
        parameters=(*_plain_parameters(window.parser()), *root.parameters),
        commands=(
            *root.commands,
            Command(("self-test",), tested.description or "", _plain_parameters(tested)),
        ),
    )


def _plain_parameters(parser: argparse.ArgumentParser) -> tuple[Parameter, ...]:
    """Return what the window or the self-test takes."""
    return tuple(
        Parameter(each.option_strings[-1], str(each.metavar or ""), each.help or "")
        if each.option_strings
        else Parameter(f"[{each.metavar}]...", "", each.help or "")
        for each in parser._actions  # noqa: SLF001 - argparse offers no other way
        if each.option_strings[-1:] != [HELP.name]
    )


def _command(words: tuple[str, ...], command: Any) -> Command:  # noqa: ANN401 - a class of click or of typer
    inner = getattr(command, "commands", {})
    return Command(
        words,
        command.help,
        tuple(_parameter(each) for each in command.params),
        tuple(_command((*words, name), each) for name, each in inner.items()),
    )


def _parameter(found: Any) -> Parameter:  # noqa: ANN401 - as above
    value = found.metavar or "|".join(getattr(found.type, "choices", ())) or found.name.upper()
    if found.param_type_name == "option":
        return Parameter(found.opts[0], "" if found.is_flag else value, found.help, found.required)
    if not found.required and not value.startswith("["):
        value = f"[{value}]"
    if found.nargs < 0 and not value.endswith("..."):
        value = f"{value}..."
    return Parameter(value, "", found.help, found.required)
