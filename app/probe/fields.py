"""Converts single values of the engine. No value makes a function raise.

Every value is a text. Two values are written as `1920 / 1080`, durations in milliseconds.
"""

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final, NamedTuple, Protocol


class Fields(Protocol):
    """Fields of the engine, by their names in its JSON."""

    def get(self, name: str, /) -> str | None:
        """Return the text of a field; None or empty if there is none."""


class TrackFields(Fields, Protocol):
    """A track of a file, or the file as a whole."""

    def extra(self) -> Mapping[str, str]:
        """Return the less common fields."""


TEXT_LIMIT: Final = 1000
"""Characters kept of a text."""
_LARGEST: Final = 2**63 - 1
_BEYOND: Final = 1e10
"""Upper bound of measured values: 300 years in seconds. A sum of such values is still exact to the second."""
_BLANKS: Final = "\0" + "".join(filter(str.isspace, map(chr, range(0x3001))))
"""Space characters and NUL, even the no-break space, as in the brand `M4V\\xa0`."""
_CONTROL: Final = re.compile("[\0-\x1f]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_TIMECODE: Final = re.compile(r"\d{2,3}:\d\d:\d\d[:;.]\d{2,3}")
_DATE: Final = re.compile(
    r"(?:UTC )?(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)? ?(UTC|Z|[+-]\d\d:?\d\d)?"
)
_UNSET: Final = re.compile(r"(?:UTC )?(?:1970-01-01|1904-01-01|1601-01-01|0+-00-00)[ T]00:00:00.*")
_DOLBY_COMPATIBILITY: Final = {"HDR10": ".1", "SDR": ".2", "HLG": ".4", "Blu-ray": ".6"}


def text(fields: Fields, *names: str) -> str | None:
    """Return the first text among the fields, without surrogates and at most 1000 characters long.

    A value with control characters is binary data, and no text.
    """
    for name in names:
        value = fields.get(name)
        if value and (found := value.strip(" ") if value.isprintable() else _cleaned(value)):
            return found if len(found) <= TEXT_LIMIT else found[:TEXT_LIMIT].rstrip(_BLANKS)
    return None


def _cleaned(value: str) -> str:
    return "" if _CONTROL.search(value) else _SURROGATES.sub("", value).strip(_BLANKS)


def number(fields: Fields, name: str) -> float | None:
    """Return a finite number; of `1920 / 1080` the first."""
    value = fields.get(name)
    return _number(value) if value else None


def _number(value: str) -> float | None:
    try:
        found = float(value)
    except ValueError:
        try:
            found = float(value.partition("/")[0])
        except ValueError:
            return None
    return found if math.isfinite(found) else None


def positive(fields: Fields, name: str) -> float | None:
    """Return a number above zero; None for a number too large for any picture."""
    found = number(fields, name)
    return found if found is not None and 0 < found < _BEYOND else None


def seconds(fields: Fields, name: str) -> float | None:
    """Return a time of zero or more seconds; None for a time too long for any video."""
    value = fields.get(name)
    found = _number(value) if value else None
    if not value or found is None or not 0 <= found < _BEYOND * 1000:
        return None
    # The quotient of a number with decimals may be off by the last bit.
    return round(found / 1000, 3 + len(decimals(value)))


def decimals(value: str | None) -> str:
    """Return the digits behind the point of a number; empty if there are none."""
    return value.partition(".")[2] if value else ""


def count(fields: Fields, name: str) -> int | None:
    """Return a whole number above zero that a database can hold."""
    found = number(fields, name)
    return int(found) if found is not None and 1 <= found < _LARGEST else None


def yes(fields: Fields, name: str) -> bool | None:
    """Return True for `Yes`, also of some parts, and False for `No`; None for other values."""
    value = fields.get(name)
    # A forced track of MP4 has two marks, for all and for some of its parts, and reads "Yes / No".
    return True if value in {"Yes", "Yes / No"} else False if value == "No" else None


def serves(fields: Fields, service: str) -> bool | None:
    """Return whether a track is of a kind of service: `HI`, `C`; None if no kind is told."""
    told = text(fields, "ServiceKind")
    return service in told.split(" / ") if told else None


def timecode(fields: Fields) -> str | None:
    """Return the time code of the first frame."""
    found = text(fields, "TimeCode_FirstFrame")
    return found if found and _TIMECODE.fullmatch(found) else None


def date(written: str | None) -> str | None:
    """Return a date as ISO 8601 in UTC; without a zone if the file names none.

    Returns None for the beginning of an epoch: the clock was never set. Returns a text in an unknown form as
    it is.
    """
    if not written or is_unset(written):
        return None
    match = _DATE.fullmatch(written)
    if not match:
        return written
    day, time, zone = match.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{time}{'+00:00' if zone == 'UTC' else zone or ''}")
    except ValueError:
        return written
    if moment.tzinfo is None:
        return moment.isoformat()
    try:
        return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
    except OverflowError:
        return written


def is_unset(written: str | None) -> bool:
    """Return whether a date is the start of an epoch: the clock was never set."""
    return bool(written and _UNSET.fullmatch(written))


class CodecProfile(NamedTuple):
    """The parts of a profile, empty if unknown."""

    name: str
    level: str
    tier: str

    @classmethod
    def of(cls, fields: Fields) -> "CodecProfile":
        """Return the profile of a track. The engine may write it in one field: `Main 10@L5.1@High`."""
        name, level, tier = text(fields, "Format_Profile") or "", "", ""
        if "@" in name and " / " not in name:
            name, _, level = name.partition("@")
            level, _, tier = level.partition("@")
            if level[:1] == "L" and level[1:2].isdecimal():
                level = level[1:]
        return cls(
            name.strip(_BLANKS),
            text(fields, "Format_Level") or level.strip(_BLANKS),
            text(fields, "Format_Tier") or tier.strip(_BLANKS),
        )


def profile(fields: Fields) -> str | None:
    """Return profile and level, with the tier if it is High: `High@L4.1`, `Main 10@L5.1@High`."""
    found, level, tier = CodecProfile.of(fields)
    if level:
        found = f"{found}@{'L' if level[0].isdigit() else ''}{level}"
    return (f"{found}@High" if tier == "High" else found) or None


def audio_codec(fields: Fields) -> str | None:
    """Return the format with the addition that decides: `AAC LC`, `DTS XLL`, `MPEG Audio Layer 3`."""
    found = text(fields, "Format")
    if found == "MPEG Audio":
        addition = CodecProfile.of(fields).name.partition(" / ")[0] or None
    else:
        addition = text(fields, "Format_AdditionalFeatures")
    return f"{found} {addition}" if found and addition else found


def hdr(fields: Fields) -> str | None:
    """Return the HDR formats, most capable first: `Dolby Vision 8.1 / HDR10`, `HDR10+`, `HLG`."""
    formats = text(fields, "HDR_Format") or ""
    transfer = text(fields, "transfer_characteristics") or ""
    if not formats and transfer != "HLG":
        return None
    compatible = text(fields, "HDR_Format_Compatibility") or ""
    found = []
    if "Dolby Vision" in formats:
        found.append(f"Dolby Vision {_dolby(fields, compatible)}".rstrip())
    if "2094 App 4" in formats:
        found.append("HDR10+")
    elif "HDR10" in compatible or ("2086" in formats and transfer == "PQ") or "Blu-ray" in compatible:
        found.append("HDR10")
    if transfer == "HLG" or "HLG" in compatible:
        found.append("HLG")
    return " / ".join(found) or None


def _dolby(fields: Fields, compatible: str) -> str:
    name = (text(fields, "HDR_Format_Profile") or "").partition(" ")[0]
    digits = name.rpartition(".")[2]
    first = compatible.partition(" / ")[0]
    return f"{int(digits)}{_DOLBY_COMPATIBILITY.get(first, '')}" if digits.isdecimal() else ""
