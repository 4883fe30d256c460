"""The preferences by keyboard: what is typed comes out, nonsense is named and not let through."""

from collections.abc import Iterator

import pytest
from msgspec.structs import fields
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.config.alert_targets import AlertTargets
from app.config.settings import ColumnSet, Language, Settings, TextSize, ThemeChoice
from app.core.message import Message
from app.core.problems.catalogue import OFF_AT_FIRST
from app.core.problems.wanted_languages import LanguageWay
from app.qt.preferences.api_page import ApiPage
from app.qt.preferences.api_switch import ApiState
from app.qt.preferences.dialog import PreferencesDialog
from app.qt.preferences.looks_page import LooksPage
from tests.qt.preferences.pages import control, field, page, preferences_dialog

BEFORE = Settings(
    more_extensions=("xyz", "abc"),
    fewer_extensions=("ts",),
    skipped_folders=("Proxy*", "my cache"),
    workers=3,
    wall_seconds=40.0,
    cpu_seconds=5.5,
    cluster="local:2",
    cluster_security="/s/me.toml",
    cluster_folders=("/a=/b", "/c=/d"),
    cluster_insecure=True,
    problems_off=("unreadable", *OFF_AT_FIRST),
    wanted_languages=("de",),
    wanted_way=LanguageWay.WRITTEN,
    least_lines=1080,
    least_density=0.05,
    theme=ThemeChoice.DARK,
    text_size=TextSize.LARGE,
    compact_rows=True,
    language=Language.GERMAN,
    csv_bom=True,
    trash=True,
    api=True,
    previews=False,
    preview_cache_mb=700,
    dialogue_mb=300,
    dialogue_tracks=True,
    dialogue_after_scans=True,
    api_port=0,
    column_sets=(ColumnSet(name="one", columns=(), order=(("name", True),)),),
    chosen_profiles=("plex",),
    background=True,
    news=True,
    news_address="https://news.example/x",
    desktop_alerts=False,
    disk_unseen_days=90,
    disk_unchecked_days=0,
    alerts=AlertTargets(commands=(("tell",),)),
)
FIELDS = len(fields(Settings)) - 9
"""All but the version and what is chosen elsewhere: volume, columns, profiles, receivers, exports, labels,
targets and keys."""
DEFAULTS = Settings(
    column_sets=BEFORE.column_sets, chosen_profiles=BEFORE.chosen_profiles, alerts=BEFORE.alerts
)
SERVING = ApiState(
    address="http://127.0.0.1:8737",
    token_file="/home/me/api-token",  # noqa: S106
    page=lambda: "http://127.0.0.1:8737/#code=secret",
)
Button = QDialogButtonBox.StandardButton
Controls = QLineEdit | QListWidget | QPlainTextEdit | QAbstractSpinBox | QComboBox | QAbstractButton


class Heard:
    """What the dialog has told."""

    def __init__(self, dialog: PreferencesDialog) -> None:
        self.settings: list[Settings] = []
        self.themes: list[ThemeChoice] = []
        dialog.settings_changed.connect(self.settings.append)
        page(dialog, LooksPage).theme_chosen.connect(self.themes.append)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """What the dialog belongs to."""
    window = QWidget()
    window.resize(640, 480)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()


