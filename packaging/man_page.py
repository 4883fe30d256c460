"""What the man page says of each command, and the page in other languages."""

import gettext
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Final

import project
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
NAME: Final = "cinventory.1"
_TEMPLATE: Final = project.HERE / "linux" / NAME
CONTEXT: Final = "Manual"
"""The context of what stands in the template."""
_SHARED_OPTIONS: Final = "See COMMON OPTIONS for {names}."
_TITLE: Final = re.compile(r'\.SH (.+)|\.TH .* "([^"]+)"')
_REGIONS: Final = {"pt": "pt_BR", "zh": "zh_CN"}
"""The folders of languages that are written in another way elsewhere."""

Translate = Callable[[str], str]


def write(program: Command, folder: Path) -> Iterator[Path]:
    """Write the page in English, and in each language that has all its texts. Yield the files."""
    yield _write(program, _TEMPLATE.read_text("utf-8"), folder / "man1")
    for language in project.languages():
        found = _Catalogue(language)
        whole = program.translated(partial(found.pgettext, "Command"))
        template = translated(_TEMPLATE.read_text("utf-8"), partial(found.pgettext, CONTEXT))
        shared = found.pgettext(CONTEXT, _SHARED_OPTIONS)
        if not found.lacks:
            yield _write(whole, template, folder / _REGIONS.get(language, language) / "man1", shared)


class _Catalogue:
    """The translations into a language, and whether a text was asked for that they lack."""

    def __init__(self, language: str) -> None:
        """Raise `OSError` without a catalogue."""
        with (project.ROOT / "resources" / "translations" / f"cinventory_{language}.mo").open("rb") as file:
            known = gettext.GNUTranslations(file)
        lacking = self

        class Lacking(gettext.NullTranslations):
            """Is asked for the texts that have no translation."""

            def pgettext(self, context: str, message: str) -> str:
                lacking.lacks = True
                return super().pgettext(context, message)

        known.add_fallback(Lacking())
        self.pgettext = known.pgettext
        self.lacks = False


def _write(program: Command, template: str, folder: Path, shared: str = _SHARED_OPTIONS) -> Path:
    return project.fill_text(template, folder / NAME, VERSION=project.version(), **parts(program, shared))


def texts() -> tuple[str, ...]:
    """Return the texts of the template and of what stands beside the help of commands."""
    found = [_SHARED_OPTIONS]

    def noted(text: str) -> str:
        found.append(text)
        return text

    translated(_TEMPLATE.read_text("utf-8"), noted)
    return tuple(found)


def translated(template: str, translate: Translate) -> str:
    """Return a template with `translate` of its titles, and of each run of lines with text.

    Requests, examples and what is filled in stay as they are.
    """
    lines: list[str] = []
    is_example = False
    for is_text, run in groupby(template.splitlines(), _is_text):
        if is_text and not is_example:
            lines.append(_line(translate(" ".join(run))))
            continue
        for line in run:
            is_example = (is_example or line == ".EX") and line != ".EE"
            title = _TITLE.fullmatch(line)
            text = title and (title[1] or title[2])
            lines.append(line.replace(text, _encoded(translate(text))) if text else line)
    return "\n".join((*lines, ""))


def _is_text(line: str) -> bool:
    return not line.startswith((".", "@"))


def _line(text: str) -> str:
    """Return a text that begins no request."""
    return rf"\&{_encoded(text)}" if text.startswith((".", "'")) else _encoded(text)


def _encoded(text: str) -> str:
    """Return a text in the letters that every groff reads."""
    return "".join(sign if sign.isascii() else rf"\[u{ord(sign):04X}]" for sign in text)


def parts(program: Command, shared_options: str = _SHARED_OPTIONS) -> Mapping[str, str]:
    """Return what the template of the page leaves open."""
    commands = [command for command in program.walk() if command.words and not command.commands]
    shared = _shared(commands)
    names = {option.name for option in shared}
    return {
        "SYNOPSIS": _lines(line for command in (program, *commands) for line in _usage(command)),
        "COMMANDS": _lines(
            line for command in commands for line in _description(command, names, shared_options)
        ),
        "OPTIONS": _lines(line for option in program.options for line in _item(option)),
        "COMMON_OPTIONS": _lines(line for option in shared for line in _item(option)),
    }


def escape(text: str) -> str:
    """Return a text as groff shows it unchanged, in a line of its own or in quotes."""
    escaped = _encoded("".join(_SIGNS.get(sign, sign) for sign in text))
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


def _description(command: Command, shared: Iterable[str], shared_options: str) -> Iterable[str]:
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
        yield _encoded(shared_options).format(names=", ".join(escape(name) for name in common))


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
