"""The dialog that chooses the folder, the form and the place of a new manifest."""

import os
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QGridLayout, QWidget

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.form import Form
from app.core.manifest.job import CreateManifestRequest
from app.core.text.names import covers, display, folder_names, join
from app.manifest_formats.registry import WRITERS
from app.qt.base.request_dialog import RequestDialog
from app.qt.widgets.path_field import PathField
from app.qt.widgets.tooltips import explain, set_tip

_COLUMNS: Final = 4
"""Check boxes of algorithms beside each other."""


class CreateDialog(RequestDialog):
    """Emits the request, and closes. Nothing goes into a source without the user's permission."""

    manifest_requested = Signal(object)
    """A `CreateManifestRequest`."""

    def __init__(self, sources: Sequence[bytes], parent: QWidget | None = None) -> None:
        """Take the paths of all sources."""
        super().__init__(
            self.tr("Create manifest"),
            self.tr("Create"),
            self.tr("Reads all files of the folder, and writes the manifest"),
            parent,
        )
        self._sources = tuple(sources)
        self._replaced: bytes | None = None
        """An existing file that the user has agreed to replace."""
        self._suggested: bytes | None = None
        self._make_fields()
        self._make_permission()
        self.add_row(self.tr("&Folder"), self.folder, self.tr("It can be dropped on this dialog."))
        self.add_row(self.tr("For&mat"), self.form_choice)
        self.add_row(self.tr("Algorithms"), self.algorithms)
        self.add_row(self.tr("&Write to"), self.target)
        self.form.addWidget(self.permission, self.form.rowCount(), 1)
        self.folder.setFocus()
        self._follow_form()

    def _make_fields(self) -> None:
        self.folder = PathField(self.tr("Folder"), self.tr("The folder whose files the manifest lists"))
        self.folder.add_button(
            self.tr("Folder…"),
            self.tr("Choose the folder to describe"),
            lambda: self.ask_for_path(
                self.tr("Choose a folder"), QFileDialog.FileMode.Directory, self.folder.choose
            ),
        )
        self.form_choice = QComboBox()
        explain(
            self.form_choice,
            self.tr("Format"),
            self.tr("A history takes a new part with each run; a bag or a list is written once"),
        )
        for form, text in self._names().items():
            self.form_choice.addItem(text, form)
        self.algorithms = QWidget()
        self._boxes: dict[Algorithm, QCheckBox] = {}
        self._grid = QGridLayout(self.algorithms)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for algorithm in filter(_is_written, Algorithm):
            box = self._boxes[algorithm] = QCheckBox(algorithm.value, self.algorithms)
            explain(box, algorithm.value, self.tr("Compute this checksum of each file"))
            box.toggled.connect(self.refresh)
        self.target = PathField(self.tr("Write to"), self.tr("The path of the new manifest"))
        self.target.add_button(self.tr("Choose…"), self.tr("Choose where to write"), self._choose_target)
        self.folder.changed.connect(self._follow_folder)
        self.form_choice.currentIndexChanged.connect(self._follow_form)
        self.target.changed.connect(self._follow_target)

    def _make_permission(self) -> None:
        self.permission = QCheckBox()
        self.permission.setAccessibleDescription(
            self.tr("Without it, nothing is written into the folder. Its videos are never changed.")
        )
        set_tip(self.permission, self.permission.accessibleDescription())
        self.permission.toggled.connect(self.refresh)

    def _names(self) -> dict[Form, str]:
        return {
            Form.ASC_MHL: self.tr("ASC MHL history (a folder ascmhl)"),
            Form.BAGIT: self.tr("BagIt bag (with its files in a folder data)"),
            Form.MD5: self.tr("Checksum list for md5sum"),
            Form.SHA1: self.tr("Checksum list for sha1sum"),
            Form.SHA256: self.tr("Checksum list for sha256sum"),
            Form.BLAKE3: self.tr("Checksum list for b3sum"),
            Form.XXH64: self.tr("Checksum list for xxhsum, XXH64"),
            Form.XXH128: self.tr("Checksum list for xxhsum, XXH128"),
        }

    @property
    def chosen_form(self) -> Form:
        """Return the chosen form."""
        return Form(self.form_choice.currentData())

    def chosen_algorithms(self) -> tuple[Algorithm, ...]:
        """Return the chosen algorithms of a form that has several."""
        return tuple(each for each, box in self._boxes.items() if box.isChecked() and box.isVisibleTo(self))

    def algorithm_box(self, algorithm: Algorithm) -> QCheckBox:
        """Return the check box of an algorithm."""
        return self._boxes[algorithm]

    def take(self, path: bytes) -> None:
        """Use a dropped folder."""
        self.folder.choose(path)

    @Slot()
    def _follow_folder(self) -> None:
        """Suggest a place for the manifest. A permission was given for another folder."""
        self.permission.setChecked(False)
        self._suggest()

    @Slot()
    def _follow_form(self) -> None:
        writer = WRITERS[self.chosen_form]
        several, shown = len(writer.possible) > 1, 0
        for algorithm, box in self._boxes.items():
            self._grid.removeWidget(box)
            if algorithm in writer.possible:
                self._grid.addWidget(box, shown // _COLUMNS, shown % _COLUMNS)
                shown += 1
            box.setVisible(algorithm in writer.possible)
            box.setEnabled(several)
            box.setChecked(algorithm in writer.algorithms)
        self._suggest()

    def _suggest(self) -> None:
        """Fill in the place, unless the user has chosen one that still fits the form."""
        folder, form = self.folder.path, self.chosen_form
        if self.target.path in {None, self._suggested} and self._is_free():
            if folder is None or form.is_folder:
                self._suggested = folder
            else:
                documents = QStandardPaths.StandardLocation.DocumentsLocation
                place = os.fsencode(QStandardPaths.writableLocation(documents))
                name = os.fsencode(folder_names((folder,)).replace("/", "_"))
                self._suggested = join(place, name + WRITERS[form].endings[0].encode())
            self.target.show_path(self._suggested)
        self._follow_target()

    def _is_free(self) -> bool:
        return self.target.path is not None or self.target.is_empty

    @Slot()
    def _follow_target(self) -> None:
        name = folder_names((self.folder.path,)) if self.folder.path else ""
        self.permission.setText(self.tr("Write &into “{}” itself").format(name.replace("&", "&&")))
        self.permission.setVisible(self._is_inside())
        self.refresh()

    def _is_inside(self) -> bool:
        folder, target = self.folder.path, self.target.path
        return folder is not None and target is not None and covers(folder, target)

    @Slot()
    def _choose_target(self) -> None:
        form = self.chosen_form
        if form.is_folder:
            self.ask_for_path(
                self.tr("Choose where to write"), QFileDialog.FileMode.Directory, self.target.choose
            )
            return
        endings = " ".join(f"*{each}" for each in WRITERS[form].endings)
        names = [f"{self._names()[form]} ({endings})"]
        self.ask_for_output(self.tr("Choose where to write"), names, self._choose_file)

    def _choose_file(self, path: bytes) -> None:
        self._replaced = path  # the dialog has asked
        self.target.choose(path)

    def problem(self) -> str | None:
        """Return why the job cannot begin; empty while a field is."""
        folder, target = self.folder.path, self.target.path
        if folder is None or target is None:
            missing = self.folder if folder is None else self.target
            return "" if missing.is_empty else self.tr("Type whole paths.")
        if target == folder and not self.chosen_form.is_folder:
            return self.tr("Name the file of the checksum list.")
        if len(WRITERS[self.chosen_form].possible) > 1 and not self.chosen_algorithms():
            return self.tr("Choose at least one algorithm.")
        return self._refusal(target)

    def _refusal(self, target: bytes) -> str | None:
        """Return why nothing is written to a place; None if the user has allowed it."""
        if self._is_inside():
            refusal = self.tr("Allow it to write there, or choose another place.")
            return None if self.permission.isChecked() else refusal
        source = next((each for each in self._sources if covers(each, target)), None)
        if source is None:
            return None
        refusal = self.tr("{} is a source of the library, where nothing is written. Choose another place.")
        return refusal.format(display(source))

    @Slot()
    def accept(self) -> None:
        """Emit the request, and close."""
        folder, target, form = self.folder.path, self.target.path, self.chosen_form
        if folder is not None and target is not None and self.problem() is None:
            several = len(WRITERS[form].possible) > 1
            self.manifest_requested.emit(
                CreateManifestRequest(
                    folder=folder,
                    form=form,
                    output=target,
                    algorithms=self.chosen_algorithms() if several else (),
                    into_source=self.permission.isChecked() and self._is_inside(),
                    force=target == self._replaced,
                )
            )
            super().accept()


def _is_written(algorithm: Algorithm) -> bool:
    return any(algorithm in writer.possible for writer in WRITERS.values())
