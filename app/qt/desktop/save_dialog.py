"""The system's dialog for saving a file in one of several formats, or Qt's if there is none."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from app.qt.desktop.drop_paths import uri_path

Form = TypeVar("Form")


class SaveDialog(QFileDialog, Generic[Form]):
    """The base of such dialogs. Show a dialog with `open`."""

    def __init__(
        self, parent: QWidget, title: str, formats: Mapping[str, tuple[Form, str]], stem: str
    ) -> None:
        """Take the formats by their names for people, each with its extension, and a name for the file."""
        super().__init__(parent, title)
        self._formats = formats
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(formats))
        self.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.selectFile(stem)
        self._follow(self.selectedNameFilter())
        self.filterSelected.connect(self._follow)
        self.accepted.connect(self._finish)

    def say(self, path: bytes, form: Form) -> None:
        """Emit the choice: an absolute path and a format."""
        raise NotImplementedError

    def _follow(self, name: str) -> None:
        self.setDefaultSuffix(self._formats[name][1])

    def _finish(self) -> None:
        urls: list[QUrl] = self.selectedUrls()
        path = uri_path(bytes(urls[0].toEncoded().data())) if urls else None
        if path is not None:
            self.say(path, self._formats[self.selectedNameFilter()][0])
