"""The kinds of files that lie beside videos, told by their extensions."""

from enum import StrEnum
from typing import Final


class SidecarKind(StrEnum):
    """The kind of a file beside a video."""

    SUBTITLES = "subtitles"
    SOUND = "sound"
    METADATA = "metadata"
    CAMERA = "camera"
    """Metadata that a camera wrote."""
    THUMBNAIL = "thumbnail"
    PROXY = "proxy"
    """The same pictures with fewer pixels."""
    TELEMETRY = "telemetry"
    """Position, height and settings of a camera, which may look like subtitles."""
    EDITS = "edits"
    CUTS = "cuts"
    """Advertisements to jump over, or an edit list."""
    CHAPTERS = "chapters"
    ARTWORK = "artwork"
    TRICKPLAY = "trickplay"
    """Small pictures of all the video, for seeking."""
    CHECKSUM = "checksum"
    DOWNLOAD = "download"
    """A file that is still being downloaded, or the notes of the program that does so."""
    TEXT = "text"
    OTHER = "other"


_EXTENSIONS: Final = {
    SidecarKind.SUBTITLES: "srt ass ssa vtt sub idx smi sami ttml dfxp sup mks scc stl sbv lrc usf",
    SidecarKind.SOUND: "mka ac3 eac3 dts flac m4a",
    SidecarKind.METADATA: "nfo xmp",
    SidecarKind.CAMERA: "xml cif cpf sif moi rmd sidecar cpi",
    SidecarKind.THUMBNAIL: "thm bmp",
    SidecarKind.PROXY: "lrf",
    SidecarKind.EDITS: "aae",
    SidecarKind.CUTS: "edl",
    SidecarKind.ARTWORK: "jpg jpeg png webp tbn",
    SidecarKind.TRICKPLAY: "bif",
    SidecarKind.CHECKSUM: "md5 sfv sha1 sha256 xxh mhl",
    SidecarKind.DOWNLOAD: "part crdownload !qb !ut bc! aria2 download opdownload partial filepart",
    SidecarKind.TEXT: "txt",
    SidecarKind.OTHER: "torrent",
}
KIND_OF: Final = {ending: kind for kind, endings in _EXTENSIONS.items() for ending in endings.split()}
"""The kind by lower-case extension without its dot. Names and contents tell some apart further."""
