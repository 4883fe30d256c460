"""Opens insights in a window, and waits for them."""

from pytestqt.qtbot import QtBot

from app.qt.insights.panel import InsightsPanel
from app.qt.insights.switch import InsightsSwitch
from app.qt.startup.application import Desktop
from tests.qt.fake_library import settle


def insights(desktop: Desktop) -> InsightsSwitch:
    assert desktop.session is not None
    return desktop.session.desk.part(InsightsSwitch)


def panel_of(desktop: Desktop) -> InsightsPanel:
    panel = insights(desktop).panel
    assert panel is not None
    return panel


def wait(desktop: Desktop, qtbot: QtBot) -> None:
    """Wait until everything is read that was asked for."""
    settle(desktop, qtbot)
    qtbot.waitUntil(lambda: not insights(desktop).loader.busy)
