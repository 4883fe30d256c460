"""The bits of the sound of a file, of which the library's rows tell codec and channels alone."""

from typing import Final, NamedTuple

from app.core.advice.target import SOUND_BITS_A_CHANNEL
from app.core.file.record import Summary


class Bits(NamedTuple):
    """Bits per second, between two limits."""

    low: float
    high: float


SILENT: Final = Bits(0.0, 0.0)
_A_CHANNEL: Final = (
    ("AAC", Bits(32e3, 160e3)),
    ("HE-AAC", Bits(16e3, 64e3)),
    ("E-AC-3", Bits(32e3, 170e3)),
    ("AC-3", Bits(64e3, 160e3)),
    ("MLP", Bits(200e3, 900e3)),
    ("TrueHD", Bits(200e3, 900e3)),
    ("DTS XLL", Bits(200e3, 900e3)),
    ("DTS-HD", Bits(200e3, 900e3)),
    ("DTS", Bits(100e3, 300e3)),
    ("MPEG Audio", Bits(32e3, 192e3)),
    ("MP3", Bits(32e3, 192e3)),
    ("Opus", Bits(16e3, 128e3)),
    ("Vorbis", Bits(24e3, 160e3)),
    ("FLAC", Bits(200e3, 900e3)),
    ("ALAC", Bits(200e3, 900e3)),
    ("WMA", Bits(24e3, 192e3)),
)
"""The first whose name begins so. Rates that encoders offer, and for lossless ones those of usual films."""
_UNKNOWN: Final = Bits(16e3, 900e3)
_SAMPLE_BITS: Final = (16, 24)
_CHANNELS: Final = 2
_RATE: Final = 48_000


class SoundBits(NamedTuple):
    """The bits of the audio tracks of a file together."""

    now: Bits
    anew: Bits
    """As AAC of `SOUND_BITS_A_CHANNEL`."""


def sound_of(summary: Summary) -> SoundBits:
    """Return the bits of the audio tracks. Of further tracks than the first only their number is known."""
    if summary.audio_codec is None:
        return SoundBits(SILENT, SILENT)
    channels = summary.channels or _CHANNELS
    track, most = _track(summary, channels), _most_tracks(summary)
    anew = float(SOUND_BITS_A_CHANNEL * channels)
    now = Bits(track.low, track.high * most)
    return SoundBits(now, Bits(min(now.low, anew), min(now.high, anew * most)))


def _track(summary: Summary, channels: int) -> Bits:
    codec = summary.audio_codec or ""
    if codec.startswith("PCM"):
        rate = summary.sample_rate or _RATE
        return Bits(*(float(rate * bits * channels) for bits in _SAMPLE_BITS))
    known = next((bits for name, bits in _A_CHANNEL if codec.startswith(name)), _UNKNOWN)
    return Bits(known.low * channels, known.high * channels)


def _most_tracks(summary: Summary) -> int:
    """Return the most audio tracks there can be: the others are of the picture, or subtitles."""
    spoken = len((summary.audio_languages or "").split())
    written = len((summary.text_languages or "").split())
    return max(1, spoken, (summary.tracks or 0) - 1 - written)
