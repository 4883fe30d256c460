"""Rules for the file itself: reading, name, dates. Each returns a message with the values, or None."""

import re
from datetime import UTC, datetime
from typing import Final

from app.core.file.filetypes import extension
from app.core.file.record import PICTURE, FileStatus
from app.core.message import Message
from app.core.problems.facts import FileFacts
from app.core.text.local_time import utc
from app.core.text.units import UNKNOWN_TEXT

_EMPTY: Final = "file.empty"
_DAY: Final = 86_400
_YEAR: Final = 365 * _DAY
_EPOCHS: Final = frozenset({1904, 1970})
"""The years of the epochs of QuickTime and Unix."""
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]')
"""https://learn.microsoft.com/windows/win32/fileio/naming-a-file"""
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")
_DEVICE: Final = re.compile(r"(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9¹²³])\Z", re.IGNORECASE)
_LONGEST: Final = 255
"""UTF-16 units of a name on NTFS, exFAT and APFS."""
_CONTAINERS: Final = {
    "AVI": ("avi", "divx", "xvid"),
    "BDAV": ("m2ts", "mts", "m2t", "ts", "tod"),
    "Flash Video": ("flv",),
    "MPEG-4": (
        *("mp4", "m4v", "mov", "qt", "mqv", "3gp", "3g2", "3gpp", "3gp2", "k3g", "f4v", "mj2", "ismv"),
        *("cmfv", "lrv", "mp4v"),
    ),
    "MPEG-PS": ("mpg", "mpeg", "mpe", "vob", "m2p", "vro", "mod", "evo"),
    "MPEG-TS": ("ts", "m2ts", "mts", "m2t", "tp", "trp", "tod"),
    "MXF": ("mxf",),
    "Matroska": ("mkv", "mk3d"),
    "Ogg": ("ogv", "ogm", "ogx"),
    "RealMedia": ("rm", "rmvb"),
    "WebM": ("webm", "mkv"),
    "Windows Media": ("wmv", "asf", "wm", "dvr-ms", "wtv"),
}
"""Extensions by container, as named by the engine. Other containers can have any extension."""
_KNOWN: Final = frozenset(name for names in _CONTAINERS.values() for name in names)


def unreadable(facts: FileFacts) -> Message | None:
    """Report a file that could not be read; others report empty files, and pictures named as videos."""
    is_told = (facts.reason is not None and facts.reason.code == _EMPTY) or _picture(facts) is not None
    if facts.status is not FileStatus.FAILED or is_told:
        return None
    return facts.reason or Message("problem.unreadable")


def timeout(facts: FileFacts) -> Message | None:
    """Report a probe that was stopped. This says nothing about the contents (S3)."""
    return (facts.reason or Message("problem.timeout")) if facts.status is FileStatus.TIMEOUT else None


def empty(facts: FileFacts) -> Message | None:
    """Report a file without a byte."""
    return Message(_EMPTY) if facts.size == 0 and facts.status is not FileStatus.SKIPPED else None


def rotten(facts: FileFacts) -> Message | None:
    """Report the finding that the contents changed by themselves."""
    return facts.evidence if facts.evidence and facts.evidence.code == "check.rotten" else None


def read_error(facts: FileFacts) -> Message | None:
    """Report the finding that the file cannot be read to its end."""
    return facts.evidence if facts.evidence and facts.evidence.code == "check.unreadable" else None


def damaged(facts: FileFacts) -> Message | None:
    """Report the finding of a check for damage."""
    return facts.damage


def fails_profiles(facts: FileFacts) -> Message | None:
    """Report the chosen profiles that the file fails."""
    names = facts.failed_profiles
    return Message("problem.plays", {"profiles": ", ".join(names)}) if names else None


def lacks_languages(facts: FileFacts) -> Message | None:
    """Report the languages of a file that is in none of the wanted ones."""
    if facts.languages is None:
        return None
    spoken, written = (known or UNKNOWN_TEXT for known in facts.languages)
    return Message("problem.languages", {"spoken": spoken, "written": written})


def wrong_extension(facts: FileFacts) -> Message | None:
    """Report an extension that belongs to another container, or that of a video at a picture."""
    if picture := _picture(facts):
        return picture
    container = facts.media.container if facts.media else None
    ending = _ending(facts)
    usual = _CONTAINERS.get(container or "")
    if not container or not usual or ending in usual or ending not in _KNOWN:
        return None
    return Message("problem.extension", {"extension": ending, "container": container})


def _picture(facts: FileFacts) -> Message | None:
    """Return that the file is a picture, if its extension is one of videos."""
    is_picture = facts.reason is not None and facts.reason.code == PICTURE
    return facts.reason if is_picture and _ending(facts) in _KNOWN else None


def _ending(facts: FileFacts) -> str:
    return extension(facts.name)[1:].decode("ascii", "replace")


def unportable_name(facts: FileFacts) -> Message | None:
    """Report a name that some systems do not allow."""
    try:
        name = facts.name.decode("utf-8")
    except UnicodeDecodeError:
        return Message("problem.name_bytes")
    stem = name.partition(".")[0].rstrip(" ")
    if _CONTROL.search(name):
        return Message("problem.name_control")
    if sign := _FORBIDDEN.search(name):
        return Message("problem.name_sign", {"sign": sign[0]})
    if _DEVICE.match(stem):
        return Message("problem.name_reserved", {"name": stem})
    if name.endswith((".", " ")):
        return Message("problem.name_ending")
    units = len(name.encode("utf-16-le")) // 2
    return Message("problem.name_long", {"count": units}) if units > _LONGEST else None


def future_date(facts: FileFacts) -> Message | None:
    """Report a modification or recording date more than a day ahead: a wrong clock."""
    made = _seconds(facts.media.encoded_date if facts.media else None)
    latest = max(facts.mtime_ns / 1e9, made if made is not None else facts.mtime_ns / 1e9)
    if latest <= facts.now + _DAY:
        return None
    try:
        date = utc(latest).date().isoformat()
    except (ValueError, OverflowError):
        date = "> 9999"
    return Message("problem.future_date", {"date": date})


def unset_date(facts: FileFacts) -> Message | None:
    """Report a date at the start of an epoch: a clock that was never set."""
    media = facts.media
    year = (media.encoded_date or "")[:4] if media else ""
    unset = media is not None and media.date_unset is True
    if unset or abs(facts.mtime_ns) < _YEAR * 10**9 or (year.isdecimal() and int(year) in _EPOCHS):
        return Message("problem.unset_date")
    return None


def _seconds(date: str | None) -> float | None:
    """Return an ISO 8601 date as seconds since the epoch; without a time zone it is UTC."""
    try:
        moment = datetime.fromisoformat(date or "")
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


def missing_parts(facts: FileFacts) -> Message | None:
    """Report a part of a recording of which other parts are not in the library."""
    return Message("problem.parts", {"count": facts.missing_parts}) if facts.missing_parts else None
