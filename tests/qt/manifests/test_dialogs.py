"""The dialogs that ask for a manifest: what can be requested, and what is refused with a word."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.form import Form
from app.core.manifest.job import CreateManifestRequest, VerifyManifestRequest
from app.qt.base.theme import Theme
from app.qt.manifests.create_dialog import CreateDialog
from app.qt.manifests.verify_dialog import VerifyDialog
from app.qt.widgets.path_field import PathField
from tests.systems import posix_only

pytestmark = posix_only("the paths are those of POSIX")
CARD, SOURCE = b"/media/card", b"/library/films"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window, whose dialogs end with it."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def verifying(window: QWidget) -> VerifyDialog:
    """The dialog that chooses a manifest."""
    dialog = VerifyDialog(window)
    dialog.show()
    return dialog


@pytest.fixture
def creating(window: QWidget) -> CreateDialog:
    """The dialog for a new manifest, beside a source."""
    dialog = CreateDialog([SOURCE], window)
    dialog.show()
    return dialog


def drop(dialog: QDialog, path: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    actions, left, no_key = (
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(5, 5), actions, mime, left, no_key)
    dialog.dragEnterEvent(enter)
    assert enter.isAccepted()
    event = QDropEvent(QPoint(5, 5), actions, mime, left, no_key)
    dialog.dropEvent(event)
    assert event.dropAction() is Qt.DropAction.CopyAction


def type_into(field: PathField, text: str) -> None:
    field.edit.clear()
    QTest.keyClicks(field.edit, text)


def test_a_manifest_is_dropped_and_verified(verifying: VerifyDialog, qtbot: QtBot) -> None:
    assert not verifying.go.isEnabled()
    drop(verifying, "/media/card/a b.md5")
    with qtbot.waitSignal(verifying.verification_requested) as asked:
        QTest.mouseClick(verifying.go, Qt.MouseButton.LeftButton)
    assert asked.args == [VerifyManifestRequest(path=b"/media/card/a b.md5")]


def test_everything_is_typed_and_enter_verifies(verifying: VerifyDialog, qtbot: QtBot) -> None:
    type_into(verifying.manifest, "/lists/x")
    type_into(verifying.folder, "/media//card/")
    verifying.algorithm.setCurrentText("sha1")
    with qtbot.waitSignal(verifying.verification_requested) as asked:
        QTest.keyClick(verifying.folder.edit, Qt.Key.Key_Return)
    wanted = VerifyManifestRequest(path=b"/lists/x", folder=CARD, algorithm=Algorithm.SHA1)
    assert asked.args == [wanted]


@pytest.mark.parametrize(
    ("path", "folder", "says"), [("x.md5", "", "of the manifest"), ("/x.md5", "y", "or nothing")]
)
def test_a_part_of_a_path_is_refused(verifying: VerifyDialog, path: str, folder: str, says: str) -> None:
    type_into(verifying.manifest, path)
    type_into(verifying.folder, folder)
    assert not verifying.go.isEnabled()
    assert says in verifying.fault.text()
    assert verifying.fault.isVisible()


def test_a_name_that_is_no_text_stays_whole(verifying: VerifyDialog, qtbot: QtBot) -> None:
    verifying.manifest.choose(b"/media/\xff.md5")
    with qtbot.waitSignal(verifying.verification_requested) as asked:
        verifying.accept()
    assert asked.args == [VerifyManifestRequest(path=b"/media/\xff.md5")]


def test_a_history_needs_the_permission_of_its_folder(creating: CreateDialog, qtbot: QtBot) -> None:
    drop(creating, "/media/card")
    assert creating.target.path == CARD
    assert "card" in creating.permission.text()
    assert (creating.go.isEnabled(), "Allow" in creating.fault.text()) == (False, True)
    QTest.keyClick(creating.permission, Qt.Key.Key_Space)
    assert (creating.go.isEnabled(), creating.fault.text()) == (True, "")
    with qtbot.waitSignal(creating.manifest_requested) as asked:
        QTest.mouseClick(creating.go, Qt.MouseButton.LeftButton)
    wanted = CreateManifestRequest(
        folder=CARD, form=Form.ASC_MHL, output=CARD, algorithms=(Algorithm.XXH3_128,), into_source=True
    )
    assert asked.args == [wanted]


def test_a_permission_is_for_one_folder(creating: CreateDialog) -> None:
    creating.folder.choose(CARD)
    creating.permission.setChecked(True)
    creating.folder.choose(b"/media/other")
    assert not creating.permission.isChecked()
    assert creating.target.path == b"/media/other"


def test_a_list_goes_beside_the_users_documents(creating: CreateDialog, qtbot: QtBot) -> None:
    creating.folder.choose(CARD)
    creating.form_choice.setCurrentIndex(creating.form_choice.findData(Form.SHA256))
    assert (creating.target.path or b"").endswith(b"/card.sha256")
    assert not creating.permission.isVisible()
    with qtbot.waitSignal(creating.manifest_requested) as asked:
        creating.accept()
    assert (asked.args[0].algorithms, asked.args[0].into_source, asked.args[0].force) == ((), False, False)


def test_a_chosen_place_stays_when_the_folder_changes(creating: CreateDialog) -> None:
    creating.folder.choose(CARD)
    creating.target.choose(b"/lists")
    creating.folder.choose(b"/media/other")
    assert creating.target.path == b"/lists"


@pytest.mark.parametrize(
    ("target", "says"),
    [
        ("/library/films/x.md5", "/library/films is a source"),
        ("/media/card", "Name the file"),
        ("x.md5", "whole paths"),
        ("/media/card/x.md5", "Allow"),
    ],
)
def test_other_places_are_refused_with_a_word(creating: CreateDialog, target: str, says: str) -> None:
    creating.folder.choose(CARD)
    creating.form_choice.setCurrentIndex(creating.form_choice.findData(Form.MD5))
    type_into(creating.target, target)
    assert not creating.go.isEnabled()
    assert says in creating.fault.text()


def test_a_history_has_the_chosen_algorithms(creating: CreateDialog, tmp_path: Path) -> None:
    creating.folder.choose(CARD)
    creating.target.choose(bytes(tmp_path))
    creating.algorithm_box(Algorithm.MD5).click()
    assert set(creating.chosen_algorithms()) == {Algorithm.XXH3_128, Algorithm.MD5}
    for algorithm in creating.chosen_algorithms():
        creating.algorithm_box(algorithm).click()
    assert "at least one algorithm" in creating.fault.text()
    assert not creating.algorithm_box(Algorithm.BLAKE3).isVisible()


def test_the_fields_are_not_squeezed(
    verifying: VerifyDialog, creating: CreateDialog, qtbot: QtBot, theme: Theme
) -> None:
    theme.dress(dark=False)
    creating.folder.choose(CARD)
    for field in (verifying.manifest, verifying.folder, creating.algorithms, creating.target):
        qtbot.waitUntil(lambda field=field: field.height() >= field.sizeHint().height())  # type: ignore[misc]
