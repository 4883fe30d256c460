"""The help of commands, and what is said of wrong usage, in the language of the user."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from itertools import chain
from typing import Any, Final

import typer

from app.cli.foreign_texts import translated
from app.cli.language import spoken, tr
from app.cli.plain_parser import HELP_TEXT, USAGE_PREFIX
from app.core.message.number import ENGLISH

_UsageError: Final[Any] = typer.BadParameter.__base__
"""The base of all errors of usage, which typer does not name in every version."""
_PARAGRAPHS: Final = "\n\n"
_OF_CLICK: Final = (
    "Invalid value: {reason}",
    "Invalid value for {name}: {reason}",
    "Missing argument {name}.",
    "Missing option {name}.",
    "Missing command.",
    "No such command {name}. Did you mean {names}?",
    "No such command {name}.",
    "No such option: {name} (Possible options: {names})",
    "No such option: {name}",
    "Option {name} does not take a value.",
    "Option {name} requires an argument.",
    "Option {name} requires {number} arguments.",
    "Got unexpected extra argument(s) ({arguments})",
    "{value} is not one of {choices}.",
    "{value} is not in the range {range}.",
    "{value} is not a valid int.",
    "{value} is not a valid int range.",
    "{value} is not a valid float.",
    "{value} is not a valid float range.",
)
"""The sentences of click, which typer has a copy of, without the calls of gettext."""
OF_TYPER: Final[Mapping[str, str]] = {
    "DEFAULT_STRING": "[default: {}]",
    "REQUIRED_LONG_STRING": "[required]",
    "ARGUMENTS_PANEL_TITLE": "Arguments",
    "OPTIONS_PANEL_TITLE": "Options",
    "COMMANDS_PANEL_TITLE": "Commands",
    "ERRORS_PANEL_TITLE": "Error",
    "RICH_HELP": "Try [blue]'{command_path} {help_option}'[/] for help.",
}
"""The constants of typer with the words around help and errors. It asks gettext once, when it is loaded."""
FOREIGN: Final = (HELP_TEXT, USAGE_PREFIX, *_OF_CLICK, *OF_TYPER.values())
"""The texts of click and typer, to be translated as ours."""


def translate_help(command: Any, translate: Callable[[str], str]) -> None:  # noqa: ANN401 - of click or typer
    """Replace each paragraph of the help of a command, of its options and of the commands in it."""
    for each in _all(command):
        if each.help:
            each.help = _PARAGRAPHS.join(map(translate, each.help.split(_PARAGRAPHS)))
        for parameter in each.params:
            if parameter.help:
                parameter.help = translate(parameter.help)


class CommandGroup(typer.core.TyperGroup):
    """The group of all commands, with help and errors of usage in the language of the user."""

    def make_context(self, *args: Any, **more: Any) -> Any:  # noqa: ANN401 - a class of click or typer
        """Parse the arguments before the command. Raises errors of usage."""
        with _translated_errors():
            if spoken() != ENGLISH:
                translate_help(self, tr)
                for command in _all(self):
                    command.context_class = _translated_context(command.context_class)
            return super().make_context(*args, **more)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - as above
        """Run the command. Raises errors of usage."""
        with _translated_errors():
            return super().invoke(ctx)


def _all(command: Any) -> Iterator[Any]:  # noqa: ANN401 - as above
    yield command
    for inner in getattr(command, "commands", {}).values():
        yield from _all(inner)


@cache
def _translated_context(kind: Any) -> Any:  # noqa: ANN401 - as above
    """Return a class of contexts with help in the language of the user."""

    class Formatter(kind.formatter_class):  # type: ignore[misc] # see above
        """Begins each help with our word for usage."""

        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            _translate_frames()
            super().write_usage(prog, args, prefix or tr(USAGE_PREFIX))

    class Context(kind):  # type: ignore[misc] # see above
        """Describes the option for help in our words."""

        formatter_class = Formatter

        def __init__(self, command: Any, *args: Any, **more: Any) -> None:  # noqa: ANN401 - as above
            super().__init__(command, *args, **more)
            if (option := command.get_help_option(self)) is not None:
                option.help = tr(HELP_TEXT)

    return Context


@contextmanager
def _translated_errors() -> Iterator[None]:
    try:
        yield
    except _UsageError as error:
        told = error.format_message()
        if spoken() == ENGLISH or (text := translated(told, _OF_CLICK)) == told:
            raise
        _translate_frames()
        raise _UsageError(text, ctx=error.ctx) from error


def _translate_frames() -> None:
    from rich.table import Table  # noqa: PLC0415 - takes 60 ms, for help and errors alone
    from typer import rich_utils  # noqa: PLC0415 - as above

    for name, text in OF_TYPER.items():
        if hasattr(rich_utils, name):
            setattr(rich_utils, name, tr(text))
    vars(rich_utils)["Table"] = _wrapping(Table)


@cache
def _wrapping(kind: Any) -> Any:  # noqa: ANN401 - a class of rich
    """Return a class of tables that wrap anywhere; else what has no spaces, as in Japanese, is cut off."""

    class WrappingTable(kind):  # type: ignore[misc] # see above
        """Wraps words that are longer than their column."""

        def add_row(self, *cells: Any, **more: Any) -> None:  # noqa: ANN401 - as above
            for text in chain.from_iterable((cell, *getattr(cell, "renderables", ())) for cell in cells):
                if hasattr(text, "overflow"):
                    text.overflow = "fold"
            super().add_row(*cells, **more)

    return WrappingTable
