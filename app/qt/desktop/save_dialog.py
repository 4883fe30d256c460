"""The system's dialog for saving a file in one of several formats, or Qt's if there is none."""

import os
from collections.abc import Mapping
from itertools import count
from typing import Generic, TypeVar

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.file.filetypes import extension
from app.qt.desktop.drop_paths import uri_path

Form = TypeVar("Form")


class SaveDialog(QFileDialog, Generic[Form]):
    """The base of such dialogs. Show a dialog with `open`.

    A file is of the format that its name says. A chosen type changes the name in the field, and the name may
    be changed again: only the name that the dialog shows at the end is written to. Dialogs of some systems
    tell of the type only at their end: there it wins over the proposed name.
    """

    def __init__(
        self, parent: QWidget, title: str, formats: Mapping[str, tuple[Form, tuple[str, ...]]], stem: str
    ) -> None:
        """Take the formats by their names for people, and a name for the file.

        Each format has its extensions, such as `.csv`; the first is added to names without one. The name that
        is proposed has that of the first format.
        """
        super().__init__(parent, title)
        self._formats = formats
        self._proposed = stem + next(iter(formats.values()))[1][0]
        self._followed = ""
        """The type that the name in the field followed last."""
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(formats))
        self.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.selectFile(self._proposed)
        self._follow(self.selectedNameFilter())
        self.filterSelected.connect(self._follow)
        self.accepted.connect(self._finish)

    def say(self, path: bytes, form: Form) -> None:
        """Emit the choice: an absolute path and a format."""
        raise NotImplementedError

    def _follow(self, name: str) -> None:
        """Have the name end as the type does, also in dialogs of systems that leave it as it was."""
        self._followed = name
        endings = self._formats[name][1]
        self.setDefaultSuffix(endings[0])
        for path in self.selectedFiles():
            if path == self.directory().absolutePath():  # of an empty field
                continue
            ending = os.fsdecode(extension(os.fsencode(os.path.basename(path))))  # noqa: PTH119 - as below
            if ending not in endings and any(ending in own for _, own in self._formats.values()):
                self.selectFile(path[: -len(ending)] + endings[0])

    def _finish(self) -> None:
        urls: list[QUrl] = self.selectedUrls()
        path = uri_path(bytes(urls[0].toEncoded().data())) if urls else None
        if path is None:
            return
        chosen, endings = self._formats[self.selectedNameFilter()]
        name = os.path.basename(path)  # noqa: PTH119 - bytes
        ending = os.fsdecode(extension(name))
        if self.selectedNameFilter() != self._followed and os.fsdecode(name) == self._proposed:
            self.say(_free(path.removesuffix(os.fsencode(ending)), os.fsencode(endings[0])), chosen)
            return
        typed = next((form for form, own in self._formats.values() if ending in own), None)
        if typed is not None and ending not in endings:
            self.say(path, typed)
        elif ending in endings or os.path.lexists(path):  # the dialog has asked whether to replace this file
            self.say(path, chosen)
        else:
            self.say(_free(path, os.fsencode(endings[0])), chosen)


def _free(path: bytes, ending: bytes) -> bytes:
    """Return `path` with an extension, and a number where there is such a file.

    The dialog has asked only whether to replace the file of the name that was typed.
    """
    names = (path + (b" (%d)" % number if number > 1 else b"") + ending for number in count(1))
    return next(name for name in names if not os.path.lexists(name))
