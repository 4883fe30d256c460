"""The verdicts of a profile on many files, most of which have the facts of an earlier one."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Final

from app.core.names import display
from app.core.profiles.facts import ProfileVerdict, verdict
from app.core.profiles.profile import Profile, conditions_of
from app.core.query.field import extension_of
from app.core.record import FileRecord

_KEPT: Final = 20_000
"""Verdicts that are kept: some MB."""
_OF_SUMMARY: Final[dict[str, tuple[str, ...]]] = {
    "container": ("container",),
    "vcodec": ("video_codec",),
    "acodec": ("audio_codec",),
    "codec": ("video_codec", "audio_codec"),
    "profile": ("video_profile",),
    "level": ("video_profile",),
    "res": ("width", "height"),
    "width": ("width",),
    "height": ("height",),
    "fps": ("frame_rate",),
    "vfr": ("frame_rate_mode",),
    "bits": ("bit_depth",),
    "chroma": ("chroma",),
    "scan": ("scan_type",),
    "hdr": ("hdr_format",),
    "dolby": ("hdr_format",),
    "primaries": ("colour_primaries",),
    "transfer": ("colour_transfer",),
    "bitrate": ("bit_rate",),
    "density": ("bit_rate", "width", "height", "frame_rate"),
    "channels": ("channels",),
    "sampling": ("sample_rate",),
    "audio": ("audio_languages",),
    "sub": ("text_languages",),
    "tracks": (),
    "chapters": ("chapters",),
    "duration": ("duration",),
    "timecode": ("start_timecode",),
    "title": ("title",),
    "app": ("application",),
    "camera": ("camera",),
}
"""The fields of a summary that each filter reads, besides `tracks`."""
_OF_RECORD: Final[dict[str, Callable[[FileRecord], object]]] = {
    "ext": lambda record: extension_of(display(record.name)),
    "name": lambda record: record.name,
    "size": lambda record: record.size,
}


class ProfileJudge:
    """Returns verdicts of one profile; files with the same facts are judged once."""

    def __init__(self, profile: Profile, now: float) -> None:
        """Take the time of the verdicts, seconds since the epoch."""
        self.profile = profile
        self._now = now
        keys = {condition.term.key for condition in conditions_of(profile.rule)}
        names = {name for key in keys for name in _OF_SUMMARY.get(key, ())}
        # Two names at least, so that the getter returns a tuple.
        self._summary: Callable[[Any], tuple[Any, ...]] = attrgetter("tracks", "container", *sorted(names))
        self._others = [_OF_RECORD[key] for key in sorted(keys) if key in _OF_RECORD]
        self._known: dict[tuple[Any, ...], ProfileVerdict] = {}

    def verdict(self, record: FileRecord) -> ProfileVerdict:
        """Return the verdict on a file."""
        facts = (self._summary(record.summary), *[read(record) for read in self._others])
        found = self._known.get(facts)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[facts] = verdict(self.profile, record, self._now)
        return found
