"""The files of a hand-over as the other program sees them, and those that are left out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import Final, NamedTuple

from app.core.advice.advise import is_damaged
from app.core.export.hand_over import HandOverChoice
from app.core.file.media import VideoFile
from app.core.file.page import FilePage
from app.core.file.record import FileStatus
from app.core.job import MOST_NAMED_FILES, PathError
from app.core.message import Message
from app.core.text.names import covers, display, moved, split
from app.export.hand_over.output_names import OutputNames

NAMED: Final = ("id", "folder", "name", "status")
"""The fields of the files that a list of paths needs."""
FIELDS: Final = (*NAMED, "media", "verdict", "damage")
"""The fields that all other hand-overs need."""
_GONE: Final[Mapping[FileStatus, str]] = {
    FileStatus.MISSING: "hand_over.missing",
    FileStatus.IN_TRASH: "hand_over.in_trash",
}
_UNKNOWN: Final = VideoFile()


class SeenFile(NamedTuple):
    """A file of a hand-over."""

    id: int
    own: bytes
    """Its path on this computer."""
    path: bytes
    """Its path as the other program sees it."""
    name: str
    """Its name, to be shown."""
    offline: bool
    """Whether its source is out of reach: the path is the last one."""
    media: VideoFile
    """Its contents; without any values, if it could not be read."""
    damaged: bool
    """Whether a check found damage; False where nothing of it is asked."""

    @property
    def text(self) -> str | None:
        """Its path as text; None if it is not UTF-8."""
        return utf8(self.path)


class HandingOver:
    """A hand-over while it is written: its options, and what came of each file."""

    def __init__(
        self, choice: HandOverChoice, names: OutputNames | None = None, base: bytes | None = None
    ) -> None:
        """Take the names of the files that an encoder makes, and the folder that paths are relative to."""
        self.choice = choice
        self.base = base
        self.errors: list[PathError] = []
        """The first of the files that are left out."""
        self.left_out = 0
        """The number of all of them."""
        self.outputs: list[tuple[int, bytes]] = []
        """The ids of the files for an encoder, with the path here of what it makes of each."""
        self._names = names
        self._mapped = sorted(choice.mapped, key=lambda pair: -len(pair[0]))

    def files(self, pages: Iterable[FilePage], *, gone: bool, read: bool) -> Iterator[SeenFile]:
        """Yield the files of pages with `FIELDS`, or with `NAMED` if contents are not to be `read`.

        Missing files and those in a trash are left out, unless by `gone`.
        """
        for page in pages:
            contents = page.field("media") if read else (None,) * len(page)
            damaged = map(is_damaged, page.field("verdict"), page.field("damage")) if read else repeat(False)
            known = zip(page.field("id"), page.paths, page.field("status"), contents, strict=True)
            for (id_, own, status, media), bad in zip(known, damaged, strict=False):
                if not gone and status in _GONE:
                    self._note(own, Message(_GONE[status]))
                    continue
                offline = status is FileStatus.OFFLINE
                name = display(split(own)[1])
                yield SeenFile(id_, own, self.seen(own), name, offline, media or _UNKNOWN, bad)

    def seen(self, path: bytes) -> bytes:
        """Return a path of this computer as the other program sees it."""
        found = next((pair for pair in self._mapped if covers(pair[0], path)), None)
        return path if found is None else moved(path, *found)

    def leave_out(self, file: SeenFile, code: str, **args: str | float) -> None:
        """Note that a format cannot have a file, for the reason with this code."""
        self.refuse(file, Message(code, dict(args)))

    def refuse(self, file: SeenFile, reason: Message) -> None:
        """Note that a format cannot have a file."""
        self._note(file.own, reason)

    def _note(self, path: bytes, reason: Message) -> None:
        self.left_out += 1
        if len(self.errors) < MOST_NAMED_FILES:
            self.errors.append(PathError(path, reason))

    def output(self, file: SeenFile) -> bytes:
        """Return a new path for what an encoder makes of a file, as the other program sees it."""
        if self._names is None:
            raise ValueError("there is no folder for what an encoder makes")
        path = self._names.next(file.own)
        self.outputs.append((file.id, path))
        return self.seen(path)


def utf8(path: bytes) -> str | None:
    """Return a path as text; None if it is not UTF-8."""
    try:
        return path.decode()
    except UnicodeDecodeError:
        return None


def texts(
    files: Iterable[SeenFile], handing: HandingOver, forbidden: Sequence[str] = ("\n", "\r")
) -> Iterator[tuple[SeenFile, str]]:
    """Yield files with their paths as text, and leave out what is not UTF-8 or has a forbidden sign."""
    for file in files:
        text = file.text
        if text is None:
            handing.leave_out(file, "hand_over.not_utf8")
        elif sign := next((sign for sign in forbidden if sign in text), None):
            handing.leave_out(file, "hand_over.sign", sign=sign)
        else:
            yield file, text
