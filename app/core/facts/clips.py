"""The facts of recordings that a camera or a disc has written in several files."""

from typing import Final

from app.core.facts.fact import Fact, Filter, FilterKind
from app.core.text.units import UNKNOWN_TEXT

CLIP_WORDS: Final = ("complete", "incomplete")
"""Whether all parts of a clip are there, as far as their numbers tell."""


def _clip_text(clip: int | None, missing: int | None) -> str:
    return UNKNOWN_TEXT if clip is None else CLIP_WORDS[bool(missing)]


def clip_words(clip: int | None, missing: int | None, file: int) -> str:
    """Return the values of the filter, one a line."""
    if clip is None:
        return "no"
    return "\n".join(("yes", _clip_text(clip, missing), *(["first"] if clip == file else [])))


def _complete(clip: int | None, missing: int | None) -> str | None:
    return None if clip is None else _clip_text(clip, missing)


def _part_text(part: int | None, parts: int | None, missing: int | None) -> str:
    return UNKNOWN_TEXT if part is None else f"{part}/{(parts or 0) + (missing or 0)}"


CLIPS: Final = (
    Fact(
        key="clip",
        title="Clip",
        fields=("clip", "missing_parts"),
        convert=lambda clip, _missing: clip,
        text=_clip_text,
        words=CLIP_WORDS,
        filter=Filter(
            key="clip",
            kind=FilterKind.CHOICE,
            help=(
                "whether a file is a part of a recording in several files, "
                "and whether parts are known to be missing"
            ),
            example="incomplete",
            fields=("clip", "missing_parts", "id"),
            convert=clip_words,
            choices=("yes", "no", *CLIP_WORDS, "first"),
            certain=True,
        ),
    ),
    Fact(
        key="clip_complete",
        title="Complete",
        fields=("clip", "missing_parts"),
        convert=_complete,
        words=CLIP_WORDS,
    ),
    Fact(
        key="part",
        title="Part",
        fields=("part", "parts", "missing_parts"),
        convert=lambda part, *_others: part,
        text=_part_text,
        numeric=True,
    ),
    Fact(
        key="parts",
        title="Parts",
        fields=("parts",),
        numeric=True,
        filter=Filter(
            key="parts",
            kind=FilterKind.NUMBER,
            help="number of files of the recording that are there",
            example=">1",
            certain=True,
        ),
    ),
    Fact(key="missing_parts", title="Missing parts", fields=("missing_parts",), numeric=True),
)
