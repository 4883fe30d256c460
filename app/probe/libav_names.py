"""Gives formats, codecs and colours of libav the names that MediaInfo has for them."""

from typing import Final

_CONTAINERS: Final = {
    "3g2": "MPEG-4",
    "asf": "Windows Media",
    "avi": "AVI",
    "dv": "DV",
    "flv": "Flash Video",
    "gxf": "GXF",
    "h264": "AVC",
    "hevc": "HEVC",
    "ivf": "IVF",
    "live_flv": "Flash Video",
    "lxf": "LXF",
    "m4v": "MPEG-4 Visual",
    "matroska": "Matroska",
    "mov": "MPEG-4",
    "mp4": "MPEG-4",
    "mpeg": "MPEG-PS",
    "mpegts": "MPEG-TS",
    "mpegvideo": "MPEG Video",
    "mxf": "MXF",
    "nut": "NUT",
    "obu": "AV1",
    "ogg": "Ogg",
    "rm": "RealMedia",
    "vc1": "VC-1",
    "vvc": "VVC",
    "wtv": "WTV",
    "yuv4mpegpipe": "YUV4MPEG2",
}
"""By the first name of the format. Any other has its description in libav."""
_CODECS: Final = {
    "aac": "AAC LC",
    "aac_latm": "AAC LC",
    "ac3": "AC-3",
    "ass": "ASS",
    "cinepak": "Cinepak",
    "dirac": "Dirac",
    "dnxhd": "VC-3",
    "dts": "DTS",
    "dvb_subtitle": "DVB Subtitle",
    "dvvideo": "DV",
    "eac3": "E-AC-3",
    "flac": "FLAC",
    "flv1": "Sorenson Spark",
    "h264": "AVC",
    "hdmv_pgs_subtitle": "PGS",
    "jpeg2000": "JPEG 2000",
    "mjpeg": "JPEG",
    "mov_text": "Timed Text",
    "mp2": "MPEG Audio Layer 2",
    "mp3": "MPEG Audio Layer 3",
    "mpeg1video": "MPEG Video",
    "mpeg2video": "MPEG Video",
    "mpeg4": "MPEG-4 Visual",
    "opus": "Opus",
    "prores": "ProRes",
    "rawvideo": "YUV",
    "subrip": "UTF-8",
    "theora": "Theora",
    "truehd": "MLP FBA",
    "vc1": "VC-1",
    "vorbis": "Vorbis",
    "webvtt": "WebVTT",
    "wmv3": "VC-1",
}
_FAMILIES: Final = {"pcm_": "PCM", "adpcm_": "ADPCM", "wmav": "WMA"}
"""Beginnings of the names of codecs that have one name in MediaInfo."""

PRIMARIES: Final = {1: "BT.709", 4: "BT.470 System M", 5: "BT.601 PAL", 6: "BT.601 NTSC", 9: "BT.2020"}
"""By the numbers of ITU-T H.273, as are the next two."""
TRANSFER: Final = {
    1: "BT.709",
    6: "BT.601",
    8: "Linear",
    13: "sRGB/sYCC",
    14: "BT.2020 (10-bit)",
    15: "BT.2020 (12-bit)",
    16: "PQ",
    18: "HLG",
}
MATRIX: Final = {
    0: "Identity",
    1: "BT.709",
    5: "BT.470 System B/G",
    6: "BT.601",
    9: "BT.2020 non-constant",
    10: "BT.2020 constant",
}
CHROMA: Final = {(8, 8): "4:2:0", (8, 16): "4:2:2", (16, 16): "4:4:4", (4, 16): "4:1:1", (16, 8): "4:4:0"}
"""By the size of the chroma of 16 x 16 pixels."""
PROFILES: Final = {"Rext": "Format Range"}
"""Profiles whose names differ."""


def container_name(name: str, description: str) -> str:
    """Return the name of a container; `name` may be a list: `mov,mp4,m4a`."""
    return _CONTAINERS.get(name.partition(",")[0], description)


def codec_name(name: str) -> str:
    """Return the name of a codec; an unusual one is in capitals, as its FourCC would be."""
    families = (family for start, family in _FAMILIES.items() if name.startswith(start))
    return _CODECS.get(name) or next(families, name.upper())
