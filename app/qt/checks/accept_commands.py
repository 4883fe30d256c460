"""Accepts contents that a check found, once the user has seen them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.checksum.algorithm import Algorithm, digest_text
from app.core.checksum.verdict import Contents
from app.core.facts.checks import VERDICT_WORDS
from app.core.text.names import display
from app.core.text.units import local_time_text
from app.library.checks.checksum_plan import StoredFile
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.formatting import Formatter
from app.qt.base.help_button import add_help
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader
from app.qt.checks.feature import FEW, SELECTED
from app.qt.widgets.main_button import lead, warn


class AcceptCommands(Loader):
    """Asks, and accepts the contents of the selected files. Enables the action if it is possible."""

    _reading = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._reads = LibraryReads(desk.library, "accept")
        desk.menu["accept"].triggered.connect(self._ask)
        desk.files.accept_wanted.connect(self._read)
        desk.menu.follow({FEW: lambda: desk.selection.count() <= SELECTED}, desk.selection.changed)

    @Slot()
    def _ask(self) -> None:
        self._read(self._desk.selection.chosen())

    @_reading.background
    async def _read(self, ids: Sequence[int]) -> None:
        def read(reader: Reader) -> list[StoredFile]:
            return [file for file in reader.stored_checksums(ids) if file.found is not None]

        files = await self._reads.ask(read)
        if not files:
            self._desk.notice.announce(
                self.tr("There is nothing to accept: no check found other contents than the known ones.")
            )
            return
        dialog = AcceptDialog(files, self._desk.texts, self._desk.window)
        seen = {file.id: file.found for file in files if file.found is not None}
        dialog.accepted.connect(lambda: self._desk.files.accept(seen))
        dialog.open()

    def close(self) -> None:
        """Cancel a running read."""
        self._reading.cancel()
        self._reads.close()


class AcceptDialog(QDialog):
    """A dialog that names files with what is known and what was found; show the dialog with `open`."""

    def __init__(self, files: Sequence[StoredFile], texts: Formatter, parent: QWidget | None = None) -> None:
        """Take the files, in which checks found other contents than the known ones."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Accept contents"))
        self.setMinimumWidth(640)
        self._texts = texts
        self.question = self._label(
            self.tr(
                "The last check found other contents than the known ones. If you accept them, they count as "
                "good: the known checksums are forgotten, and this change is no longer told."
            )
        )
        self.files = QPlainTextEdit("\n\n".join(map(self._file, files)))
        self.files.setReadOnly(True)
        self.files.setTabChangesFocus(True)
        self.files.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.files.setAccessibleName(self.tr("Files whose contents are accepted"))
        self.files.setAccessibleDescription(self.tr("Each with the known and the found checksum"))
        note = self._label(self.tr("No file is read or changed."))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        accept, cancel = self.buttons.button(kinds.Ok), self.buttons.button(kinds.Cancel)
        accept.setText(self.tr("Accept"))
        warn(accept)
        add_help(self.buttons, "protect")
        accept.setAccessibleDescription(self.tr("Makes the contents that were found the known ones"))
        cancel.setAccessibleDescription(self.tr("Keeps the known checksums"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for widget in (self.question, self.files, note, self.buttons):
            column.addWidget(widget)
        lead(self.buttons, cancel)  # once it lies in the dialog, which else has Tab leave out a button
        cancel.setFocus()

    def _file(self, file: StoredFile) -> str:
        known, found = file.contents, file.found
        lines = [display(file.path)]
        if known is not None and found is not None and file.verdict is not None:
            lines[0] = f"{self._texts.words(VERDICT_WORDS[file.verdict])}: {lines[0]}"
            common = sorted(known.good.digests.keys() & found.digests.keys())[:1]
            for algorithm in common:
                lines.append(self.tr("known since {}: {}").format(*_told(known.good, algorithm)))
                lines.append(self.tr("found on {}: {}").format(*_told(found, algorithm)))
        return "\n    ".join(lines)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label


def _told(contents: Contents, algorithm: Algorithm) -> tuple[str, str]:
    digest = digest_text(algorithm, contents.digests[algorithm])
    return local_time_text(contents.computed), f"{algorithm} {digest}"
