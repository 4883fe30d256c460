"""The verdicts of a check for damage, and what they rest on."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.message import Message


class DamageVerdict(StrEnum):
    """The verdict about one file. No timer ever makes one."""

    CLEAN = "clean"
    """No sign of damage was found."""
    CANNOT_TELL = "cannot_tell"
    """No sign of damage was found, but damage of the picture does not show in its codec."""
    SUSPICIOUS = "suspicious"
    """A single sign of damage was found, which intact files can have too."""
    DAMAGED = "damaged"
    """A contradiction in the container, or two independent signs."""
    NOT_FINISHED = "not_finished"
    """The file was not examined to its end, or cannot be decoded."""


class DamageJudgement(Struct, frozen=True):
    """A verdict with its reasons, the weightiest first. A clean file may have remarks in place of reasons."""

    verdict: DamageVerdict
    reasons: tuple[Message, ...] = ()


BAD_VERDICTS: Final = frozenset({DamageVerdict.DAMAGED, DamageVerdict.SUSPICIOUS})
"""The verdicts that are problems."""
GRAVEST: Final = (DamageVerdict.DAMAGED, DamageVerdict.SUSPICIOUS)
"""The verdicts that a job tells first."""
