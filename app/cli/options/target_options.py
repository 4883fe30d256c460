"""The options that name what an encoder is to make."""

from typing import Annotated, Final

import typer

from app.cli.language import tr
from app.cli.preferences import preferred
from app.core.advice.target import EncodingTarget, TargetCodec
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

TargetOption = Annotated[
    str | None,
    typer.Option(
        "--target",
        metavar="NAME",
        help="A target of the page Room, in place of --codec, --height, --sdr and --aac.",
    ),
]


def target_of(
    name: str | None, codec: TargetCodec, height: str | None, *, sdr: bool, aac: bool
) -> EncodingTarget:
    """Return the target of the options. Raises `typer.BadParameter` for what cannot be."""
    chosen = EncodingTarget(codec=codec, height=height_of(height), keep_hdr=not sdr, keep_sound=not aac)
    if name is None:
        return chosen
    if chosen != EncodingTarget():
        raise typer.BadParameter(
            tr("a named target has them already. Leave out --codec, --height, --sdr and --aac."),
            param_hint="--target",
        )
    known = preferred().targets
    if (found := known.find(name)) is None:
        names = ", ".join(each.name for each in known.targets)
        told = tr("there is no target of this name, but: {names}.", names=names)
        raise typer.BadParameter(told, param_hint="--target")
    return found.target


def height_of(text: str | None) -> int | None:
    """Return the lines of an option. Raises `typer.BadParameter` for others than the offered ones."""
    if text is not None and text not in _HEIGHTS:
        raise typer.BadParameter(tr("use one of {names}.", names=", ".join(_HEIGHTS)), param_hint="--height")
    return None if text is None else int(text)
