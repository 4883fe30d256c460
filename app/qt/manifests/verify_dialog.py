"""The dialog that chooses a manifest, and the folder to compare with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.job import VerifyManifestRequest
from app.qt.base.request_dialog import RequestDialog
from app.qt.widgets.path_field import PathField
from app.qt.widgets.tooltips import explain


class VerifyDialog(RequestDialog):
    """Emits the request, and closes."""

    verification_requested = Signal(object)
    """A `VerifyManifestRequest`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Verify manifest"),
            self.tr("Verify"),
            self.tr("Reads all files of the manifest, and compares their checksums"),
            parent,
        )
        self._make_fields()
        self.add_row(
            self.tr("&Manifest"),
            self.manifest,
            self.tr(
                "An ASC MHL history, a Media Hash List, a BagIt bag, or a list of md5sum, sha256sum, xxhsum, "
                "b3sum or SFV: the file, or its folder. It can be dropped on this dialog."
            ),
        )
        self.add_row(
            self.tr("&Files in"),
            self.folder,
            self.tr("The folder to compare, if the manifest is not beside its files."),
        )
        self.add_row(self.tr("&Algorithm"), self.algorithm)
        self.manifest.setFocus()
        self.refresh()

    def _make_fields(self) -> None:
        modes = QFileDialog.FileMode
        self.manifest = PathField(self.tr("Manifest"), self.tr("The path of a manifest, or of its folder"))
        self.manifest.add_button(
            self.tr("File…"),
            self.tr("Choose the file of a manifest"),
            lambda: self.ask_for_path(self.tr("Choose a manifest"), modes.ExistingFile, self.manifest.choose),
        )
        self.manifest.add_button(
            self.tr("Folder…"),
            self.tr("Choose a folder with a manifest"),
            lambda: self.ask_for_path(
                self.tr("Choose a folder with a manifest"), modes.Directory, self.manifest.choose
            ),
        )
        self.folder = PathField(self.tr("Files in"), self.tr("The folder to compare"))
        self.folder.edit.setPlaceholderText(self.tr("The folder of the manifest"))
        self.folder.add_button(
            self.tr("Folder…"),
            self.tr("Choose the folder to compare"),
            lambda: self.ask_for_path(self.tr("Choose a folder"), modes.Directory, self.folder.choose),
        )
        self.algorithm = QComboBox()
        explain(
            self.algorithm,
            self.tr("Algorithm"),
            self.tr("Only for a list that does not tell its own"),
        )
        self.algorithm.addItem(self.tr("As the manifest tells"), None)
        for algorithm in Algorithm:
            self.algorithm.addItem(algorithm.value, algorithm)
        for field in (self.manifest, self.folder):
            field.changed.connect(self.refresh)

    def take(self, path: bytes) -> None:
        """Use a dropped manifest or folder."""
        self.manifest.choose(path)

    def problem(self) -> str | None:
        """Return why the job cannot begin; empty while there is no manifest."""
        if self.manifest.path is None:
            return "" if self.manifest.is_empty else self.tr("Type the whole path of the manifest.")
        if self.folder.path is None and not self.folder.is_empty:
            return self.tr("Type the whole path of the folder, or nothing.")
        return None

    @Slot()
    def accept(self) -> None:
        """Emit the request, and close."""
        if self.manifest.path is not None and self.problem() is None:
            chosen = self.algorithm.currentData()
            self.verification_requested.emit(
                VerifyManifestRequest(
                    path=self.manifest.path,
                    folder=self.folder.path,
                    algorithm=Algorithm(chosen) if chosen else None,
                )
            )
            super().accept()
