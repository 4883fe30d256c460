"""The format of an output: the one that its name says, unless an option says another."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

import typer

from app.cli.language import tr
from app.cli.messages import note
from app.core.export.format import ENDINGS, PDF_ENDINGS

Form = TypeVar("Form", bound=StrEnum)

_OPTION: Final = "--format"
_PLAIN: Final = ".txt"
"""The extension of plain text, which says no format against an option."""
_KNOWN: Final = frozenset(PDF_ENDINGS).union(*ENDINGS.values())


def chosen_format(
    output: Path, asked: Form | None, endings: Mapping[Form, tuple[str, ...]], default: Form, *, force: bool
) -> Form:
    """Return the format of an output: `asked`, or that of its extension, or `default`.

    `endings` are the extensions of the formats of a command. Raises `typer.BadParameter` if the extension
    says another format than `asked`, unless by `force`, and if the command cannot write that format.
    """
    ending = "" if output == Path("-") else output.suffix.casefold()
    named = next((form for form, own in endings.items() if ending in own), None)
    if asked is not None:
        if ending in _KNOWN and ending not in (_PLAIN, *endings[asked]) and not force:
            raise typer.BadParameter(
                tr(
                    "a file with the extension {ending} cannot be {format}. Leave --format out, give the "
                    "file the extension {other}, or add --force.",
                    ending=ending,
                    format=asked,
                    other=endings[asked][0],
                ),
                param_hint=_OPTION,
            )
        return asked
    if named is None and ending in _KNOWN:
        possible = ", ".join(own[0] for own in endings.values())
        raise typer.BadParameter(
            tr(
                "this command does not write {ending}. Use one of {possible}.",
                ending=ending,
                possible=possible,
            ),
            param_hint="--output",
        )
    return default if named is None else named


def say_default(output: Path, asked: StrEnum | None, chosen: StrEnum) -> None:
    """Say that an output has the default format, if its name has the extension of no format."""
    ending = output.suffix.casefold()
    if asked is None and ending and ending not in _KNOWN:
        note(
            tr(
                "{ending} is the extension of no format. Writing {format}; choose with --format.",
                ending=ending,
                format=chosen,
            )
        )
