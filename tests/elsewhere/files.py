"""Makes files that refer elsewhere: formats of many kinds, each by five forms of reference."""

from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import quote

from tests import samples
from tests.elsewhere.containers import alias, box, movie, mxf

SIBLING: Final = "sibling.mp4"
"""A video in the folder above the files, whose duration none of them has."""
SECONDS: Final = 2.0
Reference = Callable[[str], bytes]
"""Makes the contents of a file that refers to a path or an address."""


def _text(template: str, encoding: str = "utf-8") -> Reference:
    return lambda name: template.replace("{}", name).encode(encoding)


_XML: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
FORMATS: Final[dict[str, Reference]] = {
    "hls.mp4": _text("#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{}\n#EXT-X-ENDLIST\n"),
    "hls-utf16.ts": _text("\ufeff#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{}\n", "utf-16-le"),
    "dash.mkv": _text(
        _XML + '<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><Period><AdaptationSet mimeType="video/mp4">'
        '<Representation id="1"><BaseURL>{}</BaseURL></Representation></AdaptationSet></Period></MPD>'
    ),
    "ism.ismv": _text(
        _XML.replace("UTF-8", "utf-16")
        + '<smil><head/><body><switch><video src="{}" systemBitrate="9"/></switch></body></smil>',
        "utf-16-be",
    ),
    "smooth.wmv": _text(
        _XML
        + '<SmoothStreamingMedia MajorVersion="2" MinorVersion="0" Duration="90"><StreamIndex Type="video" '
        'Name="v" Url="{}"><QualityLevel Index="0" Bitrate="9"/></StreamIndex></SmoothStreamingMedia>'
    ),
    "smil.webm": _text('<smil xmlns="http://www.w3.org/ns/SMIL"><body><video src="{}"/></body></smil>'),
    "asx.asf": _text('<asx version="3.0"><entry><ref href="{}"/></entry></asx>'),
    "assetmap.mpg": _text(
        _XML
        + '<AssetMap xmlns="http://www.smpte-ra.org/schemas/429-9/2007/AM"><AssetList><Asset><Id>urn:uuid:1</Id>'
        "<ChunkList><Chunk><Path>{}</Path></Chunk></ChunkList></Asset></AssetList></AssetMap>"
    ),
    "p2.avi": _text(
        _XML
        + '<P2Main xmlns="urn:schemas-Professional-Plug-in:P2:ClipMetadata:v3.1"><ClipContent><ClipName>{}'
        "</ClipName><EssenceList><Video><VideoFormat>MXF</VideoFormat></Video></EssenceList></ClipContent></P2Main>"
    ),
    "xdcam.m2v": _text(
        _XML
        + '<NonRealTimeMeta xmlns="urn:schemas-professionalDisc:nonRealTimeMeta:ver.1.20"><RelevantFiles>'
        '<File file="{}"/></RelevantFiles></NonRealTimeMeta>'
    ),
    "sequence.vob": _text(
        '<indexFile xmlns="urn:digimetrics-xml-wrapper"><clip file="{}" type="video"/></indexFile>'
    ),
    "alias.mov": lambda name: movie(box(b"alis", bytes(4) + alias(name[:60], " " + name))),
    "address.m4v": lambda name: movie(box(b"url ", bytes(4) + name.encode() + b"\0")),
    "alternative.qt": lambda name: box(
        b"moov",
        box(b"rmra", box(b"rmda", box(b"rdrf", bytes(4) + b"url " + bytes(4) + name.encode() + b"\0"))),
    ),
    "locator.mxf": mxf,
    "list.flv": _text("[playlist]\nNumberOfEntries=1\nFile1={}\n"),
    "concat.ogv": _text("ffconcat version 1.0\nfile '{}'\n"),
    "protocol.3gp": _text("concat:{}|{}\n"),
    "part.nut": _text("subfile,,start,0,end,0,,:{}\n"),
    "subtitle.m2ts": _text(
        "[Script Info]\nTitle: words\nVideo File: {}\n\n[Events]\nFormat: Start, End, Text\n"
    ),
}
"""By the name of a file, whose extension hides what it is."""


def make(folder: Path, port: int) -> dict[Path, str]:
    """Fill a folder, and return what each file refers to. Another folder beside it has the sibling."""
    sibling = folder.parent / SIBLING
    samples.video(sibling, audio="aac", seconds=SECONDS)
    forms = {
        "relative": f"../{SIBLING}",
        "absolute": str(sibling),
        "file": "file:///" + quote(sibling.as_posix().lstrip("/")),
        "http": f"http://127.0.0.1:{port}/{SIBLING}",
        "unc": rf"\\127.0.0.1@{port}\share\{SIBLING}",
    }
    made = {}
    for form, name in forms.items():
        for file, reference in FORMATS.items():
            path = folder / f"{form}-{file}"
            path.write_bytes(reference(name))
            made[path] = name
    return made
