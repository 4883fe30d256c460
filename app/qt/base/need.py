"""The needs of the acts of the window, with the reasons that users read while acts are not possible."""

from typing import ClassVar

from msgspec import Struct


class Need(Struct, frozen=True, eq=False):
    """A condition under which an act is possible. A feature makes its own, and says when they are met.

    The reason is English, and translated where it is shown.
    """

    reason: str = ""
    """The sentence shown while the condition is not met; empty for a need that only combines others."""
    after: tuple["Need", ...] = ()
    """Needs that must be met as well, and are asked first."""

    NOTHING: ClassVar["Need"]
    LIBRARY: ClassVar["Need"]
    WRITABLE: ClassVar["Need"]
    """An open library that can be changed."""
    SOURCES: ClassVar["Need"]
    """A source that is a folder, in a library that can be changed."""
    CHOSEN_SOURCE: ClassVar["Need"]
    SOURCE: ClassVar["Need"]
    """A chosen source of a library that can be changed."""
    FOLDERS: ClassVar["Need"]
    """A folder that is chosen, or any, for a job that reads what is chosen or all: not an imported source."""
    FOLDER: ClassVar["Need"]
    """A chosen source that is such a folder."""
    SHOWN: ClassVar["Need"]
    """A file that is shown, also of a library that cannot be changed, as for the next need."""
    SELECTED: ClassVar["Need"]
    CHANGEABLE: ClassVar["Need"]
    """A selected file of a library that can be changed."""
    DONE: ClassVar["Need"]
    """An act that can be undone."""
    UNDONE: ClassVar["Need"]
    """An act that can be done again."""


Need.NOTHING = Need()
Need.LIBRARY = Need("Needs an open library")
Need.WRITABLE = Need("Needs a library that can be changed", after=(Need.LIBRARY,))
Need.SOURCES = Need("Needs a folder in the library", after=(Need.WRITABLE,))
Need.CHOSEN_SOURCE = Need("Needs a source that is chosen in the side bar", after=(Need.LIBRARY,))
Need.SOURCE = Need(after=(Need.WRITABLE, Need.CHOSEN_SOURCE))
Need.FOLDERS = Need(
    "Needs a folder that was scanned: what is only imported cannot be read", after=(Need.SOURCES,)
)
Need.FOLDER = Need(after=(Need.SOURCE, Need.FOLDERS))
Need.SHOWN = Need("Needs files that are shown", after=(Need.LIBRARY,))
Need.SELECTED = Need("Needs a selected file", after=(Need.LIBRARY,))
Need.CHANGEABLE = Need(after=(Need.WRITABLE, Need.SELECTED))
Need.DONE = Need("There is nothing to undo", after=(Need.LIBRARY,))
Need.UNDONE = Need("There is nothing to redo", after=(Need.LIBRARY,))
