"""The strip that shows where the damage of a file lies."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.core.decoding.timeline import Place
from app.qt.details.damage_strip import DamageStrip
from app.qt.formatting import Formatter
from app.qt.theme import LIGHT, Theme

PLACES = (Place(0.5, 0.5, 20.0), Place(0.8, 1.0, 32.0))


@pytest.fixture
def strip(theme: Theme, qtbot: QtBot) -> DamageStrip:
    strip = DamageStrip(Formatter(QLocale("en_US")), theme)
    qtbot.addWidget(strip)
    strip.resize(200, 14)
    return strip


def test_places_are_red_on_a_bar(strip: DamageStrip) -> None:
    strip.show_places(PLACES)
    image: QImage = strip.grab().toImage()
    scale = image.width() / 200
    reds = [x for x in range(200) if image.pixelColor(int(x * scale), int(7 * scale)) == QColor(LIGHT.red)]
    assert {100, 170, 198} <= set(reds)
    assert not {20, 90, 140} & set(reds)


def test_places_are_told_in_words(strip: DamageStrip) -> None:
    strip.show_places(PLACES)
    assert strip.accessibleDescription() == "Damage at 20 s, 32 s"


def test_without_damage_it_takes_no_room(strip: DamageStrip) -> None:
    strip.show_places(PLACES)
    strip.show_places(())
    assert strip.isHidden()
    assert strip.accessibleDescription() == ""
