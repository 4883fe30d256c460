"""The formats of exports in words, and the groups in which they are offered."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject

from app.core.export.format import EDITING, ENCODING, ENDINGS, PATHS, PDF_ENDINGS, Format

PDF: Final = "pdf"
"""A printed report, beside the names of formats."""


class Group(Enum):
    """The groups of formats, in the order in which they are offered."""

    LIST = (str(Format.CSV), str(Format.JSON), str(Format.JSONL))
    REPORT = (str(Format.HTML), PDF)
    PATHS = tuple(map(str, PATHS))
    ENCODING = tuple(map(str, ENCODING))
    EDITING = tuple(map(str, EDITING))


def group_of(form: str) -> Group:
    """Return the group of a format, by its name."""
    return next((group for group in Group if form in group.value), Group.LIST)


class ExportFormats(QObject):
    """Names the formats."""

    def names(self) -> Mapping[str, str]:
        """Return what the formats are called in the sheet."""
        return {
            str(Format.CSV): self.tr("CSV, for spreadsheets"),
            str(Format.JSON): self.tr("JSON"),
            str(Format.JSONL): self.tr("JSON Lines, one file a line"),
            str(Format.HTML): self.tr("HTML, one page for any browser"),
            PDF: self.tr("PDF"),
            str(Format.NUL): self.tr("Paths that end with a zero byte, for xargs -0"),
            str(Format.LINES): self.tr("A path a line"),
            str(Format.RSYNC): self.tr("For rsync --from0 --files-from"),
            str(Format.RCLONE): self.tr("For rclone --files-from-raw"),
            str(Format.TDARR): self.tr("For Tdarr, a path a line"),
            str(Format.M3U8): self.tr("M3U8, a play list"),
            str(Format.HANDBRAKE): self.tr("Queue for HandBrakeCLI"),
            str(Format.SH): self.tr("Script for a Unix shell, with ffmpeg"),
            str(Format.POWERSHELL): self.tr("Script for PowerShell, with ffmpeg"),
            str(Format.CMD): self.tr("Script for the command prompt of Windows, with ffmpeg"),
            str(Format.OTIO): self.tr("OTIO, a timeline for Resolve, Avid, Kdenlive and others"),
            str(Format.EDL): self.tr("EDL (CMX 3600), 999 clips of one frame rate"),
            str(Format.RESOLVE): self.tr("CSV with metadata, for Resolve"),
            str(Format.FCPXML): self.tr("FCPXML, for Final Cut Pro and Resolve"),
            str(Format.XMEML): self.tr("XML of Final Cut Pro 7, for Premiere and others"),
            str(Format.MLT): self.tr("MLT, for Shotcut"),
            str(Format.ALE): self.tr("ALE, for Avid, clips of one frame rate"),
        }

    def file_type(self, form: str) -> tuple[str, tuple[str, ...]]:
        """Return the name of a format in the dialog for the file, and its extensions."""
        endings = PDF_ENDINGS if form == PDF else ENDINGS[Format(form)]
        short = self._short().get(form) or self.names()[form]
        return f"{short} (*{endings[0]})", endings

    def _short(self) -> Mapping[str, str]:
        return {
            str(Format.CSV): self.tr("CSV"),
            str(Format.JSONL): self.tr("JSON Lines"),
            str(Format.HTML): self.tr("HTML"),
        }
