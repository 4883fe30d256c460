"""The reasons why nothing is estimated for a file, or why care is needed, each with its words."""

from enum import StrEnum
from typing import Final

from app.core.message import Message


class Effect(StrEnum):
    """The meaning of a gate for a file."""

    UNKNOWN = "unknown"
    """An estimate is not possible."""
    NOTHING = "nothing"
    """There is little or nothing to save."""
    CAUTION = "caution"
    """The estimate stands, with a warning."""


class Gate(StrEnum):
    """A gate; of those that keep a file out of the sum, the first one counts."""

    NO_FACTS = "no_facts"
    """The library does not know codec, picture, length or frame rate."""
    DAMAGED = "damaged"
    CAMERA = "camera"
    MEZZANINE = "mezzanine"
    CHROMA = "chroma"
    DOLBY_VISION = "dolby_vision"
    HDR10_PLUS = "hdr10_plus"
    INTERLACED = "interlaced"
    SAME_CODEC = "same_codec"
    NO_FIGURES = "no_figures"
    SMALL = "small"
    LITTLE = "little"
    MAY_GROW = "may_grow"
    """The range begins with nothing: a result that is larger is not outside of what is told."""
    MANY_BITS = "many_bits"
    NEVER_VERIFIED = "never_verified"
    ONLY_COPY = "only_copy"
    COPIES_UNKNOWN = "copies_unknown"
    HARD_LINKS = "hard_links"

    @property
    def effect(self) -> Effect:
        return _EFFECTS.get(self, Effect.UNKNOWN)

    @property
    def message(self) -> Message:
        """Return the words."""
        return Message(_CODES[self])


_EFFECTS: Final = {
    **dict.fromkeys((Gate.SMALL, Gate.LITTLE), Effect.NOTHING),
    **dict.fromkeys(
        (
            *(Gate.MAY_GROW, Gate.MANY_BITS, Gate.NEVER_VERIFIED),
            *(Gate.ONLY_COPY, Gate.COPIES_UNKNOWN, Gate.HARD_LINKS),
        ),
        Effect.CAUTION,
    ),
}
_CODES: Final = {
    Gate.NO_FACTS: "advice.gate_no_facts",
    Gate.DAMAGED: "advice.gate_damaged",
    Gate.CAMERA: "advice.gate_camera",
    Gate.MEZZANINE: "advice.gate_mezzanine",
    Gate.CHROMA: "advice.gate_chroma",
    Gate.DOLBY_VISION: "advice.gate_dolby_vision",
    Gate.HDR10_PLUS: "advice.gate_hdr10_plus",
    Gate.INTERLACED: "advice.gate_interlaced",
    Gate.SAME_CODEC: "advice.gate_same_codec",
    Gate.NO_FIGURES: "advice.gate_no_figures",
    Gate.SMALL: "advice.gate_small",
    Gate.LITTLE: "advice.gate_little",
    Gate.MAY_GROW: "advice.gate_may_grow",
    Gate.MANY_BITS: "advice.gate_many_bits",
    Gate.NEVER_VERIFIED: "advice.gate_never_verified",
    Gate.ONLY_COPY: "advice.gate_only_copy",
    Gate.COPIES_UNKNOWN: "advice.gate_copies_unknown",
    Gate.HARD_LINKS: "advice.gate_hard_links",
}
