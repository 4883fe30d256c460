"""A file beside a video, as the library knows it."""

from msgspec import Struct

from app.core.sidecars.kinds import SidecarKind
from app.core.text.names import join


class Sidecar(Struct, frozen=True, kw_only=True):
    """A file beside a video."""

    id: int
    folder: bytes
    """Absolute."""
    name: bytes
    size: int | None
    """Bytes; None for a file that no scan looks at."""
    mtime_ns: int | None
    kind: SidecarKind
    languages: tuple[str, ...] = ()
    """Tags (BCP 47) in its name."""
    flags: tuple[str, ...] = ()
    """Values of `SubtitleFlag` in its name."""
    title: str = ""
    is_guess: bool = False
    """True if only season and episode agree with the video."""

    @property
    def extension(self) -> str:
        """The lower-case extension without its dot."""
        return self.name.rpartition(b".")[2].decode("utf-8", "replace").lower()

    @property
    def path(self) -> bytes:
        """The absolute path."""
        return join(self.folder, self.name)
