"""The strip that shows where the damage of a file lies, and asks for the picture there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from app.core.damage.timeline import DamagePlace
from app.qt.base.theme import LIGHT, Theme
from app.qt.details.damage_strip import DamageStrip

PLACES = (DamagePlace(0.5, 0.5, 20.0), DamagePlace(0.8, 1.0, 32.0))


@pytest.fixture
def strip(theme: Theme, qtbot: QtBot) -> DamageStrip:
    """A strip of 200 px on the screen, with two places."""
    strip = DamageStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(200, 18)
    strip.show_places(PLACES)
    qtbot.waitExposed(strip)
    return strip


def reds(strip: DamageStrip) -> set[int]:
    image: QImage = strip.grab().toImage()
    scale = image.width() / 200
    return {x for x in range(200) if image.pixelColor(int(x * scale), int(9 * scale)) == QColor(LIGHT.red)}


def test_places_are_red_on_a_bar(strip: DamageStrip) -> None:
    assert {101, 170, 182} <= reds(strip)
    assert not {20, 90, 140} & reds(strip)


def test_places_are_told_in_words(strip: DamageStrip) -> None:
    told = "Damage at 0:20, 0:32. The arrow keys show the picture there, Enter plays from there."
    assert strip.accessibleDescription() == told


def test_without_damage_it_takes_no_room(strip: DamageStrip) -> None:
    strip.show_places(())
    assert strip.isHidden()
    assert strip.accessibleDescription() == ""


def test_a_click_chooses_the_place_there(strip: DamageStrip) -> None:
    times = QSignalSpy(strip.chosen)
    for x in (104, 180, 20):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 9))
    assert [times.at(number)[0] for number in range(times.count())] == [20.0, 32.0]
    assert strip.place == PLACES[1]


def test_arrow_keys_go_from_place_to_place(strip: DamageStrip) -> None:
    times = QSignalSpy(strip.chosen)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(strip, key)
    assert [times.at(number)[0] for number in range(times.count())] == [20.0, 32.0, 32.0, 20.0]


def test_a_double_click_and_enter_open_the_place(strip: DamageStrip) -> None:
    times = QSignalSpy(strip.opened)
    QTest.keyClick(strip, Qt.Key.Key_Return)  # none is chosen yet
    for x in (104, 20, 180):
        QTest.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 9))
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert [times.at(number)[0] for number in range(times.count())] == [20.0, 32.0, 20.0]


def test_the_same_places_stay_chosen_and_others_do_not(strip: DamageStrip) -> None:
    QTest.keyClick(strip, Qt.Key.Key_Right)
    strip.show_places(PLACES)
    assert strip.place == PLACES[0]
    strip.show_places(PLACES[1:])
    assert strip.place is None
