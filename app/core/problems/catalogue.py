"""The catalogue of problems, with the severity and the bit of each."""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from app.core.message import Message


class Severity(StrEnum):
    """The severity of a problem, the worst first. Only errors and warnings count as problems."""

    ERROR = "error"
    """The file, or a part of it, is unusable."""
    WARNING = "warning"
    """The file will cause trouble in use."""
    HINT = "hint"
    """The property can be intended, and is worth knowing."""


class ProblemKind(NamedTuple):
    """A kind of problem."""

    code: str
    """Name in queries, settings and exports; never changed."""
    bit: int
    """A power of two, unique in a set of problems; never changed or reused."""
    severity: Severity
    title: str
    """English title; the window translates it in the context `Problem`."""


class Problem(NamedTuple):
    """A problem of a file."""

    kind: ProblemKind
    text: Message | None
    """A sentence with the values found; None if they are no longer known."""
    marked: bool = False
    """True if the user marked it OK and the file has not changed since."""


class FromImports(NamedTuple):
    """The files with a problem that imports of other libraries tell of."""

    files: int
    origins: tuple[str, ...]
    """The names of these imports, each with its day."""

    @property
    def told(self) -> str:
        """Return the names in one text."""
        return ", ".join(self.origins)


_ERROR, _WARNING, _HINT = Severity
PROBLEM_KINDS: Final = (
    ProblemKind("unreadable", 1 << 0, _ERROR, "Unreadable"),
    ProblemKind("empty", 1 << 2, _ERROR, "Empty"),
    ProblemKind("truncated", 1 << 3, _ERROR, "Cut off"),
    ProblemKind("rotten", 1 << 22, _ERROR, "Changed unnoticed"),
    ProblemKind("read-error", 1 << 23, _ERROR, "Read error"),
    ProblemKind("damaged", 1 << 26, _ERROR, "Damaged"),
    ProblemKind("timeout", 1 << 1, _WARNING, "Timed out"),
    ProblemKind("suspicious", 1 << 27, _WARNING, "Perhaps damaged"),
    ProblemKind("no-video", 1 << 4, _WARNING, "No video"),
    ProblemKind("no-duration", 1 << 6, _WARNING, "No duration"),
    ProblemKind("lengths", 1 << 7, _WARNING, "Audio and video differ in length"),
    ProblemKind("extension", 1 << 8, _WARNING, "Wrong extension"),
    ProblemKind("codec", 1 << 14, _WARNING, "Unusual codec for the container"),
    ProblemKind("future-date", 1 << 18, _WARNING, "Date in the future"),
    ProblemKind("name", 1 << 20, _WARNING, "Name is not portable"),
    ProblemKind("plays", 1 << 28, _WARNING, "Does not play"),
    ProblemKind("parts", 1 << 29, _WARNING, "Parts are missing"),
    ProblemKind("languages", 1 << 41, _WARNING, "Not in a wanted language"),
    ProblemKind("subtitles-empty", 1 << 30, _WARNING, "Subtitles without text"),
    ProblemKind("subtitles-short", 1 << 31, _WARNING, "Subtitles end early"),
    ProblemKind("subtitles-language", 1 << 33, _WARNING, "Subtitles in another language"),
    ProblemKind("no-audio", 1 << 5, _HINT, "No audio"),
    ProblemKind("no-language", 1 << 21, _HINT, "Language missing"),
    ProblemKind("subtitles-encoding", 1 << 32, _HINT, "Subtitles not in UTF-8"),
    ProblemKind("subtitles-telemetry", 1 << 34, _HINT, "Telemetry, not subtitles"),
    ProblemKind("unseen-jellyfin", 1 << 35, _HINT, "Jellyfin does not see subtitles"),
    ProblemKind("unseen-emby", 1 << 36, _HINT, "Emby does not see subtitles"),
    ProblemKind("unseen-plex", 1 << 37, _HINT, "Plex does not see subtitles"),
    ProblemKind("unseen-kodi", 1 << 38, _HINT, "Kodi does not see subtitles"),
    ProblemKind("unseen-vlc", 1 << 39, _HINT, "VLC does not see subtitles"),
    ProblemKind("unseen-mpv", 1 << 40, _HINT, "mpv does not see subtitles"),
    ProblemKind("index-last", 1 << 17, _HINT, "Index at the end"),
    ProblemKind("variable-frame-rate", 1 << 9, _HINT, "Variable frame rate"),
    ProblemKind("interlaced", 1 << 10, _HINT, "Interlaced"),
    ProblemKind("odd-size", 1 << 11, _HINT, "Odd picture size"),
    ProblemKind("odd-aspect", 1 << 12, _HINT, "Unusual aspect ratio"),
    ProblemKind("pixel-aspect", 1 << 13, _HINT, "Pixels are not square"),
    ProblemKind("low-bit-rate", 1 << 15, _HINT, "Low bit rate"),
    ProblemKind("high-bit-rate", 1 << 16, _HINT, "High bit rate"),
    ProblemKind("unset-date", 1 << 19, _HINT, "Date was never set"),
    ProblemKind("better-copy", 1 << 42, _HINT, "A better copy exists"),
    ProblemKind("only-low", 1 << 43, _HINT, "Only in low quality"),
)
"""The worst first, in the order of display."""
ORPHAN: Final = ProblemKind("orphan", 0, _HINT, "Subtitles or .nfo without a video")
"""The problem of a file beside videos that belongs to none. It is in no set of problems, so it has no bit."""
SWITCHED: Final = (*PROBLEM_KINDS, ORPHAN)
"""The problems that the user can switch off."""
BY_CODE: Final = {kind.code: kind for kind in PROBLEM_KINDS}


