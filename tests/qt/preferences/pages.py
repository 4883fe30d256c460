"""The pages of the preferences, and the dialog of all of them."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.config.settings import Settings
from app.qt.preferences.api_page import ApiPage
from app.qt.preferences.dialog import PreferencesDialog
from app.qt.preferences.exchange_page import ExchangePage
from app.qt.preferences.looks_page import LooksPage
from app.qt.startup.features import preferences_pages
from app.qt.widgets.form_field import FormField
from app.qt.widgets.preferences_page import PreferencesPage

P = TypeVar("P", bound=PreferencesPage)
W = TypeVar("W", bound=QWidget)


def preferences_dialog(settings: Settings, parent: QWidget | None = None) -> PreferencesDialog:
    """Return the dialog of all pages."""
    return PreferencesDialog(settings, (*preferences_pages(), LooksPage(), ApiPage(), ExchangePage()), parent)


def field(dialog: PreferencesDialog, name: str) -> FormField:
    """Return what edits a field of the settings, on its page, which is shown from now on."""
    (at,) = [at for at, page in enumerate(dialog.pages) if name in page.fields]
    dialog.list.setCurrentRow(at)
    return dialog.pages[at].fields[name]


def control(dialog: PreferencesDialog, name: str, kind: type[W]) -> W:
    """Return the control of a field of the settings."""
    widget = field(dialog, name).control
    assert isinstance(widget, kind)
    return widget


def page(dialog: PreferencesDialog, kind: type[P]) -> P:
    """Return the dialog's page of a kind, which is shown from now on."""
    (shown,) = [each for each in dialog.pages if isinstance(each, kind)]
    dialog.list.setCurrentRow(dialog.pages.index(shown))
    return shown
