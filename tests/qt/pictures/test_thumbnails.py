"""What a file looks like: large and small, to come, or why not; by mouse, by keys, and spoken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.qt.base.theme import DARK, LIGHT, Theme
from app.qt.pictures.shots import Shots
from app.qt.pictures.thumbnails import Thumbnails
from tests.qt.contrast import contrast

COLOURS = ("#102030", "#402010", "#106030", "#801010", "#108080", "#8060a0")


def shots(count: int = 6, poster: int = 2) -> Shots:
    images = []
    for colour in COLOURS[:count]:
        image = QImage(320, 180, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        images.append(image)
    return Shots(tuple(images), tuple(number * 60.0 + 5 for number in range(count)), poster)


@pytest.fixture
def pictures(theme: Theme, qtbot: QtBot) -> Thumbnails:
    """As wide as the details."""
    pictures = Thumbnails(theme)
    qtbot.addWidget(pictures)
    pictures.resize(336, 260)
    pictures.fit(700)
    pictures.show()
    qtbot.waitExposed(pictures)
    return pictures


def small(pictures: Thumbnails) -> list[QAbstractButton]:
    return [button for button in pictures.buttons.buttons() if button.isVisibleTo(pictures.strip)]


def large(pictures: Thumbnails) -> str:
    """Return the colour of the large picture, beside the button in its middle that plays the file."""
    drawn = pictures.poster.grab().toImage()
    return drawn.pixelColor(drawn.width() // 4, drawn.height() // 2).name()


def test_another_moment_is_large_beside_the_small_ones(pictures: Thumbnails) -> None:
    pictures.show_shots(shots())
    pictures.show_moment(shots(1, poster=0))
    assert large(pictures) == COLOURS[0]
    assert pictures.poster.accessibleName() == "Picture at 0:05"
    assert not any(button.isChecked() for button in small(pictures))
    small(pictures)[3].click()
    assert large(pictures) == COLOURS[3]
    pictures.show_moment("The file is gone.")
    assert pictures.poster.accessibleName() == "No picture: The file is gone."
    assert len(small(pictures)) == 6


def test_at_first_there_are_empty_places(pictures: Thumbnails) -> None:
    assert len(small(pictures)) == 6
    assert not any(button.isEnabled() for button in small(pictures))
    assert pictures.poster.accessibleName() == "Picture, not there yet"
    assert large(pictures) == LIGHT.side


def test_the_telling_picture_is_large(pictures: Thumbnails) -> None:
    pictures.show_shots(shots())
    assert large(pictures) == COLOURS[2]
    assert [button.isChecked() for button in small(pictures)] == [number == 2 for number in range(6)]
    assert pictures.poster.accessibleName() == "Picture at 2:05"
    assert small(pictures)[3].accessibleName() == "Picture 4 of 6, at 3:05"
    assert all(button.accessibleDescription() for button in small(pictures))
    assert pictures.poster.height() == 171


def test_a_click_shows_another_large(pictures: Thumbnails) -> None:
    pictures.show_shots(shots())
    QTest.mouseClick(small(pictures)[5], Qt.MouseButton.LeftButton)
    assert large(pictures) == COLOURS[5]
    assert pictures.poster.accessibleName() == "Picture at 5:05"


def test_keys_do_so_too(pictures: Thumbnails, qtbot: QtBot) -> None:
    pictures.show_shots(shots())
    pictures.activateWindow()
    qtbot.waitUntil(pictures.isActiveWindow)
    button = small(pictures)[2]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert pictures.focusWidget() is small(pictures)[3]
    QTest.keyClick(small(pictures)[3], Qt.Key.Key_Space)
    assert large(pictures) == COLOURS[3]


def test_a_single_picture_needs_no_strip(pictures: Thumbnails) -> None:
    pictures.show_shots(shots(1, 0))
    assert not pictures.strip.isVisible()
    assert large(pictures) == COLOURS[0]
    pictures.show_shots(shots(3, 0))
    assert pictures.strip.isVisible()
    assert len(small(pictures)) == 3


def test_where_there_is_none_a_reason_is_said(pictures: Thumbnails) -> None:
    pictures.show_shots(shots())
    pictures.show_reason("There is nothing to see.")
    assert not pictures.strip.isVisible()
    assert pictures.poster.text == "There is nothing to see."
    assert pictures.poster.image is None
    assert pictures.poster.accessibleName() == "No picture: There is nothing to see."
    pictures.show_pending()
    assert pictures.poster.text == ""
    assert len(small(pictures)) == 6


def test_in_a_low_window_the_words_keep_their_room(pictures: Thumbnails) -> None:
    pictures.fit(300)
    assert pictures.poster.height() == 108
    pictures.fit(50)
    assert pictures.poster.height() == 64


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_has_the_keyboard_and_what_is_large_are_seen(
    pictures: Thumbnails,
    theme: Theme,
    qtbot: QtBot,
    dark: bool,  # noqa: FBT001
) -> None:
    theme.dress(dark=dark)
    pictures.show_shots(shots())
    pictures.activateWindow()
    qtbot.waitUntil(pictures.isActiveWindow)
    small(pictures)[0].setFocus()
    edges = [button.grab().toImage().pixelColor(button.width() // 2, 1).name() for button in small(pictures)]
    colours = DARK if dark else LIGHT
    assert edges[0] == colours.text
    assert edges[2] == colours.accent
    assert contrast(colours.text, colours.panel) >= 4.5