def problem_bits(codes: Iterable[str]) -> int:
    """Return the bit set of these problems; unknown codes are ignored."""
    return sum(BY_CODE[code].bit for code in set(codes) if code in BY_CODE)


@lru_cache(1024)  # most files have none, or one of a few sets
def problem_kinds(problems: int) -> tuple[ProblemKind, ...]:
    """Return the problems of a bit set, the worst first."""
    return tuple(kind for kind in PROBLEM_KINDS if kind.bit & problems)


def gravest(problems: int) -> Severity | None:
    """Return the worst severity in a bit set; None for an empty set."""
    return next((kind.severity for kind in PROBLEM_KINDS if kind.bit & problems), None)


COUNTED: Final = problem_bits(kind.code for kind in PROBLEM_KINDS if kind.severity is not Severity.HINT)
"""The problems that count: without hints."""
OF_CHECKSUMS: Final = problem_bits(("rotten", "read-error"))
"""The problems that only a check of the checksums finds, and only a later check ends."""
OF_DAMAGE: Final = problem_bits(("damaged", "suspicious"))
"""The problems that only a check for damage finds, and a change of the file or a later check ends."""
OF_PROFILES: Final = problem_bits(("plays",))
"""The problem that a file fails a chosen profile."""
OF_CHOICE: Final = OF_PROFILES | problem_bits(("languages",))
"""The problems that depend on what the user has chosen, and that the library judges by itself."""
OF_CLIPS: Final = problem_bits(("parts",))
"""The problem that parts of a recording are missing, which depends on the files beside this one."""
OF_SUBTITLES: Final = problem_bits(
    kind.code for kind in PROBLEM_KINDS if kind.code.startswith(("subtitles-", "unseen-"))
)
"""The problems of the files beside a video, which the library judges by itself."""
OF_COPIES: Final = problem_bits(("better-copy", "only-low"))
"""The hints by other files with the same pictures, which the library judges by itself."""
OF_PROGRAMS: Final = tuple(kind.code for kind in PROBLEM_KINDS if kind.code.startswith("unseen-"))
"""The codes of the problems that a program does not see subtitles."""
COPY_HINTS: Final = tuple(kind.code for kind in problem_kinds(OF_COPIES))
"""The codes of these hints."""
OFF_AT_FIRST: Final = (*OF_PROGRAMS, *COPY_HINTS, ORPHAN.code)
"""The codes of the problems that are off until the user switches them on."""
OF_NAME: Final = problem_bits(("extension", "name"))
"""The problems that depend on the name, and change when a file is renamed."""
