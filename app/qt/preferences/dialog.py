"""The preferences dialog: file types, limits, cluster, problems, theme, language, pictures and local API."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import Language, Settings, ThemeChoice
from app.core.limits import CACHE_MB, CPU_SECONDS, WALL_SECONDS, WORKERS, Range
from app.qt.preferences.api_form import ApiForm
from app.qt.preferences.api_switch import ApiState
from app.qt.preferences.cluster_form import ClusterForm
from app.qt.preferences.file_types_form import FileTypesForm
from app.qt.preferences.problem_switches import ProblemSwitches
from app.qt.widgets.form_field import FormField
from app.qt.widgets.tooltips import set_tip

_SIZE: Final = QSize(560, 680)
_AROUND: Final = QSize(40, 0)
"""Width beside the page, px: its scroll bar, and the dialog's margins."""
_Button = QDialogButtonBox.StandardButton


class PreferencesDialog(QDialog):
    """Edits the preferences, and emits changes for the caller to save."""

    settings_changed = Signal(object)
    """The new `Settings`, on OK or Apply."""
    theme_chosen = Signal(object)
    """The chosen `ThemeChoice`, at once; on Cancel the previous one."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self.types = FileTypesForm()
        self._make_limits()
        self.cluster = ClusterForm()
        self._make_looks()
        self._make_previews()
        self.problems = ProblemSwitches()
        self.trash = QCheckBox(self.tr("Allow moving copies to the tras&h"))
        self.desktop_alerts = QCheckBox(self.tr("Show &notifications on the desktop"))
        self.api = ApiForm()
        self.buttons = self._make_buttons()
        self._lay_out()
        self._fill(settings)
        self.theme.currentIndexChanged.connect(self._try_on)
        self.types.changed.connect(self._check)

    def accept(self) -> None:
        """Emit changes, and close."""
        if self._apply():
            super().accept()

    def reject(self) -> None:
        """Close, and restore the previous theme."""
        self.theme_chosen.emit(self._settings.theme)
        super().reject()

    def show_api_state(self, state: ApiState) -> None:
        """Show the state of the local API."""
        self.api.show_state(state)

    def _try_on(self) -> None:
        self.theme_chosen.emit(ThemeChoice(self.theme.currentData()))

    def _apply(self) -> bool:
        """Emit changes; return whether the fields are valid."""
        wanted = self._wanted()
        if wanted is None:
            self.cluster.focus_problem()
            return False
        if wanted != self._settings:
            self._settings = wanted
            self.settings_changed.emit(wanted)
        return True

    def _check(self) -> None:
        """Disable OK and Apply while the file types are invalid."""
        fit = self.types.put_into(self._settings) is not None
        for which in (_Button.Ok, _Button.Apply):
            self.buttons.button(which).setEnabled(fit)

    def _wanted(self) -> Settings | None:
        """Return the settings in the fields; None if a field is invalid, which then shows an error."""
        types = self.types.put_into(self._settings)
        wanted = self.cluster.put_into(types or self._settings)
        if types is None or wanted is None:
            return None
        return replace(
            wanted,
            workers=self.workers.value() or None,
            wall_seconds=self.wall_seconds.value(),
            cpu_seconds=self.cpu_seconds.value(),
            problems_off=self.problems.off(),
            theme=ThemeChoice(self.theme.currentData()),
            language=Language(self.language.currentData()),
            csv_bom=self.csv_bom.isChecked(),
            previews=self.previews.isChecked(),
            preview_cache_mb=self.preview_cache.value(),
            trash=self.trash.isChecked(),
            desktop_alerts=self.desktop_alerts.isChecked(),
            api=self.api.switch.isChecked(),
            api_port=self.api.port.value(),
        )

    def _fill(self, settings: Settings) -> None:
        self.types.show_settings(settings)
        self.workers.setValue(settings.workers or 0)
        self.wall_seconds.setValue(settings.wall_seconds)
        self.cpu_seconds.setValue(settings.cpu_seconds)
        self.cluster.show_settings(settings)
        self.problems.show_off(settings.problems_off)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.csv_bom.setChecked(settings.csv_bom)
        self.previews.setChecked(settings.previews)
        self.preview_cache.setValue(settings.preview_cache_mb)
        self.trash.setChecked(settings.trash)
        self.desktop_alerts.setChecked(settings.desktop_alerts)
        self.api.switch.setChecked(settings.api)
        self.api.port.setValue(settings.api_port)

    def _make_limits(self) -> None:
        self.workers = QSpinBox()
        self.workers.setRange(0, WORKERS.most)
        self.workers.setSpecialValueText(self.tr("Automatic"))
        self.wall_seconds = self._seconds(WALL_SECONDS)
        self.cpu_seconds = self._seconds(CPU_SECONDS)
        for box in (self.workers, self.wall_seconds, self.cpu_seconds):
            box.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet does not affect these margins

    def _seconds(self, allowed: Range[float]) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(allowed.least, allowed.most)
        box.setDecimals(1)
        box.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        box.setSuffix(self.tr(" s"))
        return box

    def _make_looks(self) -> None:
        self.theme = _choice(
            {
                ThemeChoice.SYSTEM: self.tr("Like the system"),
                ThemeChoice.LIGHT: self.tr("Light"),
                ThemeChoice.DARK: self.tr("Dark"),
            }
        )
        self.language = _choice(
            {
                Language.SYSTEM: self.tr("Like the system"),
                Language.ENGLISH: "English",
                Language.GERMAN: "Deutsch",
            }
        )
        self.csv_bom = QCheckBox(self.tr("Begin CSV files with a &byte order mark"))

    def _make_previews(self) -> None:
        self.previews = QCheckBox(self.tr("Show pict&ures from files"))
        self.preview_cache = QSpinBox()
        self.preview_cache.setRange(CACHE_MB.least, CACHE_MB.most)
        self.preview_cache.setSingleStep(100)
        self.preview_cache.setSuffix(self.tr(" MB"))
        self.preview_cache.lineEdit().setTextMargins(6, 0, 0, 0)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        for which, text, says in (
            (_Button.Ok, self.tr("OK"), self.tr("Takes the changes and closes this dialog")),
            (_Button.Cancel, self.tr("Cancel"), self.tr("Closes this dialog and changes nothing")),
            (_Button.Apply, self.tr("&Apply"), self.tr("Takes the changes")),
            (_Button.RestoreDefaults, self.tr("&Reset to defaults"), self.tr("Fills in what is built in")),
        ):
            button = buttons.addButton(which)
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
            button.setAccessibleDescription(says)
            set_tip(button, says)
        buttons.button(_Button.Ok).setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(_Button.Apply).clicked.connect(self._apply)
        buttons.button(_Button.RestoreDefaults).clicked.connect(lambda: self._fill(Settings()))
        return buttons

    def _lay_out(self) -> None:
        page = QWidget()
        scroll = QScrollArea()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        for title, fields in self._sections():
            heading = QLabel(title)
            heading.setObjectName("formHeading")
            column.addWidget(heading)
            for field in fields:
                column.addWidget(field)
                field.entered.connect(lambda field=field: scroll.ensureWidgetVisible(field))
        column.addStretch(1)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.addWidget(scroll)
        whole.addWidget(self.buttons)
        room = self.screen().availableSize() * 0.9
        self.resize(_SIZE.expandedTo(QSize(page.minimumSizeHint().width(), 0) + _AROUND).boundedTo(room))

    def _sections(self) -> tuple[tuple[str, tuple[FormField, ...]], ...]:
        """Return the fields under their headings, in the order of the Tab key."""
        return (
            (self.tr("File types"), self.types.fields),
            (self.tr("Limits"), self._limits()),
            (self.tr("Cluster"), self.cluster.fields),
            (self.tr("Problems"), self._problems()),
            (self.tr("Window and export"), self._looks()),
            (self.tr("Details"), self._previews()),
            (self.tr("Copies"), self._copies()),
            (self.tr("Notifications"), self._notifications()),
            (self.tr("Other programs"), self.api.fields),
        )

    def _limits(self) -> tuple[FormField, ...]:
        return (
            FormField(
                self.tr("Wor&kers"),
                self.workers,
                self.tr(
                    "Files that are read at once. Automatic: one for each core, fewer where memory is short."
                ),
            ),
            FormField(
                self.tr("Give up a file &without a byte for"),
                self.wall_seconds,
                self.tr("More helps with slow shares and disks that have to wake up."),
            ),
            FormField(
                self.tr("Give up a file that takes a &processor for"),
                self.cpu_seconds,
                self.tr("Counted anew whenever the file is read on. Only damaged files take so long."),
            ),
        )

    def _problems(self) -> tuple[FormField, ...]:
        return (
            FormField(
                self.tr("Show th&ese"),
                self.problems,
                self.tr("What is not ticked is counted and shown nowhere. No file is read again for that."),
            ),
        )

    def _copies(self) -> tuple[FormField, ...]:
        return (
            FormField(
                self.trash.text(),
                self.trash,
                self.tr("Otherwise files are only read. Every move is shown before, and can be undone."),
                buddy=False,
            ),
        )

    def _notifications(self) -> tuple[FormField, ...]:
        return (
            FormField(
                self.desktop_alerts.text(),
                self.desktop_alerts,
                self.tr("When a job needs attention, or a long one ends, while you work elsewhere."),
                buddy=False,
            ),
        )

    def _looks(self) -> tuple[FormField, ...]:
        return (
            FormField(self.tr("&Theme"), self.theme, self.tr("Is tried on at once.")),
            FormField(
                self.tr("Lan&guage"),
                self.language,
                self.tr("Takes effect at the next start of the window."),
            ),
            FormField(
                self.csv_bom.text(),
                self.csv_bom,
                self.tr("By it Excel knows that the file is UTF-8; other programs do not need it."),
                buddy=False,
            ),
        )

    def _previews(self) -> tuple[FormField, ...]:
        return (
            FormField(
                self.previews.text(),
                self.previews,
                self.tr("A few frames are read from the file when it is looked at, never in a scan."),
                buddy=False,
            ),
            FormField(
                self.tr("Keep pictures an&d reports, at most"),
                self.preview_cache,
                self.tr("What was not looked at for longest goes first. 0 keeps nothing."),
            ),
        )


def _choice(options: Mapping[StrEnum, str]) -> QComboBox:
    box = QComboBox()
    for value, text in options.items():
        box.addItem(text, value)
    return box