def _opened(window: QWidget, qtbot: QtBot, settings: Settings = BEFORE) -> tuple[PreferencesDialog, Heard]:
    dialog = preferences_dialog(settings, window)
    heard = Heard(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog, heard


def _type(widget: QWidget, text: str) -> None:
    """Replace what is there, by keyboard."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClicks(widget, text)


def _fill_in(keys: str | None) -> None:
    """Give what has the focus these keys, and go on."""
    control = QApplication.focusWidget()
    assert control is not None
    if keys is not None and keys != " " and not isinstance(control, QComboBox):
        _type(control, keys)
    elif keys is not None:
        QTest.keyClicks(control, keys)
    QTest.keyClick(control, Qt.Key.Key_Tab)


def _enabled(dialog: PreferencesDialog) -> tuple[bool, bool]:
    return dialog.buttons.button(Button.Ok).isEnabled(), dialog.buttons.button(Button.Apply).isEnabled()


def _controls(dialog: PreferencesDialog) -> list[QWidget]:
    """Return what can be operated, without the parts that Qt puts such things together from."""
    return [
        widget
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, Controls)
        and not isinstance(widget.parent(), QAbstractSpinBox)
        and widget.isVisibleTo(dialog)
    ]


def test_what_is_preferred_is_shown_and_left_as_it_is(window: QWidget, qtbot: QtBot) -> None:
    dialog, heard = _opened(window, qtbot)
    dialog.accept()
    assert (heard.settings, heard.themes) == ([], [])
    assert not dialog.isVisible()
    assert dialog._wanted() == BEFORE


def test_everything_can_be_changed_by_keyboard(window: QWidget, qtbot: QtBot) -> None:
    dialog, heard = _opened(window, qtbot, DEFAULTS)
    for at, keys_of_page in enumerate(
        (
            ("D", "L", " ", "D", " "),
            (None,),  # the players that are installed here
            (".MKV, *.xyz abc", "ts", "Proxy*\rmy cache\r"),
            (" ", "German", "I", "1080", f"0{dialog.locale().decimalPoint()}05"),
            (" ",),
            (" ", "90", "0"),
            (" ", "700"),
            (" ", " ", "300"),
            (None, " "),  # the start at login is of the system
            (" ", "https://news.example/x"),
            (" ", "0"),
            ("3", "40", f"5{dialog.locale().decimalPoint()}5"),
            ("local:2", "/s/me.toml", " ", "/a=/b\r/c=/d\r"),
        )
    ):
        dialog.list.setFocus()
        QTest.keyClick(dialog.list, Qt.Key.Key_Down if at else Qt.Key.Key_Home)
        QTest.keyClick(dialog.list, Qt.Key.Key_Tab)
        for keys in keys_of_page:
            _fill_in(keys)
    dialog.show_target("more_extensions")
    QTest.keyClick(field(dialog, "more_extensions").control, Qt.Key.Key_Return)
    (changed,) = heard.settings
    wanted = {each.name: getattr(BEFORE, each.name) for each in fields(BEFORE)}
    assert changed == Settings(**wanted | {"more_extensions": ("mkv", "xyz", "abc")})
    assert not dialog.isVisible()
    assert type(changed.theme) is ThemeChoice
    assert type(changed.language) is Language


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("more_extensions", "mkv a/b", "“a/b” is not an extension. Enter an extension such as mkv."),
        ("fewer_extensions", "tar.gz", "“tar.gz” is not an extension. Enter an extension such as mkv."),
        ("fewer_extensions", "xyz", "“xyz” is in both lists. Remove it from one of them."),
        ("wanted_languages", "de quux", "“quux” is not a language that is known. Enter a code such as de."),
        ("skipped_folders", "a/b", "“a/b” is not the name of a folder. Enter a name without a path."),
        ("skipped_folders", "good\r*", "“*” would exclude every folder. Enter a narrower pattern."),
    ],
)
def test_nonsense_is_named_beside_its_field_and_not_taken(
    window: QWidget, qtbot: QtBot, name: str, text: str, problem: str
) -> None:
    dialog, heard = _opened(window, qtbot)
    where = field(dialog, name)
    hint = where.control.accessibleDescription()
    _type(where.control, text)
    assert where.problem.isVisible()
    assert where.problem.text() == problem
    assert where.control.accessibleDescription() == f"{problem} {hint}"
    assert _enabled(dialog) == (False, False)
    dialog.accept()
    assert dialog.isVisible()
    assert heard.settings == []
    _type(where.control, "")
    assert not where.problem.isVisible()
    assert where.control.accessibleDescription() == hint
    assert _enabled(dialog) == (True, True)
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        (
            "cluster",
            "nas",
            "“nas” is no address of a cluster. Use tcp://HOST:PORT, tls://HOST:PORT or local:N.",
        ),
        (
            "cluster_security",
            "me.toml",
            "“me.toml” is not an absolute path. Enter the whole path of the file.",
        ),
        ("cluster_folders", "/v", "“/v” names no folder on two hosts. Use for example /Volumes/A=/mnt/a."),
    ],
)
def test_a_cluster_is_checked_when_it_is_taken(
    window: QWidget, qtbot: QtBot, name: str, text: str, problem: str
) -> None:
    dialog, heard = _opened(window, qtbot)
    where = field(dialog, name)
    _type(where.control, text)
    assert (where.problem.isVisible(), _enabled(dialog)) == (False, (True, True))
    field(dialog, "language").control.setFocus()
    dialog.accept()
    assert (dialog.isVisible(), heard.settings) == (True, [])
    assert (where.problem.text(), where.control.hasFocus()) == (problem, True)
    _type(where.control, "")
    assert not where.problem.isVisible()
    dialog.accept()
    assert not dialog.isVisible()


def test_a_cluster_without_tls_has_to_be_accepted(window: QWidget, qtbot: QtBot) -> None:
    dialog, heard = _opened(window, qtbot)
    address, insecure = field(dialog, "cluster"), field(dialog, "cluster_insecure")
    accepted = control(dialog, "cluster_insecure", QCheckBox)
    assert insecure.problem.text() == ""
    _type(address.control, "tcp://nas:8786")
    warning = "The cluster at tcp://nas:8786 has no TLS: whoever reaches it can run programs"
    assert insecure.problem.text().startswith(warning)
    accepted.setChecked(False)
    dialog.accept()
    assert (dialog.isVisible(), heard.settings) == (True, [])
    assert "accept the risk" in address.problem.text()
    accepted.setChecked(True)
    assert not address.problem.isVisible()
    dialog.accept()
    assert [(each.cluster, each.cluster_insecure) for each in heard.settings] == [("tcp://nas:8786", True)]


def test_a_new_cluster_needs_its_packages(
    window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.cluster.installed.importlib.util.find_spec", lambda _name: None)
    dialog, heard = _opened(window, qtbot)
    control(dialog, "csv_bom", QCheckBox).setChecked(False)
    dialog.buttons.button(Button.Apply).click()
    assert [each.cluster for each in heard.settings] == ["local:2"]  # as it was before
    _type(field(dialog, "cluster").control, "local:3")
    dialog.accept()
    assert dialog.isVisible()
    assert "-m pip install --require-hashes" in field(dialog, "cluster").problem.text()
    dialog.reject()


def test_apply_takes_the_changes_once_and_stays(window: QWidget, qtbot: QtBot) -> None:
    dialog, heard = _opened(window, qtbot)
    _type(field(dialog, "more_extensions").control, "def")
    for _ in range(2):
        with qtbot.waitSignal(dialog.buttons.button(Button.Apply).clicked):
            QTest.keyClick(dialog, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert [each.more_extensions for each in heard.settings] == [("def",)]
    assert dialog.isVisible()
    dialog.reject()
    assert len(heard.settings) == 1


def test_the_theme_is_tried_on_and_taken_off_again(window: QWidget, qtbot: QtBot) -> None:
    dialog, heard = _opened(window, qtbot)
    theme = field(dialog, "theme").control
    theme.setFocus()
    QTest.keyClick(theme, Qt.Key.Key_Up)
    assert heard.themes == [ThemeChoice.LIGHT]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert heard.themes == [ThemeChoice.LIGHT, ThemeChoice.DARK]
    assert all(type(theme) is ThemeChoice for theme in heard.themes)
    assert heard.settings == []
    assert not dialog.isVisible()


def test_a_theme_that_was_applied_stays(window: QWidget, qtbot: QtBot) -> None:
    dialog, heard = _opened(window, qtbot)
    theme = control(dialog, "theme", QComboBox)
    theme.setCurrentIndex(0)
    dialog.buttons.button(Button.Apply).click()
    theme.setCurrentIndex(1)
    dialog.reject()
    assert heard.themes == [ThemeChoice.SYSTEM, ThemeChoice.LIGHT, ThemeChoice.SYSTEM]


def test_the_defaults_of_a_page_are_filled_in_and_taken_with_ok(window: QWidget, qtbot: QtBot) -> None:
    dialog, heard = _opened(window, qtbot)
    _type(field(dialog, "more_extensions").control, "a/b")
    for at in range(len(dialog.pages)):
        before = dialog._wanted()
        dialog.list.setCurrentRow(at)
        with qtbot.waitSignal(dialog.buttons.button(Button.RestoreDefaults).clicked):
            QTest.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
        after = dialog._wanted()
        if before is not None and after is not None:
            changed = {each.name for each in fields(Settings) if _differ(before, after, each.name)}
            assert changed <= set(dialog.pages[at].fields)
    assert dialog._wanted() == DEFAULTS
    assert heard.settings == []
    assert _enabled(dialog) == (True, True)
    dialog.accept()
    assert heard.settings == [DEFAULTS]


def _differ(before: Settings, after: Settings, name: str) -> bool:
    return bool(getattr(before, name) != getattr(after, name))


def test_every_control_says_what_it_is(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    page(dialog, ApiPage).show_state(SERVING)
    controls = {each for at in _pages(dialog) for each in _controls(at)}
    assert len(controls) == FIELDS + 5 + 2 + 3 + 2
    for each in controls:
        assert each.accessibleName(), each
        assert each.accessibleDescription(), each
        assert "&" not in each.accessibleName()
    dialog.reject()


def _pages(dialog: PreferencesDialog) -> Iterator[PreferencesDialog]:
    """Show page after page."""
    for at in range(len(dialog.pages)):
        dialog.list.setCurrentRow(at)
        yield dialog


def test_every_letter_leads_to_one_control(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    found = set()
    for _ in _pages(dialog):
        labels = [label for label in dialog.findChildren(QLabel) if label.buddy() is not None]
        texts = [label.text() for label in labels if label.isVisibleTo(dialog)]
        assert all("&" in text for text in texts)
        buttons = dialog.findChildren(QAbstractButton)
        texts += [button.text() for button in buttons if button.isVisibleTo(dialog)]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters))
        found |= {text for text in texts if "&" in text}
    assert len(found) == FIELDS + 3
    dialog.reject()


def test_the_tab_key_goes_through_all_from_top_to_bottom(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    page(dialog, ApiPage).show_state(SERVING)
    for _ in _pages(dialog):
        controls = _controls(dialog)
        fields_ = [widget for widget in controls if not isinstance(widget.parent(), QDialogButtonBox)]
        order = []
        dialog.search.setFocus()
        for _ in fields_:
            focused = QApplication.focusWidget()
            assert focused is not None
            order.append(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert order == [
            dialog.search,
            dialog.list,
            *sorted(fields_[2:], key=lambda widget: _top(widget, dialog)),
        ]
    dialog.reject()


def _top(widget: QWidget, dialog: QWidget) -> int:
    return widget.mapTo(dialog, QPoint()).y()


def test_what_has_the_keyboard_is_in_sight_on_a_small_screen(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    dialog.resize(576, 432)
    assert (dialog.width(), dialog.height()) == (576, 432)
    seen = 0
    for _ in _pages(dialog):
        (shown,) = [area for area in dialog.findChildren(QScrollArea) if area.isVisibleTo(dialog)]
        dialog.list.setFocus()
        QTest.keyClick(dialog.list, Qt.Key.Key_Tab)
        while (focused := QApplication.focusWidget()) and shown.isAncestorOf(focused):
            top = focused.mapTo(shown.viewport(), QPoint())
            assert shown.viewport().rect().contains(top)
            assert shown.viewport().rect().contains(top + QPoint(0, focused.height() - 1))
            seen += 1
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert shown.horizontalScrollBar().maximum() == 0
    assert seen == FIELDS + 3
    dialog.reject()


def test_a_field_reached_by_its_letter_comes_into_view(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    dialog.resize(dialog.width(), 320)
    qtbot.waitUntil(lambda: dialog.height() == 320)
    folders = field(dialog, "skipped_folders").control
    assert not folders.visibleRegion().boundingRect().contains(folders.rect())
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert folders.hasFocus()
    assert folders.visibleRegion().boundingRect().contains(folders.rect())
    dialog.reject()


def test_the_search_finds_an_option_and_shows_its_page(window: QWidget, qtbot: QtBot) -> None:
    dialog, heard = _opened(window, qtbot)
    assert dialog.search.hasFocus()
    QTest.keyClicks(dialog.search, "TRASH moving")
    titles = [each.title() for at, each in enumerate(dialog.pages) if not dialog.list.item(at).isHidden()]
    assert titles == ["Copies and trash"]
    assert dialog.page.title() == "Copies and trash"
    assert dialog.page.fields["trash"].is_marked
    assert not dialog.nothing.isVisible()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.page.fields["trash"].control.hasFocus()
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, " of the moon")
    assert dialog.nothing.isVisible()
    assert all(dialog.list.item(at).isHidden() for at in range(dialog.list.count()))
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.search.text() == ""
    assert not any(dialog.list.item(at).isHidden() for at in range(dialog.list.count()))
    assert not any(row.is_marked for each in dialog.pages for row in each.rows())
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert heard.settings == []


@pytest.mark.parametrize(
    ("words", "name"),
    [("dark", "theme"), ("interlaced", "problems_off"), ("excel", "csv_bom"), ("dask", "cluster")],
)
def test_the_search_looks_into_hints_and_choices(
    window: QWidget, qtbot: QtBot, words: str, name: str
) -> None:
    dialog, _ = _opened(window, qtbot)
    QTest.keyClicks(dialog.search, words)
    assert dialog.page.fields[name].is_marked
    dialog.reject()


@pytest.mark.parametrize(
    ("target", "name"), [("trash", "trash"), ("limits", "workers"), ("nothing", "theme")]
)
def test_it_opens_where_it_is_needed(window: QWidget, qtbot: QtBot, target: str, name: str) -> None:
    dialog, _ = _opened(window, qtbot)
    dialog.show_target(target)
    assert name in dialog.page.fields
    assert dialog.page.fields[name].control.hasFocus() == (target != "nothing")
    dialog.reject()


def test_every_page_has_a_name_of_its_own(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    for names in ([each.key for each in dialog.pages], [each.title() for each in dialog.pages]):
        assert all(names)
        assert len(set(names)) == len(names)
    dialog.reject()


def test_the_page_of_a_refused_option_is_shown_and_marked(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    _type(field(dialog, "more_extensions").control, "a/b")
    assert dialog.list.currentItem().text() == "Scanning (!)"
    dialog.list.setCurrentRow(0)
    dialog.accept()
    assert dialog.page.fields["more_extensions"].control.hasFocus()
    _type(dialog.page.fields["more_extensions"].control, "")
    assert dialog.list.currentItem().text() == "Scanning"
    dialog.reject()


def test_enter_presses_the_button_with_the_focus(window: QWidget, qtbot: QtBot) -> None:
    dialog, heard = _opened(window, qtbot)
    control(dialog, "csv_bom", QCheckBox).setChecked(False)
    cancel = dialog.buttons.button(Button.Cancel)
    cancel.setAutoDefault(False)
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert heard.settings == []


def test_a_click_on_words_ticks_their_box(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    box = control(dialog, "csv_bom", QCheckBox)
    (words,) = [label for label in dialog.findChildren(QLabel) if label.buddy() is box]
    before = box.isChecked()
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert box.isChecked() is not before
    dialog.reject()


def test_the_wheel_turns_the_page_and_no_value(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    workers = control(dialog, "workers", QSpinBox)
    dialog.search.setFocus()
    _turn(workers)
    assert workers.value() == 3
    workers.setFocus()
    _turn(workers)
    assert workers.value() == 4
    dialog.reject()


def _turn(widget: QWidget) -> None:
    """Turn the wheel up by one notch over a widget."""
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_where_the_api_listens_is_shown_while_it_does(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    form = page(dialog, ApiPage)
    assert not form.copy.isVisibleTo(dialog)
    page(dialog, ApiPage).show_state(SERVING)
    assert form.address.isVisibleTo(dialog)
    assert form.address.text() == "It listens at http://127.0.0.1:8737"
    assert form.copy.accessibleDescription().endswith(" /home/me/api-token")
    form.copy.click()
    assert QApplication.clipboard().text() == "http://127.0.0.1:8737"
    with qtbot.waitSignal(form.page_wanted) as wanted:
        form.browse.click()
    assert wanted.args == ["http://127.0.0.1:8737/#code=secret"]
    assert "secret" not in repr(SERVING)
    page(dialog, ApiPage).show_state(ApiState())
    assert not form.copy.isVisibleTo(dialog)
    assert not form.browse.isVisibleTo(dialog)
    dialog.reject()


def test_why_the_api_does_not_listen_is_shown_at_its_switch(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot)
    page(dialog, ApiPage).show_state(
        ApiState(problem=Message("api.port_taken", {"host": "127.0.0.1", "port": 8737}))
    )
    problem = "The local API cannot listen on 127.0.0.1, port 8737: another program uses this port."
    assert problem in {label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)}
    assert field(dialog, "api").control.accessibleDescription().startswith(problem)
    assert not page(dialog, ApiPage).copy.isVisibleTo(dialog)
    dialog.reject()


def test_the_port_matters_only_while_the_switch_is_on(window: QWidget, qtbot: QtBot) -> None:
    dialog, _ = _opened(window, qtbot, Settings())
    assert not field(dialog, "api_port").control.isEnabled()
    control(dialog, "api", QCheckBox).click()
    assert field(dialog, "api_port").control.isEnabled()
    dialog.reject()


def test_a_language_without_a_font_is_told_beside_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    scripts = QFontDatabase.WritingSystem
    known = {scripts.Japanese: ["A"], scripts.SimplifiedChinese: []}
    monkeypatch.setattr("app.qt.base.fonts.QFontDatabase.families", known.__getitem__)
    dialog = preferences_dialog(Settings(language=Language.CHINESE))
    qtbot.addWidget(dialog)
    told = field(dialog, "language").problem
    assert "fonts-noto-cjk" in told.text()
    chosen = control(dialog, "language", QComboBox)
    for language, says in ((Language.JAPANESE, False), (Language.CHINESE, True), (Language.POLISH, False)):
        chosen.setCurrentIndex(chosen.findData(language))
        assert bool(told.text()) is says
    dialog.reject()
