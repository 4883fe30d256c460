"""The controls above the gallery: they sort, change the size, and show what keys and menus do."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.config.window_state import PictureSize
from app.qt.files.gallery.head import GalleryHead
from app.qt.files.gallery.view import GalleryView
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts


@pytest.fixture
def desktop(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> Desktop:
    """A window that shows two files in the gallery."""
    make_files(videos, 2)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 2)
    desktop.window.menu["gallery"].trigger()
    return desktop


def test_the_slider_and_the_keys_change_the_same_size(desktop: Desktop, qtbot: QtBot) -> None:
    (view,) = desktop.window.findChildren(GalleryView)
    (head,) = desktop.window.findChildren(GalleryHead)
    qtbot.waitUntil(head.isVisible)
    assert head.size_slider.value() == list(PictureSize).index(view.picture_size)
    head.size_slider.setValue(2)
    assert view.picture_size is PictureSize.LARGE
    desktop.window.menu["smaller"].trigger()
    assert head.size_slider.value() == 1
    assert head.geometry().bottom() < view.viewport().geometry().top()
    assert head.geometry().width() <= view.width()


def test_it_sorts_as_the_header_of_the_table_does(desktop: Desktop) -> None:
    (head,) = desktop.window.findChildren(GalleryHead)
    header = parts(desktop.window).files.table.header
    assert head.sort.currentData() == "name"
    head.sort.setCurrentIndex(head.sort.findData("size"))
    head.sort.activated.emit(head.sort.currentIndex())
    assert header.order == (("size", False),)
    head.reversed.click()
    assert header.order == (("size", True),)
    header.sort_by("duration")
    assert (head.sort.currentData(), head.reversed.isChecked()) == ("duration", False)


def test_every_control_says_what_it_is(desktop: Desktop) -> None:
    (head,) = desktop.window.findChildren(GalleryHead)
    for control in (head.sort, head.size_slider):
        assert control.accessibleName()
        assert control.accessibleDescription()
    assert head.reversed.accessibleDescription()
