"""The fields of lists for other programs: what an encoder makes, where, and what folders are called there."""

import os

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from app.config.settings import ExportChoice
from app.core.advice.target import TargetCodec
from app.core.advice.video_class import HeightBand
from app.core.export.format import ENCODING, HANDED_OVER, RELATIVE, Format
from app.core.export.hand_over import HandOverChoice, mapped_folder
from app.core.message import Message
from app.core.text.names import as_text
from app.qt.desktop.drop_paths import uri_path
from app.qt.widgets.path_field import PathField
from app.qt.widgets.tooltips import explain

_BETWEEN = ";"
"""Between two folders in the field for their other paths."""
EXAMPLE = "/media/nas=/mnt/media; /data=Z:\\"
"""Of two such folders."""


class HandOverFields(QObject):
    """Makes the fields, and shows those that a format has."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.codec = QComboBox()
        explain(self.codec, self.tr("Codec"), self.tr("The codec that an encoder is to make"))
        for codec in TargetCodec:
            self.codec.addItem(codec.codec_name, codec)
        self.height = QComboBox()
        explain(self.height, self.tr("Picture"), self.tr("Larger pictures are made smaller, none larger"))
        self.height.addItem(self.tr("As large as it is"), None)
        for band in reversed(HeightBand):
            if band <= HeightBand.UHD:
                self.height.addItem(self.tr("Up to {} px high").format(int(band)), int(band))
        self.hdr = QCheckBox(self.tr("&HDR"))
        self.hdr.setAccessibleDescription(self.tr("Otherwise, HDR is turned into SDR"))
        self.sound = QCheckBox(self.tr("So&und, as it is"))
        self.sound.setAccessibleDescription(self.tr("Otherwise, sound is turned into AAC"))
        self.folder = PathField(
            self.tr("Into"), self.tr("A folder outside of your sources, for what an encoder makes")
        )
        self.folder.add_button(
            self.tr("Choose…"), self.tr("Choose the folder for what an encoder makes"), self._choose_folder
        )
        self.mapped = QLineEdit()
        self.mapped.setPlaceholderText(EXAMPLE)
        explain(
            self.mapped,
            self.tr("Paths there"),
            self.tr("Folders that have another path for the other program, with a semicolon between them"),
        )
        self.base = PathField(self.tr("Relative to"), self.tr("The folder that the paths are relative to"))
        self.base.edit.setPlaceholderText(self.tr("The innermost folder of all files"))
        self._labels = [QLabel(text) for text in (self.tr("Target"), self.tr("Keep"), self.tr("&Into"))]
        self._labels += [QLabel(text) for text in (self.tr("Paths &there"), self.tr("Relati&ve to"))]

    def rows(self) -> tuple[tuple[QLabel, tuple[QWidget, ...]], ...]:
        """Return the rows of a form: labels with their fields."""
        fields: tuple[tuple[QWidget, ...], ...] = (
            (self.codec, self.height),
            (self.hdr, self.sound),
            (self.folder,),
            (self.mapped,),
            (self.base,),
        )
        return tuple(zip(self._labels, fields, strict=True))

    def follow(self, form: Format) -> None:
        """Show the rows that a format has."""
        shown = (*(form in ENCODING,) * 3, form in HANDED_OVER, form in RELATIVE)
        for (label, fields), visible in zip(self.rows(), shown, strict=True):
            for each in (label, *fields):
                each.setVisible(visible)

    def load(self, choice: ExportChoice) -> None:
        """Show what was chosen before."""
        target = choice.target
        self.codec.setCurrentIndex(max(0, self.codec.findData(target.codec)))
        self.height.setCurrentIndex(max(0, self.height.findData(target.height)))
        self.hdr.setChecked(target.keep_hdr)
        self.sound.setChecked(target.keep_sound)
        for field, text in ((self.folder, choice.folder), (self.base, choice.relative_to)):
            field.show_path(os.fsencode(text) if text else None)
        self.mapped.setText(f"{_BETWEEN} ".join(choice.mapped))

    def chosen(self, choice: ExportChoice) -> ExportChoice:
        """Return a choice with what is chosen here."""
        return replace(
            choice,
            target=replace(
                choice.target,
                codec=TargetCodec(self.codec.currentData()),
                height=self.height.currentData(),
                keep_hdr=self.hdr.isChecked(),
                keep_sound=self.sound.isChecked(),
            ),
            folder=as_text(self.folder.path or b""),
            mapped=tuple(filter(None, map(str.strip, self.mapped.text().split(_BETWEEN)))),
            relative_to=as_text(self.base.path or b""),
        )

    def fault(self, choice: ExportChoice) -> tuple[Message, QWidget] | None:
        """Return what is wrong with a choice, and the field; None if all is well."""
        if choice.format in ENCODING and not choice.folder:
            return Message("hand_over.no_folder"), self.folder
        if choice.format in RELATIVE and not choice.relative_to and not self.base.is_empty:
            return Message("hand_over.not_a_folder", {"path": self.base.edit.text()}), self.base
        for text in choice.mapped if choice.format in HANDED_OVER else ():
            try:
                mapped_folder(text)
            except ValueError:
                return Message("hand_over.bad_mapping", {"text": text}), self.mapped
        return None

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._sheet, self.tr("Choose a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.accepted.connect(lambda: self._take(dialog))
        dialog.open()

    def _take(self, dialog: QFileDialog) -> None:
        for url in dialog.selectedUrls()[:1]:
            path = uri_path(bytes(url.toEncoded().data()))
            if path is not None:
                self.folder.choose(path)


def hand_over_choice(choice: ExportChoice) -> HandOverChoice:
    """Return the options of a hand-over. Raises `ValueError` for paths that cannot be."""
    return HandOverChoice(
        target=choice.target,
        folder=os.fsencode(choice.folder) or None,
        mapped=tuple(map(mapped_folder, choice.mapped)),
        base=os.fsencode(choice.relative_to) or None,
    )
