"""Remembers in the library what was handed over to an encoder, so that it can tell what came back."""

import time

from app.core.advice.handover import HandedOverFile, HandOver
from app.core.export.format import Format
from app.export.hand_over.handing import HandingOver
from app.library import Library
from app.library.advice import handovers


def record(library: Library, form: Format, handing: HandingOver) -> None:
    """Store a list for an encoder that was written. Blocks. Raises `LibraryError`."""
    files = tuple(HandedOverFile(id_, output) for id_, output in handing.outputs)
    if files:
        given = HandOver(time=time.time(), format=str(form), target=handing.choice.target, files=files)
        handovers.store(library, given)
