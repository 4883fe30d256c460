"""Finds mistakes in a command line before the command runs."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from app.core.message import Message

COMMANDS: Final = (
    "scan",
    "status",
    "list",
    "changes",
    "trends",
    "languages",
    "orphans",
    "gaps",
    "room",
    "play",
    "open-with",
    "relocate",
    "rename",
    "import",
    "check",
    "checksum",
    "verify",
    "accept",
    "fingerprint",
    "copies",
    "advise",
    "trash",
    "journal",
    "watch",
    "serve",
    "jobs",
    "disks",
    "dialogue",
    "manifest",
    "profiles",
    "cluster",
    "schedule",
    "alerts",
    "library",
    "settings",
)
"""The commands in the order of the help, each with a module of its name (`module_of`).

`./dev` reads them here."""
SELF_TEST: Final = "self-test"
_NO_MODULE: Final = frozenset({"import"})
"""Commands whose names Python keeps for itself."""
_SEPARATORS: Final = "/\\"
_WHERE: Final = "--where"
_END_OF_OPTIONS: Final = "--"
_NEGATIVE_FILTER: Final = re.compile(r"-[^\W\d][\w-]*:")


def module_of(command: str) -> str:
    """Return the module of a command."""
    name = command.replace("-", "_")
    return f"app.cli.commands.{name}_" if name in _NO_MODULE else f"app.cli.commands.{name}"


def mistake(arguments: Sequence[str]) -> Message | None:
    """Return the message for the first mistake in a command line; None without one."""
    return Message("arguments.empty") if _has_empty(arguments) else _filter_as_option(arguments)


def _has_empty(arguments: Sequence[str]) -> bool:
    """Return whether an argument is empty that must not be, as when a variable of the shell was not set."""
    return any(
        (not argument and before != _WHERE) or _is_option_with_nothing(argument)
        for before, argument in pairwise(("", *arguments))
    )


def _is_option_with_nothing(argument: str) -> bool:
    return argument.startswith("--") and argument.endswith("=") and argument != f"{_WHERE}="


def _filter_as_option(arguments: Sequence[str]) -> Message | None:
    """Return the message for a filter such as `-sub:deu` that would be read as an option; None without one.

    No command has an option of a single letter but `-h`.
    """
    for before, argument in pairwise(("", *arguments)):
        if argument == _END_OF_OPTIONS:
            return None
        if before != _WHERE and _NEGATIVE_FILTER.match(argument):
            return Message("arguments.filter_as_option", {"filter": argument})
    return None


def unknown_word(word: str) -> Message:
    """Return the message for a first word that is neither a command nor a path, with the nearest command."""
    if word in {*COMMANDS, SELF_TEST}:
        return Message("arguments.not_first", {"word": word})
    if any(sign in word for sign in _SEPARATORS):
        return Message("arguments.nothing_there", {"path": word})
    import difflib  # noqa: PLC0415 - takes 5 ms, and few commands are misspelled

    near = difflib.get_close_matches(word.casefold(), (*COMMANDS, SELF_TEST), n=1)
    if near:
        return Message("arguments.near", {"word": word, "near": near[0]})
    return Message("arguments.unknown", {"word": word, "names": ", ".join(COMMANDS)})
