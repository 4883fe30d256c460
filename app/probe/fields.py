"""Converts single values of the engine's JSON. No value in the JSON makes a function raise.

A value may have any type. The engine writes numbers as text, two values as `1920 / 1080`, and repeated values
as a list. Bytes that are no text are written as `{"@dt": "binary.base64", "#value": …}`.
"""

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

Fields = Mapping[str, object]
"""A track of the engine's JSON, or the `extra` object inside a track."""

TEXT_LIMIT: Final = 1000
"""Characters kept of a text."""
_LARGEST: Final = 2**63 - 1
_BEYOND: Final = 1e10
"""Upper bound of measured values: 300 years in seconds. A sum of such values is still exact to the second."""
_BLANKS: Final = "\0" + "".join(filter(str.isspace, map(chr, range(0x3001))))
"""Space characters and NUL, even the no-break space, as in the brand `M4V\\xa0`."""
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_TIMECODE: Final = re.compile(r"\d{2,3}:\d\d:\d\d[:;.]\d{2,3}")
_DATE: Final = re.compile(
    r"(?:UTC )?(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)? ?(UTC|Z|[+-]\d\d:?\d\d)?"
)
_UNSET: Final = re.compile(r"(?:UTC )?(?:1970-01-01|1904-01-01|1601-01-01|0+-00-00)[ T]00:00:00.*")
_DOLBY_COMPATIBILITY: Final = {"HDR10": ".1", "SDR": ".2", "HLG": ".4", "Blu-ray": ".6"}
NOTHING: Final[Fields] = {}


def extra(fields: Fields) -> Fields:
    """Return the less common fields of a track."""
    found = fields.get("extra")
    return found if isinstance(found, dict) else NOTHING


def text(fields: Fields, *names: str) -> str | None:
    """Return the first text among the fields, without surrogates and at most 1000 characters long."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, list):
            value = next((item for item in value if isinstance(item, str)), None)
        if isinstance(value, str):
            if not value.isascii():
                value = _SURROGATES.sub("", value)
            if value := value.strip(_BLANKS):
                return value[:TEXT_LIMIT].rstrip(_BLANKS)
    return None


def number(fields: Fields, name: str) -> float | None:
    """Return a finite number; of `1920 / 1080` the first."""
    value = fields.get(name)
    if type(value) is not str:
        if isinstance(value, list) and value:
            return number({name: value[0]}, name) if not isinstance(value[0], list) else None
        return _finite(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
    try:
        return _finite(value)
    except ValueError:
        pass
    try:
        return _finite(value.partition("/")[0])
    except ValueError:
        return None


def _finite(value: str | float) -> float | None:
    try:
        found = float(value)
    except OverflowError:
        return None
    return found if math.isfinite(found) else None


def positive(fields: Fields, name: str) -> float | None:
    """Return a number above zero; None for a number too large for any picture."""
    found = number(fields, name)
    return found if found is not None and 0 < found < _BEYOND else None


def seconds(fields: Fields, name: str) -> float | None:
    """Return a time of zero or more seconds; None for a time too long for any video."""
    found = number(fields, name)
    return found if found is not None and 0 <= found < _BEYOND else None


def count(fields: Fields, name: str) -> int | None:
    """Return a whole number above zero that a database can hold."""
    found = number(fields, name)
    return int(found) if found is not None and 1 <= found < _LARGEST else None


def yes(fields: Fields, name: str) -> bool | None:
    """Return True for `Yes` and False for `No`; None for other values."""
    value = fields.get(name)
    return True if value == "Yes" else False if value == "No" else None


def timecode(fields: Fields) -> str | None:
    """Return the time code of the first frame."""
    found = text(fields, "TimeCode_FirstFrame")
    return found if found and _TIMECODE.fullmatch(found) else None


def date(fields: Fields, *names: str) -> str | None:
    """Return the first text among the fields as ISO 8601 in UTC; without a zone if the file names none.

    Returns None for the beginning of an epoch: the clock was never set. Returns a text in an unknown form as
    it is.
    """
    found = text(fields, *names)
    if not found or is_unset(fields, *names):
        return None
    match = _DATE.fullmatch(found)
    if not match:
        return found
    day, time, zone = match.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{time}{'+00:00' if zone == 'UTC' else zone or ''}")
    except ValueError:
        return found
    if moment.tzinfo is None:
        return moment.isoformat()
    try:
        return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
    except OverflowError:
        return found


def is_unset(fields: Fields, *names: str) -> bool:
    """Return whether the first text among the fields is the start of an epoch: the clock was never set."""
    found = text(fields, *names)
    return found is not None and _UNSET.fullmatch(found) is not None


def profile(fields: Fields) -> str | None:
    """Return profile and level, with the tier if it is High: `High@L4.1`, `Main 10@L5.1@High`."""
    found = text(fields, "Format_Profile")
    level = text(fields, "Format_Level")
    if level:
        found = f"{found or ''}@{'L' if level[0].isdigit() else ''}{level}"
    if text(fields, "Format_Tier") == "High":
        found = f"{found or ''}@High"
    return found


def audio_codec(fields: Fields) -> str | None:
    """Return the format with the addition that decides: `AAC LC`, `DTS XLL`, `MPEG Audio Layer 3`."""
    found = text(fields, "Format")
    name = "Format_Profile" if found == "MPEG Audio" else "Format_AdditionalFeatures"
    addition = text(fields, name)
    return f"{found} {addition}" if found and addition else found


def hdr(fields: Fields) -> str | None:
    """Return the HDR formats, most capable first: `Dolby Vision 8.1 / HDR10`, `HDR10+`, `HLG`."""
    formats = text(fields, "HDR_Format") or ""
    compatible = text(fields, "HDR_Format_Compatibility") or ""
    transfer = text(fields, "transfer_characteristics") or ""
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
