"""The dialog that chooses a catalogue or another library, and shows what its first rows would become."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from app.catalogues.catalogue import Video
from app.catalogues.preview import CataloguePreview
from app.core.catalogue.entry import CatalogueFormat, Columns
from app.core.catalogue.job import ImportRequest
from app.core.job import file_count
from app.core.text.names import display
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.base.request_dialog import RequestDialog
from app.qt.widgets.path_field import PathField
from app.qt.widgets.tooltips import explain

_WIDEST = 70
"""Characters of a path that are shown: its end tells more than its beginning."""
_LONGEST = 200


class CatalogueDialog(RequestDialog):
    """Emits the request, and closes. Whoever makes it answers `look_requested`."""

    look_requested = Signal(object, object)
    """The path of a catalogue, and the `Columns` of a table."""
    import_requested = Signal(object)
    """An `ImportRequest`."""

    def __init__(self, recipe: str, texts: Formatter, parent: QWidget | None = None) -> None:
        """Take the command that lists a disk best."""
        super().__init__(
            self.tr("Import a catalogue"),
            self.tr("Import"),
            self.tr("Brings the videos in it into the library; nothing that it names is opened"),
            parent,
            guide="disks",
        )
        self._recipe = recipe
        self._texts = texts
        self._preview: CataloguePreview | None = None
        self._fault = ""
        self._make_fields()
        self._add_rows()
        self.catalogue.setFocus()
        self.refresh()

    def _make_fields(self) -> None:
        self.catalogue = PathField(self.tr("Catalogue"), self.tr("The path of the catalogue"))
        self.catalogue.add_button(
            self.tr("File…"),
            self.tr("Choose the file of a catalogue"),
            lambda: self.ask_for_path(
                self.tr("Choose a catalogue"), QFileDialog.FileMode.ExistingFile, self.catalogue.choose
            ),
        )
        self.catalogue.changed.connect(self._look_anew)
        self.recipe = QPushButton(self.tr("Copy the command"))
        self.recipe.setAutoDefault(False)
        explain(
            self.recipe,
            self.tr("Copy the command"),
            self.tr("Copies the command that lists a disk best, for a terminal on another computer"),
        )
        self.recipe.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._recipe))
        self.found = QLabel(UNKNOWN_TEXT)
        self.disk, self.origin, self.prefix = QLineEdit(), QLineEdit(), QLineEdit()
        self.disk.setMaxLength(_LONGEST)
        self.origin.setMaxLength(_LONGEST)
        explain(self.origin, self.tr("Name"), self.tr("The name for that library here, as of its computer"))
        self.origin.textEdited.connect(self.refresh)
        explain(self.disk, self.tr("Disk"), self.tr("The name of the disk that the catalogue lists"))
        explain(
            self.prefix,
            self.tr("Folder to cut off"),
            self.tr("The folder in its paths that stands for the disk"),
        )
        self.disk.textEdited.connect(self.refresh)
        self.columns = {part: QComboBox() for part in Columns.__struct_fields__}
        for part, title in self._parts().items():
            explain(self.columns[part], title, self.tr("The column of the table that holds this"))
            self.columns[part].activated.connect(self._look)
        self.forget = QCheckBox(self.tr("&Forget what this one lacks"))
        explain(
            self.forget,
            self.tr("Forget what this one lacks"),
            self.tr("Forgets files that an earlier import lists and this one does not"),
        )
        self.beside = QLabel(UNKNOWN_TEXT)
        self.rows = QLabel(UNKNOWN_TEXT)
        self.rows.setTextFormat(Qt.TextFormat.PlainText)
        self.rows.setAccessibleDescription(self.tr("The first videos, as they would be listed"))

    def _parts(self) -> dict[str, str]:
        return {
            "path": self.tr("Column of paths"),
            "folder": self.tr("Column of folders"),
            "name": self.tr("Column of names"),
            "size": self.tr("Column of sizes in bytes"),
            "time": self.tr("Column of times"),
        }

    def _add_rows(self) -> None:
        self.add_row(
            self.tr("&Catalogue"),
            self.catalogue,
            self.tr(
                "A list of Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR or tree -J, a CSV or "
                "TSV, or the library of another computer. It can be dropped on this dialog."
            ),
        )
        self.add_row(
            self.tr("None &yet?"),
            self.recipe,
            self.tr("Run it in the topmost folder of the disk: {}").format(self._recipe),
        )
        self.add_row(self.tr("Format"), self.found)
        self._first_column = self.form.rowCount()
        for part, title in self._parts().items():
            self.add_row(title, self.columns[part])
        self._last_column = self.form.rowCount()
        self._disk_row = self.form.rowCount()
        self.add_row(
            self.tr("&Disk"),
            self.disk,
            self.tr("A scan of a disk with this name takes the place of what is imported."),
        )
        self._origin_row = self.form.rowCount()
        self.add_row(
            self.tr("Na&me"),
            self.origin,
            self.tr("Its disks are listed under this name, with all that it knows, until you scan them."),
        )
        self.add_row(
            self.tr("Beside it"),
            self.beside,
            self.tr("They come along, as far as the limit in the preferences allows."),
        )
        self._prefix_row = self.form.rowCount()
        self.add_row(self.tr("Folder to c&ut off"), self.prefix)
        self.add_row(self.tr("First videos"), self.rows)
        self._rows_row = self.form.rowCount() - 1
        self.add_row(
            self.tr("Earlier import"),
            self.forget,
            self.tr("Otherwise these files stay listed, and the end of the import tells their number."),
        )
        self._show_fields(None)

    def _show_fields(self, form: CatalogueFormat | None) -> None:
        """Show the fields for catalogues of a format."""
        is_library = form is CatalogueFormat.LIBRARY
        self._show_rows(self._first_column, self._last_column, shown=form is CatalogueFormat.TABLE)
        self._show_rows(self._disk_row, self._origin_row, shown=not is_library)
        self._show_rows(self._origin_row, self._prefix_row, shown=is_library)
        self._show_rows(self._prefix_row, self._rows_row, shown=not is_library)

    def _show_rows(self, first: int, end: int, *, shown: bool) -> None:
        for row in range(first, end):
            for column in (0, 1):
                item = self.form.itemAtPosition(row, column)
                if item is not None and (widget := item.widget()) is not None:
                    widget.setVisible(shown)

    def take(self, path: bytes) -> None:
        """Use a dropped catalogue."""
        self.catalogue.choose(path)

    @Slot()
    def _look_anew(self) -> None:
        self._preview, self._fault = None, ""
        self._show_fields(None)
        for field in self.columns.values():
            field.clear()
        self.rows.setText(UNKNOWN_TEXT)
        self.found.setText(UNKNOWN_TEXT)
        self.refresh()
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.catalogue.path is not None:
            self.look_requested.emit(self.catalogue.path, self.chosen_columns())

    def chosen_columns(self) -> Columns:
        """Return the columns that are chosen for a table."""
        return Columns(**{part: field.currentData() or "" for part, field in self.columns.items()})

    def show_fault(self, fault: str) -> None:
        """Say why the chosen file cannot be imported."""
        self._preview, self._fault = None, fault
        self.rows.setText(UNKNOWN_TEXT)
        self.refresh()

    def show_preview(self, found: CataloguePreview) -> None:
        """Show what the chosen file holds."""
        first = self._preview is None
        self._preview, self._fault = found, ""
        self.found.setText(self._told(found))
        if first:
            self.disk.setText(found.survey.disk)
            self.origin.setText(found.survey.disk)
            self._fill_columns(found)
        self._show_fields(found.format)
        if first or not self.prefix.isModified():
            self.prefix.setText(display(found.survey.prefix))
            self.prefix.setModified(False)
        self.beside.setText(self._told_beside(found))
        self.rows.setText("\n".join(_row(video, self._texts) for video in found.videos) or UNKNOWN_TEXT)
        self.refresh()

    def _fill_columns(self, found: CataloguePreview) -> None:
        for part, field in self.columns.items():
            field.clear()
            field.addItem(UNKNOWN_TEXT, "")
            for number, title in enumerate(found.titles, 1):
                field.addItem(title or str(number), str(number))
            wanted = getattr(found.columns, part).casefold()
            titles = [title.casefold() for title in found.titles]
            field.setCurrentIndex(titles.index(wanted) + 1 if wanted in titles else 0)

    def _told(self, found: CataloguePreview) -> str:
        form = self._format(found.format)
        if found.count is None:
            return form
        return SEPARATOR.join((form, self._texts.message(file_count(found.count))))

    def _told_beside(self, found: CataloguePreview) -> str:
        return self.tr("Pictures") if found.has_pictures else self.tr("No pictures")

    def _format(self, form: CatalogueFormat) -> str:
        return {
            CatalogueFormat.FIND: self.tr("List of find"),
            CatalogueFormat.RCLONE: self.tr("List of rclone lsjson"),
            CatalogueFormat.LS: self.tr("List of ls -lR"),
            CatalogueFormat.TREE: self.tr("List of tree -J"),
            CatalogueFormat.EVERYTHING: self.tr("File list of Everything"),
            CatalogueFormat.KATALOG: self.tr("Catalogue of Katalog"),
            CatalogueFormat.VVV: self.tr("Export of VVV"),
            CatalogueFormat.CATHY: self.tr("Catalogue of Cathy"),
            CatalogueFormat.TABLE: self.tr("Table: CSV or TSV"),
            CatalogueFormat.LIBRARY: self.tr("Library of Cinventory"),
        }[form]

    def problem(self) -> str | None:
        """Return why the import cannot begin; empty while a field is."""
        if self.catalogue.path is None:
            return "" if self.catalogue.is_empty else self.tr("Type the whole path of the catalogue.")
        if self._fault or self._preview is None:
            return self._fault
        columns = self.chosen_columns()
        if self._preview.format is CatalogueFormat.TABLE and not (columns and columns.size):
            return self.tr("Choose the columns of the sizes, and of the paths or the names.")
        if not self._name.text().strip():
            is_library = self._preview.format is CatalogueFormat.LIBRARY
            return self.tr("Give the library a name.") if is_library else self.tr("Give the disk a name.")
        return None

    @property
    def _name(self) -> QLineEdit:
        """The field for the name of the disk, or of the library."""
        is_library = self._preview is not None and self._preview.format is CatalogueFormat.LIBRARY
        return self.origin if is_library else self.disk

    @Slot()
    def accept(self) -> None:
        """Emit the request, and close."""
        if self.catalogue.path is None or self._preview is None or self.problem() is not None:
            return
        self.import_requested.emit(
            ImportRequest(
                path=self.catalogue.path,
                disk=self._name.text().strip(),
                prefix=self.prefix.text() if self.prefix.isModified() and self._name is self.disk else None,
                format=self._preview.format,
                columns=self.chosen_columns(),
                forget=self.forget.isChecked(),
            )
        )
        super().accept()


def _row(video: Video, texts: Formatter) -> str:
    path = display(video.folder + b"/" + video.name if video.folder else video.name)
    shown = path if len(path) <= _WIDEST else f"…{path[1 - _WIDEST :]}"
    time = UNKNOWN_TEXT if video.mtime_ns is None else local_time_text(video.mtime_ns // 10**9)
    return SEPARATOR.join((shown, texts.size(video.size), time))
