"""What the man page says of each command."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from command_tree import Command, Parameter

_SHARED: Final = 3
"""So many commands have an option before it is described once, after them."""
_SIGNS: Final = {
    "\\": r"\e",
    "-": r"\-",
    "'": r"\(aq",
    '"': r"\(dq",
    "~": r"\(ti",
    "^": r"\(ha",
    "`": r"\(ga",
    "|": r"\:|",
}
"""The last one lets a line end before it."""


def parts(program: Command) -> Mapping[str, str]:
    """Return what the template of the page leaves open."""
    commands = [command for command in program.walk() if command.words and not command.commands]
    shared = _shared(commands)
    names = {option.name for option in shared}
    return {
        "SYNOPSIS": _lines(line for command in (program, *commands) for line in _usage(command)),
        "COMMANDS": _lines(line for command in commands for line in _description(command, names)),
        "OPTIONS": _lines(line for option in program.options for line in _item(option)),
        "COMMON_OPTIONS": _lines(line for option in shared for line in _item(option)),
    }


def escape(text: str) -> str:
    """Return a text as groff shows it unchanged, in a line of its own or in quotes."""
    escaped = "".join(_SIGNS.get(sign, sign if sign.isascii() else rf"\[u{ord(sign):04X}]") for sign in text)
    return rf"\&{escaped}" if escaped.startswith(".") else escaped


def _shared(commands: Iterable[Command]) -> list[Parameter]:
    """Return the options that mean the same in several commands, and nothing else in any."""
    found: dict[str, list[Parameter]] = defaultdict(list)
    for command in commands:
        for option in command.options:
            found[option.name].append(option)
    return [same[0] for same in found.values() if len(same) >= _SHARED and len(set(same)) == 1]


def _usage(command: Command) -> Iterable[str]:
    yield f'.SY "{escape(" ".join(("cinventory", *command.words)))}"'
    if not command.words:
        yield from (f".RB [ {_bold(option)} ]" for option in command.options)
    elif command.options:
        yield ".RI [ OPTIONS ]"
    for each in command.parameters:
        if each.required and each.is_option:
            yield f".B {_bold(each)}"
        elif not each.is_option:
            yield rf'.I "{escape(each.name)}\&"'  # no end of a sentence
    yield ".YS"


def _bold(option: Parameter) -> str:
    return f'"{escape(str(option))}"'


def _description(command: Command, shared: Iterable[str]) -> Iterable[str]:
    yield f'.SS "{escape(" ".join(command.words))}"'
    for number, paragraph in enumerate(command.help.split("\n\n")):
        if number:
            yield ".PP"
        yield escape(paragraph)
    for each in command.parameters:
        if each.name not in shared:
            yield from _item(each)
    if common := [option.name for option in command.options if option.name in shared]:
        yield ".PP"
        yield f"See COMMON OPTIONS for {', '.join(escape(name) for name in common)}."


def _item(parameter: Parameter) -> Iterable[str]:
    yield ".TP"
    if not parameter.is_option:
        yield f'.I "{escape(parameter.name)}"'
    elif parameter.value:
        yield f'.BI "{escape(parameter.name)} " "{escape(parameter.value)}"'
    else:
        yield f'.B "{escape(parameter.name)}"'
    yield escape(parameter.help)


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines)
