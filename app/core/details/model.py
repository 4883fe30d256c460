"""The model of a file's details: sections of rows, with fixed words separate from values.

The core builds no sentences, so that every word can be translated. `Word` is the only table of words.
"""

from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.file.record import FileStatus
from app.core.message import Message


class Word(StrEnum):
    """The fixed English words of the details; the window translates them in the context `Details`."""

    VIDEO = "Video"
    VIDEO_N = "Video {}"
    AUDIO_N = "Audio {}"
    SUBTITLES = "Subtitles"
    CHAPTERS = "Chapters"
    CONTAINER = "Container"
    FILE = "File"
    CHECKSUMS = "Checksums"
    DAMAGE = "Check for damage"
    CLIP = "Recording in several files"
    FILM = "Film or episode"
    BESIDE = "Files beside it"
    SAID = "What is said"

    ADDED = "Added"
    APPLICATION = "Application"
    BIT_DEPTH = "Bit depth"
    BIT_RATE = "Bit rate"
    CHECKED = "Checked"
    CODEC = "Codec"
    COLOUR = "Colour"
    COMPUTED = "Computed"
    DEPTH = "Depth"
    DECODER = "Decoder"
    DURATION = "Duration"
    DATABASE_IDS = "Database ids"
    EDITION = "Edition"
    ENCODED = "Encoded"
    ENGINE = "Read with"
    FLAGS = "Flags"
    FOLDER = "Folder"
    FROM = "From"
    FORMAT = "Format"
    EPISODE = "Episode"
    FRAME_RATE = "Frame rate"
    HDR = "HDR"
    LANGUAGE = "Language"
    LAST_CHECK = "Checked"
    LAST_LOOK_FAILED = "Last look failed"
    MISSING_PARTS = "Missing parts"
    MODIFIED = "Modified"
    PARTS = "Parts"
    PART_N = "Part {}"
    PICTURE = "Picture"
    REASON = "Reason"
    FOUND = "Found"
    FOUND_INSTEAD = "Found instead"
    GAPS = "Gaps"
    GOOD_COPY = "Good copy"
    REEL = "Reel"
    ROTATION = "Rotation"
    SCAN = "Scan"
    SEASON = "Season"
    SIZE = "Size"
    STATE = "State"
    TIMECODE = "Start timecode"
    TITLE = "Title"
    VERDICT = "Last check"
    YEAR = "Year"
    TRACK_N = "Track {}"
    WARNING = "Warning"

    DIFFERING = "Differences"
    SAME = "Equal in all"
    OTHERS = "others"
    NONE = "none"
    NOT_A_VIDEO = "not a video"
    DIFFERENT_N = "more than {} different"
    UNKNOWN_DURATION_N = "{} of unknown duration"

    PASSES_PROFILE = "✓ The file fulfils the profile"
    FAILS_PROFILE = "✗ The file does not fulfil the profile"
    UNKNOWN_PROFILE = "? Not known: facts are missing"
    WANTED_N = "wanted: {}"

    BITS_N = "{} bits"
    CONSTANT_N = "{} constant"
    VARIABLE_N = "{} variable"
    PROGRESSIVE = "Progressive"
    INTERLACED = "Interlaced"
    DEFAULT = "default"
    FORCED = "forced"
    SDH = "for the hard of hearing"
    COMMENTARY = "commentary"
    ORIGINAL = "original"
    DESCRIBED = "for those who see little"
    BY_NAMES = "names of file and folders"
    NFO_DOCTYPE = "not read: it declares a document type"
    NFO_BINARY = "not read: it is no text"
    NFO_LONG = "not read: it is larger than 1 MiB"
    NFO_UNREADABLE = "could not be read"
    GUESSED = "of the same episode, perhaps for another version"
    BY_TEXT_N = "{} by its text"
    OF_SUBTITLES = "subtitles"
    OF_SOUND = "sound"
    OF_METADATA = "metadata"
    OF_CAMERA = "metadata of the camera"
    OF_THUMBNAIL = "thumbnail"
    OF_PROXY = "smaller version"
    OF_TELEMETRY = "telemetry"
    OF_EDITS = "edits"
    OF_CUTS = "cuts"
    OF_CHAPTERS = "chapters"
    OF_ARTWORK = "artwork"
    OF_TRICKPLAY = "pictures for seeking"
    OF_CHECKSUM = "checksums"
    OF_DOWNLOAD = "notes of a download"
    OF_TEXT = "text"
    OF_OTHER = "other"
    MARKED_OK = "Marked OK"
    EPISODES_N = "Episode {}"
    SEASONS_N = "Season {}"
    MORE_N = "{} more"
    READ_N = "{} read"
    FOUND_ON_N = "found on {}"
    ON_DISK_N = "On the disk {}"
    KEPT_AT_N = "kept at {}"
    LAST_SEEN_N = "last seen {}"
    OTHER_VERSION_N = "They are of another version of the file than the last scan saw, modified {}."
    TRUNCATED = "The file declares more bytes than it has. Its end may be missing."
    MISSING = "The last scan did not find the file. Its data stays in the library."
    IN_TRASH = "The file is in the trash, so it counts as no copy. Its data stays in the library."
    OFFLINE = "The source cannot be reached now. The data of the file stays in the library."


WORDS: Final[tuple[str, ...]] = tuple(word.value for word in Word)
"""For the translation tool."""


class Phrase(NamedTuple):
    """A word with a value in place of its braces."""

    word: Word
    value: str


Part = str | Word | Phrase | FileStatus | ChecksumVerdict | DamageVerdict | Depth | Message
"""A plain `str` is a value and stays as it is; everything else is translated."""


class DetailRow(Struct, frozen=True):
    """A row: a label and its known parts, side by side."""

    label: Part
    parts: tuple[Part, ...]
    seconds: float | None = None
    """The time along the file that the row stands for, as that of a chapter."""
    path: bytes | None = None
    """The absolute path of the file that the row stands for, where it is another one."""


class Section(Struct, frozen=True):
    """The facts under one heading."""

    title: Part
    facts: tuple[DetailRow, ...]


class Note(Struct, frozen=True):
    """The reason why a file needs attention."""

    status: FileStatus
    text: Part
    title: Part
    """Stands in front of the text."""
    where: tuple[Part, ...] = ()
    """The parts of a sentence about the disk of a file that is not there, to be joined by commas."""
