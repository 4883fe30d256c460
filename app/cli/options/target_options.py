"""The options that name what an encoder is to make."""

from typing import Annotated, Final

import typer

from app.core.advice.target import TargetCodec
from app.core.advice.video_class import HeightBand

_HEIGHTS: Final = tuple(str(int(band)) for band in HeightBand if band <= HeightBand.UHD)

CodecOption = Annotated[TargetCodec, typer.Option("--codec", help="The codec of the results.")]
HeightOption = Annotated[
    str | None,
    typer.Option(
        "--height",
        metavar="LINES",
        help=f"Scale larger pictures down to so many lines: {', '.join(_HEIGHTS)}.",
    ),
]
SdrOption = Annotated[bool, typer.Option("--sdr", help="Turn HDR into SDR.")]
AacOption = Annotated[bool, typer.Option("--aac", help="Encode sound anew as AAC; else it is copied.")]


def height_of(text: str | None) -> int | None:
    """Return the lines of an option. Raises `typer.BadParameter` for others than the offered ones."""
    if text is not None and text not in _HEIGHTS:
        raise typer.BadParameter(f"use one of {', '.join(_HEIGHTS)}.", param_hint="--height")
    return None if text is None else int(text)
