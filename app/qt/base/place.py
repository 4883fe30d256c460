"""The places of acts: seven menus of the window, and the context menus of what lies in it."""

from enum import Enum
from typing import Final, NamedTuple


class Submenu(NamedTuple):
    """A menu inside a menu. Its title is English, and translated where it is shown."""

    title: str


class MenuPlace(NamedTuple):
    """A place in a menu. Sections lie between lines; both numbers rise from the top."""

    menu: "In"
    section: int
    position: int
    within: Submenu | None = None
    """The submenu that holds the act. It lies where its first act lies."""


class In(Enum):
    """A menu, with its title; a context menu has none."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    VIDEO = "V&ideo"
    LIBRARY = "&Library"
    CHECK = "&Check"
    HELP = "&Help"
    OF_FILES = "files"
    """The context menu of the selected files, in each view of files."""
    OF_SOURCE = "source"
    """The context menu of a source in the side bar, which is the chosen one."""
    OF_DISK = "disk"
    """The context menu of a disk in the side bar."""
    OF_GROUP = "group"
    """The context menu of a group in the side bar."""
    OF_SEARCH = "search"
    """The context menu of a saved search in the side bar."""
    OF_FACET = "facet"
    """The context menu of a value by which files are narrowed down."""

    def at(self, section: int, position: int, within: Submenu | None = None) -> MenuPlace:
        """Return a place in this menu."""
        return MenuPlace(self, section, position, within)


MENU_BAR: Final = (In.FILE, In.EDIT, In.VIEW, In.VIDEO, In.LIBRARY, In.CHECK, In.HELP)

# Submenus of which several features have a part; they stand where their first act stands.
THIS_LIBRARY: Final = Submenu("This library")
COPY_AS: Final = Submenu("Copy as")
SELECT: Final = Submenu("Select")
SAVED_SEARCH: Final = Submenu("Saved search")
ALL_FILES: Final = Submenu("All files")
PAGES: Final = Submenu("Pages")
SIZE: Final = Submenu("Size")
PANELS: Final = Submenu("Panels")
APPEARANCE: Final = Submenu("Appearance")
PICTURE: Final = Submenu("Picture")
JOBS: Final = Submenu("Jobs")
NAMES: Final = Submenu("Names and labels")
READ_AHEAD: Final = Submenu("Read ahead")
MANIFEST: Final = Submenu("Manifest")
CHECKS: Final = Submenu("Check")
