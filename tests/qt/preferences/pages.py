"""The pages of the preferences, and the dialog of all of them."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.config.settings import Settings
from app.qt.preferences.api_page import ApiPage
from app.qt.preferences.cluster_page import ClusterPage
from app.qt.preferences.dialog import PreferencesDialog
from app.qt.preferences.file_types_page import FileTypesPage
from app.qt.preferences.pages import (
    CopiesPage,
    LimitsPage,
    LooksPage,
    NotificationsPage,
    PicturesPage,
    ProblemsPage,
)
from app.qt.widgets.form_field import FormField
from app.qt.widgets.options_page import OptionsPage

PAGES = (
    FileTypesPage,
    LimitsPage,
    ClusterPage,
    ProblemsPage,
    LooksPage,
    PicturesPage,
    CopiesPage,
    NotificationsPage,
    ApiPage,
)
P = TypeVar("P", bound=OptionsPage)
W = TypeVar("W", bound=QWidget)


def preferences_dialog(settings: Settings, parent: QWidget | None = None) -> PreferencesDialog:
    """Return the dialog of all pages."""
    return PreferencesDialog(settings, [make() for make in PAGES], parent)


def field(dialog: PreferencesDialog, name: str) -> FormField:
    """Return what edits a field of the settings."""
    (shown,) = [page.fields[name] for page in dialog.pages if name in page.fields]
    return shown


def control(dialog: PreferencesDialog, name: str, kind: type[W]) -> W:
    """Return the control of a field of the settings."""
    widget = field(dialog, name).control
    assert isinstance(widget, kind)
    return widget


def page(dialog: PreferencesDialog, kind: type[P]) -> P:
    """Return the dialog's page of a kind."""
    (shown,) = [each for each in dialog.pages if isinstance(each, kind)]
    return shown
