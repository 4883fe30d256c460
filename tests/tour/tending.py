"""Stops: sources, exports, preferences, and what else is behind the menu."""

import json
from collections.abc import Callable, Mapping
from typing import Final

from tests.tour.stage import Stage
from tests.tour.waiting import insist, wait_for


def source_menu(stage: Stage) -> None:
    """What can be done with a source."""
    stage.start()
    stage.screen.after(lambda: stage.screen.click(stage.source(1)), "one source")
    stage.picture("chosen")
    stage.screen.after(lambda: stage.screen.click(stage.source(1), 3), "a menu")
    stage.picture()


def removal(stage: Stage) -> None:
    """A source is removed after a word about what that forgets, and comes back; all by keys."""
    stage.start()
    before = len(stage.home.files())
    stage.screen.after(lambda: stage.screen.click(stage.source(1)), "one source")
    stage.screen.after(lambda: stage.screen.keys("Delete"), "a preview")
    stage.picture("preview")
    stage.screen.after(lambda: stage.screen.keys("shift+Tab", "shift+Tab", "space"), "a removal")
    stage.picture("removed")
    wait_for(lambda: len(stage.home.files()) < before, "a smaller library")
    stage.screen.after(lambda: stage.screen.click(stage.screen.find("Undo", stage.notice)), "an undo")
    stage.holds(before)
    stage.picture("undone")


def export(stage: Stage) -> None:
    """What is shown is written to a file, which says as much as the library does."""
    stage.start()
    stage.screen.keys("ctrl+e")
    stage.screen.window("^Export")
    stage.screen.still()
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("Return"), "the dialog for the file")
    target = stage.room / "list.json"
    stage.screen.keys("ctrl+a")
    stage.screen.type(str(stage.room / "list.csv"))
    stage.screen.keys("Return")
    target = stage.room / "list.csv"
    wait_for(target.exists, "the exported file")
    stage.reads("Exported")
    stage.screen.still()
    stage.picture("done")
    lines = target.read_text("utf-8").splitlines()
    insist(len(lines) == len(stage.home.files()) + 1, f"{len(lines)} lines written")


def add_folder(stage: Stage) -> None:
    """The dialog that a folder is chosen in."""
    stage.start(known=False)
    stage.screen.keys("ctrl+o")
    stage.screen.window("^Add folders")
    stage.screen.still()
    stage.picture()


def preferences(stage: Stage) -> None:
    """An option is found by its words; what is changed there is kept."""
    stage.start()
    stage.screen.keys("ctrl+comma")
    stage.screen.window("^Preferences")
    stage.screen.still()
    stage.picture()
    stage.screen.type("scan also")
    stage.screen.still()
    stage.picture("search")
    stage.screen.keys("Return")
    stage.screen.type("xyz")
    stage.screen.after(lambda: stage.screen.keys("Return"), "the window alone")
    wait_for(stage.home.settings.exists, "kept preferences")
    kept = json.loads(stage.home.settings.read_text("utf-8"))
    insist(kept["more_extensions"] in (["xyz"], [".xyz"]), f"kept {kept['more_extensions']}")


def preferences_end(stage: Stage) -> None:
    """The last pages of the dialog, reached by keys."""
    stage.start()
    stage.screen.keys("ctrl+comma")
    stage.screen.window("^Preferences")
    stage.screen.still()
    stage.screen.keys("Tab", "End", "Up", "Tab")
    stage.screen.still()
    stage.picture()


def about(stage: Stage) -> None:
    """All keys, the version and the licence."""
    stage.start()
    stage.screen.keys("F1")
    stage.screen.window("^About")
    stage.screen.still()
    stage.picture()


def menu(stage: Stage) -> None:
    """Everything else."""
    stage.start()
    stage.screen.after(lambda: stage.screen.keys("F10"), "a menu")
    stage.picture()


def folded(stage: Stage) -> None:
    """Side bar and details give way to the table."""
    stage.start()
    stage.screen.after(lambda: stage.screen.keys("F9"), "no side bar")
    stage.screen.after(lambda: stage.screen.keys("ctrl+i"), "no details")
    stage.picture()


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "source-menu": source_menu,
    "removal": removal,
    "export": export,
    "add-folder": add_folder,
    "preferences": preferences,
    "preferences-end": preferences_end,
    "about": about,
    "menu": menu,
    "folded": folded,
}
