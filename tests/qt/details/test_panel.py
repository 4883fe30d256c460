"""The details panel: what it says of one file and of several, its report, and how it is used."""

from collections.abc import Iterator

import pytest
from msgspec.structs import asdict, replace
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QTextBlock, QTextCursor
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.core.damage.depth import Depth
from app.core.damage.evidence import Evidence, Sign, Span, TrackEvidence
from app.core.details.comparison import compare
from app.core.details.file_details import FileDetails
from app.core.details.report import ReportLine
from app.core.file.record import FileDisk, FileStatus, Summary
from app.core.message import Message
from app.qt.base.formatting import Formatter
from app.qt.base.theme import DARK, LIGHT, Colours, Theme
from app.qt.details.fact_sheet import FactGroup, Facts, FactSheet, SheetNote, Tone
from app.qt.details.panel import DetailsPanel
from tests.qt.contrast import contrast
from tests.qt.entries import ENTRY, NO_MEDIA, RECORD


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> DetailsPanel:
    """The panel on the screen, as wide as it likes to be."""
    panel = DetailsPanel(Formatter(QLocale("en_US")), theme)
    qtbot.addWidget(panel)
    panel.resize(panel.sizeHint().width(), 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def other(**changes: object) -> FileDetails:
    return FileDetails(replace(RECORD, **changes), NO_MEDIA)


def words(panel: DetailsPanel) -> str:
    return panel.sheet.toPlainText()


def lines(panel: DetailsPanel) -> list[str]:
    return words(panel).splitlines()


def report(form: str) -> tuple[ReportLine, ...]:
    return (ReportLine("General", None, (ReportLine("Format", form),)),)


def shown(panel: DetailsPanel) -> str:
    """Return the report as it is read."""
    panel.report.as_text.setChecked(True)
    return panel.report.text.toPlainText()


def test_at_first_it_says_what_to_do(panel: DetailsPanel) -> None:
    assert panel.pages.currentWidget() is panel.hint
    assert panel.hint.text() == "Select a file to see its details."


def test_pages_are_built_for_the_first_file(panel: DetailsPanel) -> None:
    panel.resize(300, 500)
    assert panel.findChild(FactSheet) is None
    panel.show_entry(ENTRY)
    assert panel.pages.currentWidget() is panel.findChild(FactSheet)


def test_a_file_is_told_by_track(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    assert panel.pages.currentWidget() is panel.sheet
    told = lines(panel)
    assert told[:4] == ["GX010482.MP4", "GoPro · 3.9 GB · 0:12", "Video", "Codec\tHEVC Main 10"]
    assert "Language\tde" in told
    assert told.index("Audio 1") < told.index("Container") < told.index("File")
    assert told[-1] == "State\tread"
    assert panel.sheet.accessibleName() == "GX010482.MP4"


@pytest.mark.parametrize(
    ("status", "mark", "heading", "text"),
    [
        (FileStatus.FAILED, "⚠\ufe0e", "Unreadable", "The file is empty."),
        (FileStatus.TIMEOUT, "⚠\ufe0e", "Timed out", "The file is empty."),
        (FileStatus.SKIPPED, "⚠\ufe0e", "Skipped", "The file is empty."),
        (
            FileStatus.OFFLINE,
            "○",
            "Offline",
            "The source cannot be reached now. The data of the file stays in the library.",
        ),
    ],
)
def test_a_file_that_is_not_ok_has_a_note_with_a_mark(
    panel: DetailsPanel, status: FileStatus, mark: str, heading: str, text: str
) -> None:
    panel.show_entry(other(status=status, reason=Message("file.empty")))
    assert lines(panel)[2:4] == [f"{mark}\t{heading}", text]


@pytest.mark.parametrize(
    ("status", "copies", "offered", "enabled"),
    [
        (FileStatus.OFFLINE, None, True, True),
        (FileStatus.OFFLINE, 2, True, True),
        (FileStatus.OFFLINE, 1, True, False),
        (FileStatus.OK, 2, False, True),
    ],
)
def test_copies_of_a_file_that_cannot_be_reached_are_offered(
    panel: DetailsPanel,
    qtbot: QtBot,
    status: FileStatus,
    copies: int | None,
    offered: bool,  # noqa: FBT001
    enabled: bool,  # noqa: FBT001
) -> None:
    away = other(status=status, copies=copies, disk=FileDisk("Blue 3", "attic", connected=False))
    panel.show_entry(away)
    button = panel.contents.other_copies
    assert (not button.isHidden(), button.isEnabled()) == (offered, enabled)
    if offered:
        assert "On the disk Blue 3, kept at attic." in lines(panel)[3]
    if offered and enabled:
        with qtbot.waitSignal(panel.copies_requested) as asked:
            button.click()
        assert asked.args == [away.record]
    panel.show_nothing()
    assert button.isHidden()


def test_a_name_is_only_ever_text(panel: DetailsPanel) -> None:
    panel.show_entry(other(name="<b>x</b>\n\u202e&amp;.mkv".encode()))
    assert lines(panel)[0] == "<b>x</b>␊\ufffd&amp;.mkv"


def test_names_begin_at_the_windows_side_whatever_their_script(panel: DetailsPanel) -> None:
    panel.show_entry(other(name="שלום.mkv".encode()))
    first = panel.sheet.document().firstBlock()
    assert first.layout().lineAt(0).naturalTextRect().left() < 1


def test_a_long_name_wraps_and_never_widens_the_window(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.show_entry(other(name=b"x" * 250, folder=b"/" + b"y" * 300))
    panel.resize(panel.minimumWidth(), 300)
    qtbot.waitUntil(lambda: panel.width() == 240)
    assert panel.minimumSizeHint().width() <= 240
    sheet = panel.sheet
    assert sheet.document().size().width() <= sheet.viewport().width()
    assert sheet.horizontalScrollBar().maximum() == 0
    assert sheet.verticalScrollBar().maximum() > 0


def test_several_files_are_told_together(panel: DetailsPanel) -> None:
    records = [replace(RECORD, id=number, size=10**9 * number) for number in range(1, 13)]
    records[3] = replace(records[3], summary=RECORD.summary._replace(video_codec="AVC", duration=None))
    panel.show_comparison(compare(records))
    told = lines(panel)
    assert told[:2] == ["12 files", "78.0 GB · 2 min · 1 of unknown duration"]
    assert told.index("Differences") < told.index("Equal in all")
    assert "Size\t1.0 GB – 12.0 GB" in told  # noqa: RUF001
    assert words(panel).count("Video\tHEVC Main 10 · 11 files\nAVC Main 10 · 1 file\n") == 1
    assert "Container\tMatroska" in told
    assert "State\tread" in told


def test_of_several_files_the_commonest_are_named(panel: DetailsPanel) -> None:
    codecs = [f"C{number}" for number in range(7)]
    panel.show_comparison(
        compare(replace(RECORD, summary=Summary(video_codec=codec, scan_type="MBAFF")) for codec in codecs)
    )
    told = lines(panel)
    assert told[1] == "27.3 GB · 7 of unknown duration"
    assert "Video\tC0 · 1 file" in told
    assert "others · 2 files" in told


def test_a_picture_known_to_have_no_hdr_is_told_from_one_not_known(panel: DetailsPanel) -> None:
    formats = (Summary(video_codec="AVC"), Summary(video_codec="AVC", hdr_format="HLG"), Summary())
    panel.show_comparison(compare(replace(RECORD, summary=summary) for summary in formats))
    assert "HDR\tnone · 1 file\nHLG · 1 file\n— · 1 file\n" in words(panel)


def test_folders_too_many_to_name_are_counted(panel: DetailsPanel) -> None:
    panel.show_comparison(compare(replace(RECORD, folder=b"/%d" % number) for number in range(500)))
    assert "Folder\tmore than 256 different" in lines(panel)


def test_long_totals_are_told_in_hours(panel: DetailsPanel) -> None:
    long = replace(RECORD, summary=RECORD.summary._replace(duration=360_000.0))
    panel.show_comparison(compare([long, long]))
    assert "200 hours" in lines(panel)[1]


class German(QTranslator):
    """Translates a few words of two contexts."""

    def translate(self, context: str, text: str, *_: object) -> str:
        known = {
            ("Details", "Frame rate"): "Bildrate",
            ("Details", "Audio {}"): "Ton {}",
            ("Column", "read"): "gelesen",
            ("Column", "Progressive"): "Vollbild",
            ("Column", "State"): "Zustand",
        }
        return known.get((context, text), text)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """A window in German."""
    translator = German()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_every_word_is_translated_and_no_value(panel: DetailsPanel, german: None) -> None:
    panel.show_entry(ENTRY)
    told = lines(panel)
    assert "Bildrate\t25" in told
    assert "Ton 1" in told
    assert told[-1].endswith("\tgelesen")
    progressive = replace(RECORD, summary=RECORD.summary._replace(scan_type="Progressive"))
    panel.show_comparison(compare([progressive, progressive]))
    assert "Scan type\tVollbild" in lines(panel)
    assert "Zustand\tgelesen" in lines(panel)


def test_the_report_is_asked_for_when_it_is_opened(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.show_entry(ENTRY)
    with qtbot.waitSignal(panel.looked_at) as asked:
        panel.tabs.setCurrentIndex(1)
    assert asked.args == [ENTRY, True]
    assert panel.pages.currentWidget() is panel.report
    panel.show_report(report("AVI"), "")
    assert shown(panel) == "General\n  Format : AVI"


def test_the_report_is_asked_for_again_only_when_another_file_is_shown(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    panel.tabs.setCurrentIndex(1)
    asked = QSignalSpy(panel.looked_at)
    panel.show_report(report("first"), "")
    panel.show_entry(ENTRY)
    assert (asked.count(), shown(panel)) == (0, "General\n  Format : first")
    panel.show_entry(other(id=8))
    assert asked.count() == 1
    assert asked.at(0)[1] is True


def test_pictures_and_report_stay_when_other_facts_of_the_file_change(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    panel.show_pictures(True)
    asked = QSignalSpy(panel.looked_at)
    panel.show_pictured("No video to show.")
    panel.show_entry(other(copies=2))
    assert (asked.count(), panel.pictures.poster.text) == (0, "No video to show.")
    panel.show_entry(other(mtime_ns=RECORD.mtime_ns + 1))
    assert (asked.count(), panel.pictures.poster.text) == (1, "")


def test_the_report_of_another_file_is_never_shown(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    panel.tabs.setCurrentIndex(1)
    panel.show_report(report("first"), "")
    panel.show_entry(other(id=8))
    assert shown(panel) == ""
    assert not panel.report.text.placeholderText(), "nobody knows yet whether there is one"
    panel.show_report((), "")
    assert panel.report.text.placeholderText() == "The media engine gave no report of this file."
    assert not panel.report.copy.isEnabled()


def test_why_there_is_no_report_is_said_in_its_place(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    panel.tabs.setCurrentIndex(1)
    panel.show_report(None, "Connect its disk.")
    assert panel.report.note.text() == "Connect its disk."
    assert panel.report.note.isVisible()
    assert shown(panel) == ""


def test_of_several_files_there_is_no_report(panel: DetailsPanel) -> None:
    asked = QSignalSpy(panel.looked_at)
    panel.show_comparison(compare([RECORD, RECORD]))
    panel.tabs.setCurrentIndex(1)
    assert panel.pages.currentWidget() is panel.hint
    assert panel.hint.text() == "Select a single file to see its report."
    assert [asked.at(each)[0] for each in range(asked.count())] == [None]
    panel.tabs.setCurrentIndex(0)
    assert panel.pages.currentWidget() is panel.beside
    panel.show_nothing()
    assert panel.hint.text() == "Select a file to see its details."


def test_the_report_is_copied_whole(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    panel.tabs.setCurrentIndex(1)
    panel.show_report(report("AVI"), "")
    QTest.mouseClick(panel.report.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "General\n  Format : AVI"


def test_details_are_selected_and_copied_as_plain_text_by_keys(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    panel.sheet.setFocus()
    QTest.keyClick(panel.sheet, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == words(panel)
    assert copied.formats() == ["text/plain"]


def test_nothing_in_it_can_be_written(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    before = words(panel)
    QTest.keyClicks(panel.sheet, "x")
    assert words(panel) == before


def test_the_same_file_again_keeps_what_is_selected(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    cursor = panel.sheet.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    panel.sheet.setTextCursor(cursor)
    panel.show_entry(FileDetails(replace(RECORD), dict(ENTRY.media)))
    assert panel.sheet.textCursor().selectedText() == "GX010482.MP4"


def test_another_file_is_shown_from_its_top(panel: DetailsPanel) -> None:
    panel.resize(300, 200)
    panel.show_entry(ENTRY)
    bar = panel.sheet.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    panel.show_entry(FileDetails(replace(RECORD, id=8, name=b"other.mp4"), ENTRY.media))
    assert bar.value() == 0


def test_no_widget_is_left_behind(panel: DetailsPanel) -> None:
    def count() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(panel.findChildren(QWidget))

    panel.show_entry(ENTRY)
    before = count()
    for number in range(20):
        panel.show_entry(other(id=number, size=number))
        panel.show_comparison(compare([RECORD, replace(RECORD, size=number)]))
    assert count() == before


def test_the_close_button_asks_to_be_hidden(panel: DetailsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.hide_requested):
        QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)


def test_tab_goes_through_it_and_out(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    panel.activateWindow()
    panel.tabs.setFocus()
    for expected in (panel.close_button, panel.sheet, panel.tabs):
        focused = panel.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert panel.focusWidget() is expected
    QTest.keyClick(panel.tabs, Qt.Key.Key_Right)
    assert panel.pages.currentWidget() is panel.report


def test_every_control_says_what_it_is(panel: DetailsPanel) -> None:
    panel.show_entry(ENTRY)
    for control in (panel.tabs, panel.close_button, panel.sheet, panel.report.text, panel.report.copy):
        assert control.accessibleName()
        assert control.accessibleDescription()


def ink(block: QTextBlock) -> QColor:
    """Return the colour that a line is written in."""
    return block.begin().fragment().charFormat().foreground().color()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_ink_and_grounds_follow_the_theme(panel: DetailsPanel, theme: Theme, dark: bool) -> None:  # noqa: FBT001
    panel.show_entry(other(status=FileStatus.FAILED, reason=Message("file.empty")))
    theme.dress(dark=dark)
    colours = DARK if dark else LIGHT
    document = panel.sheet.document()
    inks = [ink(document.findBlockByNumber(number)) for number in (0, 1)]
    assert inks == [QColor(colours.text), QColor(colours.dim)]
    drawn = panel.sheet.viewport().grab().toImage()
    seen = {drawn.pixelColor(drawn.width() - 30, y).name() for y in range(0, 200, 2)}
    assert seen == {colours.panel, colours.red_ground}
    ruled = {drawn.pixelColor(drawn.width() - 30, y).name() for y in range(drawn.height())}
    assert colours.line in ruled


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("red", "red_ground"),
        ("amber", "amber_ground"),
        ("dim", "background"),
        ("text", "red_ground"),
        ("text", "amber_ground"),
        ("text", "background"),
        ("accent_text", "panel"),
    ],
)
def test_notes_and_tabs_can_be_read(colours: Colours, ink: str, ground: str) -> None:
    values = asdict(colours)
    assert contrast(values[ink], values[ground]) >= 4.5


@pytest.mark.parametrize("tone", list(Tone))
def test_each_tone_has_a_ground_of_its_own(theme: Theme, qtbot: QtBot, tone: Tone) -> None:
    sheet = FactSheet(theme)
    qtbot.addWidget(sheet)
    sheet.resize(300, 200)
    sheet.show_facts(Facts("a", note=SheetNote(tone, "○", "Note", "")))
    sheet.show()
    ground = {Tone.RED: LIGHT.red_ground, Tone.AMBER: LIGHT.amber_ground, Tone.GREY: LIGHT.background}[tone]
    drawn = sheet.viewport().grab().toImage()
    assert ground in {drawn.pixelColor(QPoint(250, y)).name() for y in range(100)}
    assert ground in asdict(LIGHT).values()


def test_a_long_label_widens_its_column_for_all_rows(theme: Theme, qtbot: QtBot) -> None:
    sheet = FactSheet(theme)
    qtbot.addWidget(sheet)
    sheet.show_facts(Facts("a", groups=(FactGroup("Video", (("Bildwiederholung", "25"), ("a", "b"))),)))
    last = sheet.document().lastBlock().blockFormat()
    assert last.leftMargin() == -last.textIndent() > 100


def test_a_place_of_damage_asks_for_its_picture(panel: DetailsPanel) -> None:
    asked = QSignalSpy(panel.moment_requested)
    span = Span(sign=Sign.DECODE, track=0, start=5.0, end=5.0)
    track = TrackEvidence(index=0, is_video=True, codec="h264", first=0.0)
    evidence = Evidence(
        depth=Depth.FULL, decoder="libav", size=1000, seconds=10.0, tracks=(track,), spans=(span,)
    )
    entry = ENTRY._replace(found=evidence)
    panel.show_entry(entry)
    QTest.keyClick(panel.contents.damage, Qt.Key.Key_Right)
    assert asked.count() == 0  # the pictures are off
    panel.show_pictures(shown=True)
    QTest.keyClick(panel.contents.damage, Qt.Key.Key_Right)
    assert asked.at(0) == [entry, 5.0]


_BESIDE = FactGroup("Files beside it", (("a.srt", "de"), ("more", "")), paths=(b"/films/a.srt", None))
_SAID = FactGroup("What is said", (("0:00:04", "To be or not"),), (4.0,))


@pytest.fixture
def sheet(theme: Theme, qtbot: QtBot) -> FactSheet:
    """A sheet with a file beside the video in its last row but one."""
    sheet = FactSheet(theme)
    qtbot.addWidget(sheet)
    sheet.resize(300, 200)
    sheet.show_facts(Facts("a", groups=(_BESIDE, _SAID)))
    sheet.show()
    return sheet


def _cursor(sheet: FactSheet, text: str) -> QTextCursor:
    cursor = sheet.document().find(text)
    cursor.setPosition(cursor.selectionStart())
    return cursor


def test_a_file_beside_the_video_is_opened_by_a_double_click_and_by_enter(sheet: FactSheet) -> None:
    opened = QSignalSpy(sheet.path_opened)
    place = sheet.cursorRect(_cursor(sheet, "a.srt")).center()
    QTest.mouseDClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=place)
    sheet.setTextCursor(_cursor(sheet, "a.srt"))
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    sheet.setTextCursor(_cursor(sheet, "more"))
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert [opened.at(each) for each in range(opened.count())] == [[b"/films/a.srt"]] * 2


@pytest.mark.parametrize(
    ("row", "offered"),
    [
        ("a.srt", ["Open", "Show in file manager"]),
        ("0:00:04", ["Play from here", "Open in the player from here"]),
        ("more", []),
    ],
)
def test_the_menu_of_a_row_offers_what_can_be_done_with_its_file_or_time(
    sheet: FactSheet, qtbot: QtBot, row: str, offered: list[str]
) -> None:
    done = [QSignalSpy(each) for each in (sheet.path_revealed, sheet.player_wanted)]
    place = sheet.cursorRect(_cursor(sheet, row)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, sheet.viewport().mapToGlobal(place))
    QApplication.sendEvent(sheet.viewport(), event)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(QMenu)))
    menu = sheet.findChildren(QMenu)[-1]
    acts = menu.actions()[: len(offered)]
    assert [each.text() for each in acts] == offered
    for each in acts:
        each.trigger()
    menu.close()
    assert sum(each.count() for each in done) == len(offered[1:])
