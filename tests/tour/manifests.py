"""Stops: a folder is described by a manifest, and compared with it after an accident."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from tests import samples
from tests.tour.stage import Stage
from tests.tour.themes import in_both
from tests.tour.waiting import wait_for


def manifests(stage: Stage, **preferences: object) -> None:
    """Both dialogs by keys, the job in the activity bar, and the report of a folder that is not as it was."""
    card = stage.room / "Card 01"
    made = samples.make(card / "Clips")
    stage.know(card)
    stage.start(known=False, preferences=preferences)
    stage.reads("11")
    stage.screen.after(lambda: stage.screen.click(stage.source(0)), "a chosen source")
    stage.act("create manifest")
    stage.screen.window("^(Create manifest|Manifest erstellen)")
    stage.screen.still()
    stage.picture("create")
    stage.screen.after(lambda: stage.screen.keys("alt+i"), "the permission to write there")
    stage.picture("allowed")
    stage.screen.keys("Return")
    wait_for((card / "ascmhl" / "ascmhl_chain.xml").exists, "a history")
    stage.screen.still()
    stage.picture("created")
    damage = bytearray(made["plain.mp4"].read_bytes())
    damage[-100] ^= 1
    made["plain.mp4"].write_bytes(damage)
    made["old.flv"].unlink()
    (card / "Clips" / "copy of plain.mp4").write_bytes(damage)
    _verify(stage, card)


def _verify(stage: Stage, card: Path) -> None:
    stage.act("verify manifest")
    stage.screen.window("^(Verify manifest|Manifest prüfen)")
    stage.screen.after(lambda: stage.screen.type(str(card)), "a path")
    stage.picture("verify")
    stage.screen.keys("Return")
    stage.screen.window("^(Verification report|Prüfbericht)")
    stage.screen.still()
    stage.picture("report")
    stage.screen.keys("alt+F4")
    stage.screen.still()
    stage.picture("ended")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    **in_both({"manifests": manifests}),
    "manifests-german": partial(manifests, language="de"),
}
