"""The request and the outcome of an export."""

import builtins
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from app.core.export.format import ENDINGS, PDF_ENDINGS, Format
from app.core.export.hand_over import HandOverChoice
from app.core.job import JobOutcome, file_count
from app.core.message import Message
from app.core.text.names import display
from app.core.text.units import size_text

_RUN: Final = tuple(ENDINGS[form][0].encode() for form in (Format.SH, Format.POWERSHELL, Format.CMD))
"""Extensions of scripts: a system may run them where it opens other files."""
PATH: Final = "path"
"""Key of the first column of a CSV with all columns: the whole path."""


class ExportRequest(Struct, frozen=True, kw_only=True):
    """A request for an export: the files, the target and the format."""

    path: bytes
    """Absolute path, as the file system has it (`os.fsencode`)."""
    format: Format
    ids: Sequence[int]
    """Ids of the files, in the order of writing. An `array("q")` holds a million ids in 8 MB."""
    bom: bool = False
    """Whether CSV begins with a byte order mark, for Excel."""
    force: bool = False
    """Whether to replace a file also if its extension is not one of the format."""
    hidden_problems: int = 0
    """The set of problems that the files are written without."""
    pictures: bool = False
    """Whether a report has the pictures of its files that the cache of previews has."""
    printed: bool = False
    """Whether a report is printed, as PDF, in place of a page in HTML."""
    columns: tuple[str, ...] = ()
    """Keys of the columns of a CSV, in their order, maybe `PATH` first; empty: `PATH` and all columns."""
    by_clip: bool = False
    """Whether a list has one line for the files of a recording, with their sums; a report never has."""
    hand_over: HandOverChoice = HandOverChoice()
    """The options of a list for another program."""
    within: bytes | None = None
    """The folder that no link below it may lead out of; None if the user chose the file at this computer."""

    @property
    def paths(self) -> tuple[bytes, ...]:
        return (self.path,)

    @property
    def endings(self) -> Sequence[str]:
        """Return the extensions of files that the export may replace."""
        return PDF_ENDINGS if self.printed else ENDINGS[self.format]


class ExportOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of an export."""

    path: builtins.bytes
    files: int
    """Number of written files; smaller than requested if the library has deleted some meanwhile."""
    bytes: int
    """Size of the output in bytes."""
    left_out: int = 0
    """Number of files that the format cannot have; `errors` names them, up to `MOST_NAMED_FILES`."""
    base: builtins.bytes | None = None
    """The folder that the paths of a list are relative to."""

    @property
    def output(self) -> builtins.bytes:
        return self.path

    @property
    def opens(self) -> bool:
        return not self.path.lower().endswith(_RUN)

    def summary(self) -> Sequence[Message]:
        left_out = Message("export.left_out", {"count": self.left_out})
        relative = Message("export.relative", {"folder": display(self.base or b"")})
        return (
            file_count(self.files),
            *((left_out,) if self.left_out else ()),
            Message("job.size", {"size": size_text(self.bytes)}),
            *((relative,) if self.base else ()),
        )
