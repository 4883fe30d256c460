"""A parser of options that needs Python alone, for the window and the self-test."""

from argparse import ArgumentParser, HelpFormatter
from typing import Any, Final, NoReturn

_USAGE: Final = 2
USAGE_PREFIX: Final = "Usage: "
_ARGUMENTS: Final = "Arguments"
_OPTIONS: Final = "Options"
HELP_TEXT: Final = "Show this message and exit."
SENTENCES: Final = (
    "argument {name}: {reason}",
    "expected one argument",
    "ignored explicit argument {value}",
    "unrecognized arguments: {arguments}",
    "ambiguous option: {option} could match {options}",
)
"""The sentences of argparse about wrong usage."""
FOREIGN: Final = (USAGE_PREFIX, _ARGUMENTS, _OPTIONS, HELP_TEXT, *SENTENCES)
"""The texts around those of a program, to be translated as they are."""


class _Formatter(HelpFormatter):
    """Begins each help with our word for usage."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:  # noqa: ANN401 - as argparse has it
        from app.cli.language import tr  # noqa: PLC0415 - see below

        super().add_usage(usage, actions, groups, tr(USAGE_PREFIX) if prefix is None else prefix)


class PlainParser(ArgumentParser):
    """Parses options. Help and errors are in the language of the user, which is loaded for them alone."""

    def __init__(self, program: str, description: str) -> None:
        super().__init__(program, description=description, formatter_class=_Formatter, add_help=False)
        self.add_argument("-h", "--help", action="help", help=HELP_TEXT)

    def format_help(self) -> str:
        """Return the help."""
        from app.cli.language import tr  # noqa: PLC0415 - as above

        self.description = tr(self.description or "")
        self._positionals.title, self._optionals.title = tr(_ARGUMENTS), tr(_OPTIONS)
        for action in self._actions:
            action.help = tr(action.help or "")
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """Write what is wrong to standard error. Raises `SystemExit`."""
        from app.cli.foreign_texts import translated  # noqa: PLC0415 - as above

        self.exit(_USAGE, f"{self.format_usage()}{self.prog}: {translated(message, SENTENCES)}\n")
