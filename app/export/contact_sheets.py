"""The pictures of a report: for each file its frames or the best of them, inside the page."""

from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from html import escape
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.file.page import FilePage
from app.core.localization import BETWEEN, IN_ENGLISH, Localization
from app.core.text.names import display

MOST_FILES: Final = 120
"""Most files with pictures."""
MOST_BYTES: Final = 12_000_000
"""Most bytes of all pictures; in the page they take a third more."""
_STRIPS: Final = 12
"""Most files of which all frames are shown, not only the best one."""


class Sheet(NamedTuple):
    """The pictures of a file in the order of time, as JPEG files, and the index of the best one."""

    frames: Sequence[bytes]
    best: int


PicturesOf = Callable[[bytes, int, int], Sheet | None]
"""Returns the pictures of a file by its path, size and `mtime_ns`; None if it has none."""


class FileSheet(Struct, frozen=True):
    """The pictures of a file, with its name and facts."""

    name: str
    facts: str
    sheet: Sheet


class ContactSheets:
    """The pictures of the files of a report, added page by page until there are enough."""

    def __init__(self, pictures_of: PicturesOf, localization: Localization = IN_ENGLISH) -> None:
        self._texts = localization
        self._pictures_of = pictures_of
        self.of_files: list[FileSheet] = []
        self._asked = 0
        self._bytes = 0
        self._full = False
        self._cut = False
        """True if a file was not asked for its pictures, since there was no room."""

    @property
    def files(self) -> int:
        """Return the number of files with pictures."""
        return len(self.of_files)

    @property
    def note(self) -> str:
        """Return the sentence that not all files have a picture here; empty if all have."""
        if self._cut:
            return self._texts.phrase("library_report.first_pictures", count=self._texts.number(self.files))
        if self.files == self._asked:
            return ""
        if not self.files:
            total = self._texts.number(self._asked)
            return self._texts.phrase("library_report.no_pictures", total=total)
        numbers = {"count": self._texts.number(self.files), "total": self._texts.number(self._asked)}
        return self._texts.phrase("library_report.made_pictures", **numbers)

    @property
    def title(self) -> str:
        """Return the heading above the pictures."""
        return self._texts.phrase("library_report.pictures")

    def add(self, page: FilePage) -> None:
        """Add the pictures of the files of a page."""
        columns = (page.field(key) for key in ("name", "size", "mtime_ns", "duration"))
        for path, name, size, mtime_ns, seconds in zip(page.paths, *columns, strict=True):
            if self._full:
                self._cut = True
                return
            self._asked += 1
            sheet = self._pictures_of(path, size, mtime_ns)
            if sheet is not None:
                facts = BETWEEN.join((self._texts.duration(seconds), self._texts.size(size)))
                self._show(display(name), facts, sheet)

    def _show(self, name: str, facts: str, sheet: Sheet) -> None:
        if len(self.of_files) >= _STRIPS:
            sheet = Sheet((sheet.frames[sheet.best],), 0)
        room = sum(map(len, sheet.frames))
        if self._bytes + room > MOST_BYTES:
            self._full = self._cut = True
            return
        self._bytes += room
        self.of_files.append(FileSheet(name, facts, sheet))
        self._full = self.files >= MOST_FILES

    def html(self) -> Iterator[str]:
        """Yield the section, in pieces."""
        yield f"<section class=pictures>\n<h2>{escape(self.title)}</h2>\n"
        if self.note:
            yield f"<p>{escape(self.note)}\n"
        strips = self.files <= _STRIPS
        for shown in self.of_files:
            yield f"<figure{' class=strip' if strips else ''}>"
            frames = shown.sheet.frames if strips else [shown.sheet.frames[shown.sheet.best]]
            for frame in frames:
                yield f'<img alt="" src="data:image/jpeg;base64,{b64encode(frame).decode()}">'
            yield f"<figcaption><strong>{escape(shown.name)}</strong> "
            yield f"{escape(shown.facts)}</figcaption></figure>\n"
        yield "</section>\n"
