"""The options of lists for other programs."""

import os
from pathlib import Path
from typing import Annotated

import typer

from app.cli.language import texts, tr
from app.core.advice.target import EncodingTarget
from app.core.export.format import ENCODING, HANDED_OVER, RELATIVE, Format
from app.core.export.hand_over import HandOverChoice, mapped_folder

IntoOption = Annotated[
    Path | None,
    typer.Option(
        "--into",
        metavar="FOLDER",
        help="The folder for what an encoder makes, for handbrake, sh, powershell and cmd. "
        "It is in no source.",
    ),
]
MapOption = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar="OLD=NEW",
        help="A folder, and its path for the other program, such as /media/nas=/mnt/media. Repeatable.",
    ),
]
RelativeOption = Annotated[
    Path | None,
    typer.Option(
        "--relative-to",
        metavar="FOLDER",
        help="Write paths for rsync and rclone from this folder on; by default from the innermost one "
        "of all files.",
    ),
]


def hand_over_choice(
    form: Format,
    into: Path | None,
    target: EncodingTarget,
    mapped: list[str] | None,
    base: Path | None,
    *,
    named: str | None = None,
) -> HandOverChoice:
    """Return the options of a hand-over. Raises `typer.BadParameter` for those that another format has."""
    for option, value, formats in (
        ("--into", into, ENCODING),
        ("--target", named, ENCODING),
        ("--codec, --height, --sdr, --aac", target != EncodingTarget(), ENCODING),
        ("--map", mapped, HANDED_OVER),
        ("--relative-to", base, RELATIVE),
    ):
        if value and form not in formats:
            named = ", ".join(each for each in Format if each in formats)
            raise typer.BadParameter(
                tr("only these formats have it: {names}.", names=named), param_hint=option
            )
    if form in ENCODING and into is None:
        raise typer.BadParameter(texts().phrase("hand_over.no_folder"), param_hint="--into")
    return HandOverChoice(
        target=target,
        folder=_absolute(into),
        mapped=tuple(map(_mapped, mapped or ())),
        base=_absolute(base),
    )


def _absolute(path: Path | None) -> bytes | None:
    return None if path is None else os.fsencode(os.path.abspath(path))  # noqa: PTH100 - keeps links


def _mapped(text: str) -> tuple[bytes, bytes]:
    try:
        return mapped_folder(text)
    except ValueError:
        raise typer.BadParameter(
            texts().phrase("hand_over.bad_mapping", text=text), param_hint="--map"
        ) from None
