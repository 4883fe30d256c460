"""The window of a child process that looks at itself: python -m tests.tour.languages.window OUT SIZES [NAME].

The environment says where its library and preferences are.
"""

import asyncio
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.qt.preferences.dialog import PreferencesDialog
from app.qt.startup.features import pages
from tests.qt.cut_labels import cut_in
from tests.qt.dialogs import DIALOGS
from tests.qt.mirroring import unmirrored
from tests.qt.parts import parts
from tests.tour.guide.photographer import Photographer, dialogs
from tests.tour.guide.window import take


async def look(sizes: list[tuple[int, int]], only: list[str], camera: Photographer) -> None:
    """Keep a picture of each page and dialog, and print what is wrong. Leaves with 1 where something is."""
    found: list[str] = []
    window = camera.window
    await camera.act("table_view")
    parts(window).files.table.selectRow(0)
    for width, height in sizes:
        window.resize(width, height)
        for key in (page.key for page in pages()):
            if only and key not in only:
                continue
            await camera.act(key)
            camera.keep(f"{width}-{key}", window)
            found += [f"{key} {width}: {what}" for what in await wrong(window)]
    await camera.act("table_view")
    parts(window).files.table.selectRow(0)
    camera.desk.browse.type("day")
    await camera.still()
    for key, show in DIALOGS.items():
        if only and key not in only:
            continue
        show(camera.desk)
        await camera.until(dialogs, f"the dialog {key}")
        await camera.still()
        dialog = dialogs()[-1]
        if isinstance(dialog, PreferencesDialog):
            for row in range(dialog.list.count()):
                dialog.list.setCurrentRow(row)
                await camera.still()
                camera.keep(f"dialog-{key}-{row}", dialog)
                found += [f"{key} {row}: {what}" for what in await wrong(dialog)]
        else:
            camera.keep(f"dialog-{key}", dialog)
            found += [f"{key}: {what}" for what in await wrong(dialog)]
        dialog.reject()
        await camera.until(lambda: not dialogs(), "the end of the dialog")
    print("\n".join(found), flush=True)
    if found:
        raise SystemExit(1)


async def wrong(top: QWidget) -> list[str]:
    """Return what is wrong with a window, looked at outside of this task, as Qt's events run others."""
    told: asyncio.Future[list[str]] = asyncio.get_running_loop().create_future()
    QTimer.singleShot(0, lambda: told.set_result(list(_wrong(top))))
    return await told


def _wrong(top: QWidget) -> Iterator[str]:
    """Yield what is cut, and what stays on its side in a language that reads from the right."""
    yield from (f"cut: {what}" for what in cut_in(top))
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        yield from unmirrored(top)


if __name__ == "__main__":
    out, sizes, *only = sys.argv[1:]
    wanted = [(int(width), int(height)) for width, height in (size.split("x") for size in sizes.split(","))]
    take(Path(out), partial(look, wanted, only))
