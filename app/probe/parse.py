"""Converts the engine's fields into a `VideoFile`. Has no side effects, and raises nothing."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from app.core.file.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.probe import fields
from app.probe.fields import CodecProfile, Fields, TrackFields, count, positive, seconds, text, yes

Tracks = Mapping[str, Sequence[TrackFields]]
"""The tracks of a file by their kind: General, Video, Audio, Text, Other, Menu."""

TRACK_LIMIT: Final = 200
"""Tracks kept of each kind."""
CHAPTER_LIMIT: Final = 2000
"""Chapters kept."""
_DATES: Final = ("Encoded_Date", "Recorded_Date", "Mastered_Date")
_CHAPTER: Final = re.compile(r"_(\d{2,4})_(\d\d)_(\d\d)_(\d{3})")
_HANDLER: Final = re.compile(r"handler|time ?code", re.IGNORECASE)
_LANGUAGE_PREFIX: Final = re.compile(r"(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)?)?:(?=\S)")


def has_unknown_program(tracks: Tracks) -> bool:
    """Return whether a transport stream has a program, but no format in it that the engine knows."""
    menus = [track for track in tracks.get("Menu", ()) if track.get("MenuID")]
    return bool(menus) and not any(text(menu, "Format") for menu in menus)


def video_file(tracks: Tracks) -> VideoFile:
    """Return the `VideoFile` that the tracks describe."""
    if not tracks.get("General"):  # the forced parser refused
        return VideoFile()
    general = tracks["General"][0]
    extra = general.extra()
    written = text(general, *_DATES)
    return VideoFile(
        container=text(general, "Format"),
        container_profile=CodecProfile.of(general).name or None,
        duration=seconds(general, "Duration"),
        bit_rate=count(general, "OverallBitRate"),
        title=text(general, "Title", "Movie"),
        start_timecode=_start_timecode(general, extra, tracks),
        reel_name=_reel_name(extra, tracks),
        encoded_date=fields.date(written),
        writing_application=text(general, "Encoded_Application", "Encoded_Library"),
        camera=_camera(general, extra),
        date_unset=fields.is_unset(written) or None,
        truncated=yes(extra, "IsTruncated") or None,
        streamable=yes(general, "IsStreamable"),
        video=tuple(map(_video, tracks.get("Video", ())[:TRACK_LIMIT])),
        audio=tuple(map(_audio, tracks.get("Audio", ())[:TRACK_LIMIT])),
        text=tuple(map(_text, tracks.get("Text", ())[:TRACK_LIMIT])),
        chapters=_chapters(tracks.get("Menu", ())),
    )


def _video(track: Fields) -> VideoStream:
    return VideoStream(
        codec=text(track, "Format", "CodecID"),
        profile=fields.profile(track),
        width=count(track, "Width"),
        height=count(track, "Height"),
        pixel_aspect=positive(track, "PixelAspectRatio"),
        display_aspect=positive(track, "DisplayAspectRatio"),
        rotation=fields.number(track, "Rotation"),
        frame_rate=positive(track, "FrameRate"),
        frame_rate_mode=text(track, "FrameRate_Mode"),
        bit_depth=count(track, "BitDepth"),
        chroma=text(track, "ChromaSubsampling"),
        scan_type=text(track, "ScanType"),
        colour_primaries=text(track, "colour_primaries"),
        colour_transfer=text(track, "transfer_characteristics"),
        colour_matrix=text(track, "matrix_coefficients"),
        hdr_format=fields.hdr(track),
        bit_rate=count(track, "BitRate"),
        duration=seconds(track, "Duration"),
        language=text(track, "Language"),
        title=text(track, "Title"),
    )


def _audio(track: Fields) -> AudioStream:
    return AudioStream(
        codec=fields.audio_codec(track) or text(track, "CodecID"),
        channels=count(track, "Channels"),
        sample_rate=count(track, "SamplingRate"),
        bit_rate=count(track, "BitRate"),
        duration=seconds(track, "Duration"),
        language=text(track, "Language"),
        title=text(track, "Title"),
        default=yes(track, "Default"),
        forced=yes(track, "Forced"),
        hearing_impaired=fields.serves(track, "HI"),
        commentary=fields.serves(track, "C"),
    )


def _text(track: Fields) -> TextStream:
    return TextStream(
        codec=text(track, "Format", "CodecID"),
        language=text(track, "Language"),
        title=text(track, "Title"),
        default=yes(track, "Default"),
        forced=yes(track, "Forced"),
        hearing_impaired=fields.serves(track, "HI"),
        commentary=fields.serves(track, "C"),
    )


def _start_timecode(general: Fields, extra: Fields, tracks: Tracks) -> str | None:
    others = (track for track in tracks.get("Other", ()) if track.get("Type") == "Time code")
    for track in (*others, extra, general, *tracks.get("Video", ())[:1]):
        if found := fields.timecode(track):
            return found
    return None


def _reel_name(extra: Fields, tracks: Tracks) -> str | None:
    """Return the name of the reel.

    QuickTime keeps the name as the title of the time code track. Some programs write the name of their
    handler there.
    """
    if found := text(extra, "com_apple_proapps_reel", "Reel", "TapeName"):
        return found
    names = (
        text(track, "Title") for track in tracks.get("Other", ()) if track.get("Format") == "QuickTime TC"
    )
    return next((name for name in names if name and not _HANDLER.search(name)), None)


def _camera(general: Fields, extra: Fields) -> str | None:
    """Return maker and model; many cameras write the maker into both fields."""
    maker = text(extra, "com_apple_quicktime_make", "Make") or text(
        general, "Encoded_Hardware_CompanyName", "Encoded_Hardware_Company"
    )
    model = text(extra, "com_apple_quicktime_model", "Model") or text(
        general, "Encoded_Hardware_Model", "Encoded_Hardware_Name", "Encoded_Hardware"
    )
    if maker and model and model.casefold().startswith(maker.casefold()):
        return model
    return " ".join(part for part in (maker, model) if part) or None


def _chapters(menus: Iterable[TrackFields]) -> tuple[Chapter, ...]:
    for menu in menus:
        if found := sorted(_marks(menu.extra()), key=lambda chapter: chapter.start):
            return tuple(found[:CHAPTER_LIMIT])
    return ()


def _marks(marks: Mapping[str, str]) -> Iterator[Chapter]:
    for key in marks:
        if match := _CHAPTER.fullmatch(key):
            hours, minutes, seconds_, milliseconds = map(int, match.groups())
            title = text(marks, key)
            yield Chapter(
                start=hours * 3600 + minutes * 60 + seconds_ + milliseconds / 1000,
                title=_LANGUAGE_PREFIX.sub("", title, count=1) or None if title else None,
            )
