"""Opens the help, the self-test and the report of a problem."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.config.paths import changes_file, guide_folder
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.help.guide import NEWS, ORDER, SEARCH, Guide
from app.qt.help.new_versions import NewVersions


class HelpCommands(QObject):
    """The acts of the menu. What they open is loaded with the first of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        for key, page in (("search_help", SEARCH), ("whats_new", NEWS)):
            desk.menu[key].triggered.connect(partial(self._show, page))
        desk.menu["help"].triggered.connect(lambda _checked: self._show(desk.window.guide))
        desk.window.help_wanted.connect(self._show)
        desk.menu["self_test"].triggered.connect(self._test)
        desk.menu["report_problem"].triggered.connect(self._report)

    def show_news(self) -> None:
        """Show the page with the news of this version."""
        self._show(NEWS)

    def _show(self, page: str, *_: object) -> None:
        from app.qt.help.window import HelpWindow  # noqa: PLC0415 - not needed at the start

        # A dialog that asks takes all keys and clicks of the window, and of what else belongs to it.
        above = QApplication.activeModalWidget() or self._desk.window
        window = above.findChild(HelpWindow, "", Qt.FindChildOption.FindDirectChildrenOnly)
        if window is None:
            language = self._desk.texts.localization.language
            guide = Guide(guide_folder(), language, changes_file(), self)
            window = HelpWindow(list(guide.pages()), above)
            window.show()
        window.show_page(page or ORDER[0])
        window.raise_()
        window.activateWindow()

    def _test(self) -> None:
        from app.qt.help.dialogs import SelfTestDialog  # noqa: PLC0415 - not needed at the start

        SelfTestDialog(self._desk.window).open()

    def _report(self) -> None:
        from app.qt.help.dialogs import ProblemDialog  # noqa: PLC0415 - not needed at the start

        ProblemDialog(self._desk.window).open()


def open_help(desk: Desk) -> Closing:
    """Connect the acts, and begin with the news."""
    commands = HelpCommands(desk)
    versions = NewVersions(desk, commands.show_news)
    versions.begin()
    return Closing(versions.close)
