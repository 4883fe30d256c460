"""The dialogs of the self-test and of the report of a problem, which runs it."""

from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.config.paths import log_file
from app.config.program import program_command
from app.qt.help.problem_report import log_end, report
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.main_button import lead
from app.qt.widgets.tooltips import explain

_NAME = "cinventory-problem.txt"


class SelfTest(QObject):
    """Runs the self-test in a process of its own."""

    done = Signal(str)
    """The text that the self-test has written."""

    def __init__(self, parent: QObject, command: tuple[str, ...] = (), *, english: bool = False) -> None:
        """Take a command in place of the program's own, in tests. With `english` it writes in English."""
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        in_english = ("--english",) if english else ()
        program, *arguments = command or (*program_command(), "self-test", *in_english)
        self._process.setProgram(program)
        self._process.setArguments(arguments)
        self._process.finished.connect(self._tell)
        self._process.errorOccurred.connect(self._tell)

    def start(self) -> None:
        """Start it."""
        self._process.start()

    @Slot()
    def stop(self) -> None:
        """End it, without a word."""
        self._process.blockSignals(True)
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    @Slot()
    def _tell(self, *_: object) -> None:
        if self._process.state() is QProcess.ProcessState.NotRunning:
            text = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
            self.done.emit(text or self._process.errorString())


class SelfTestDialog(QDialog):
    """Shows what the self-test says. Escape closes it."""

    _english = False
    """Whether the self-test writes in English."""

    def __init__(
        self, parent: QWidget | None = None, command: tuple[str, ...] = (), *, at_once: bool = True
    ) -> None:
        """Start the self-test, `at_once` or when `begin` is called. Tests take another `command`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Self-test"))
        resize_on_screen(self, QSize(760, 420))
        self.state = QLabel(self.tr("Each part of the program is tried. This takes about half a minute…"))
        self.state.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        explain(self.text, self.tr("Result"), self.tr("A line for each part, and what to do where one fails"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAccessibleDescription(self.tr("Closes this dialog"))
        lead(self.buttons, close)
        self.buttons.rejected.connect(self.reject)
        self.copy = self.buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        explain(self.copy, self.copy.text(), self.tr("Copies the text"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.copy.setAutoDefault(False)
        self.copy.setEnabled(False)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(12)
        for widget in (self.state, self.text, self.buttons):
            self.column.addWidget(widget)
        self._test = SelfTest(self, command, english=self._english)
        self._test.done.connect(self.show_result)
        self.finished.connect(self._test.stop)
        if at_once:
            self.begin()

    def begin(self) -> None:
        """Start the self-test."""
        self._test.start()

    @Slot(str)
    def show_result(self, text: str) -> None:
        """Show what the self-test has written."""
        self.state.setText(self.tr("The self-test has ended."))
        self.text.setPlainText(text)
        self.copy.setEnabled(True)


class ProblemDialog(SelfTestDialog):
    """Shows the report of a problem, which the user reads before saving it. Nothing is sent."""

    _english = True  # for those who can help

    def __init__(
        self,
        parent: QWidget | None = None,
        command: tuple[str, ...] = (),
        log: Path | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        self._log = log or log_file()
        self._tested = ""
        super().__init__(parent, command, at_once=at_once)
        self.setWindowTitle(self.tr("Report a problem"))
        self.names = QCheckBox(self.tr("With &paths and names"))
        self.names.setAccessibleDescription(self.tr("Leaves paths and names of files in the text"))
        self.names.toggled.connect(self._refresh)
        self.column.insertWidget(2, self.names)
        self.save = self.buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        explain(self.save, self.save.text(), self.tr("Writes the text to a file that you can send"))
        self.save.setAutoDefault(False)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._ask)

    @Slot(str)
    def show_result(self, text: str) -> None:
        """Show the report with what the self-test has written."""
        super().show_result(text)
        self.state.setText(
            self.tr("Read the text, and send it to those who can help. Nothing is sent by itself.")
        )
        self._tested = text
        self.save.setEnabled(True)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.text.setPlainText(report(self._tested, log_end(self._log), names=self.names.isChecked()))

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(_NAME)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot(str)
    def write(self, path: str) -> None:
        """Write the text to a file, and tell."""
        try:
            Path(path).write_text(self.text.toPlainText(), "utf-8")
        except OSError as error:
            self.state.setText(self.tr("It could not be saved: {}").format(error.strerror or error))
        else:
            self.state.setText(self.tr("Saved: {}").format(path))
