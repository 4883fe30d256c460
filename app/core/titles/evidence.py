"""The evidence that a name is one of a film: technical names, and single words without any, are no titles."""

import re
from typing import Final

_CODECS: Final = (
    "av1 avc avs2 avs3 cavs dirac dnxhd dv ffv1 flv1 h261 h263 h264 h265 hevc mjpeg mpeg mpeg1 mpeg2 mpeg4 "
    "prores theora vc1 vp6 vp7 vp8 vp80 vp9 vp90 vp91 vvc wmv aac ac3 alac dts eac3 flac mp3 opus pcm vorbis "
    "avi ebml fmp4 m4s matroska mkv mov mp4 mxf ogv webm colr nclx ffmpeg ffprobe"
)
_TERMS: Final = (
    "cif qcif ntsc pal yuv yuv420 yuv422 yuv444 yuv420p rgb sar dar vfr cfr fps gop aspect bitrate bitstream "
    "block chroma cluster codec conformance container crop decoder dim dims dimensions encoder fragment "
    "fragmented header interlaced keyframe keyframes luma noaudio packet packets progressive res resize "
    "resized resolution rotated sample samples scaled segment size sizes slice stream timecode track tracks"
)
_TESTS: Final = (
    "broken corrupt corrupted crash cve fuzz fuzzed hang malformed segv test testcase tests testsrc truncated"
)
_TECHNICAL: Final = frozenset(f"{_CODECS} {_TERMS} {_TESTS}".split())
"""Words of codecs, pictures and tests. A name with one of them needs a marked year or an id."""
_WORD: Final = re.compile(r"[^\W_]+")
_MEASURE: Final = re.compile(r"\d+(?:fps|bit|bits|hz|khz|kbps|mbps|ch)|\d{2,5}x\d{2,5}", re.IGNORECASE)
_MAY_MEASURE: Final = re.compile(r"\d[^\W\d_]")
_OF_LANGUAGES: Final = "the a an der die das ein eine le la les un une el los las il lo gli o os as de het"
_ARTICLES: Final = frozenset(_OF_LANGUAGES.split())
_SMALL: Final = 3
"""Letters of a word that needs no capital within a title: `of`, `and`, `und`."""


def is_technical(text: str) -> bool:
    """Return whether a name with spaces tells of a codec, a size or a test, and not of a film."""
    words = _WORD.findall(text.lower())
    if not _TECHNICAL.isdisjoint(words):
        return True
    return _MAY_MEASURE.search(text) is not None and any(map(_MEASURE.fullmatch, words))


def is_like_a_title(work: str) -> bool:
    """Return whether words alone, without year, quality or id, look like the title of a film.

    They are several words of letters, with capitals or after an article: `Cinema Paradiso`, `the big sleep`.
    """
    words = [word.strip(".,!?:;'\u2019-&") for word in work.split()]
    words = [word for word in words if word]
    if len(words) < 2 or not all(_is_plain(word) for word in words):
        return False
    if words[0].lower() in _ARTICLES:
        return True
    told = [word for at, word in enumerate(words) if at == 0 or len(word) > _SMALL]
    return not any(word[0].islower() or (len(word) > 1 and word.isupper()) for word in told)


def _is_plain(word: str) -> bool:
    letters = word.replace("'", "").replace("\u2019", "").replace("-", "").replace(".", "")
    return letters.isalpha() or (letters.isdecimal() and len(letters) < 3)
