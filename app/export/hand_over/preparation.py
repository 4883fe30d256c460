"""Prepares a hand-over before its first file is written: checked options, new names, a common folder."""

import os
import sys
from collections.abc import Iterable, Sequence

from app.core.errors import OutputRefused
from app.core.export.format import ENCODING, RELATIVE, Format
from app.core.export.hand_over import HandOverChoice
from app.core.text.names import as_text, covers, display, real_path, split
from app.export.hand_over.handing import HandingOver
from app.export.hand_over.output_names import OutputNames
from app.export.hand_over.windows_names import is_of_windows
from app.library.reader import Reader


def prepared(form: Format, choice: HandOverChoice, reader: Reader, ids: Sequence[int]) -> HandingOver:
    """Return a hand-over of files that can begin. Blocks: asks the disk of the folder for what is made.

    Raises `OutputRefused` without such a folder, and for one that is in a source.
    """
    if form in RELATIVE:
        return HandingOver(choice, base=choice.base or common_folder(_folders(reader, ids)))
    names = _new_names(choice, reader) if form in ENCODING else None
    handing = HandingOver(choice, names)
    if form is Format.CMD and choice.folder and not is_of_windows(as_text(handing.seen(choice.folder))):
        raise OutputRefused("hand_over.folder_not_windows", path=display(handing.seen(choice.folder)))
    return handing


def _new_names(choice: HandOverChoice, reader: Reader) -> OutputNames:
    """Return names that are new in the folder for what is made."""
    if choice.folder is None:
        raise OutputRefused("hand_over.no_folder")
    folder = real_path(choice.folder)
    for source in reader.source_paths():
        if covers(_compared(real_path(source)), _compared(folder)):
            raise OutputRefused("hand_over.in_source", path=display(choice.folder), source=display(source))
    try:
        taken = os.listdir(folder)  # noqa: PTH208 - bytes
    except OSError as error:
        raise OutputRefused("hand_over.not_a_folder", path=display(choice.folder)) from error
    return OutputNames(choice.folder, taken)


def _compared(path: bytes) -> bytes:
    """Return a path for comparison: two systems know no case."""
    return os.fsencode(as_text(path).casefold()) if sys.platform in {"win32", "darwin"} else path


def _folders(reader: Reader, ids: Sequence[int]) -> Iterable[bytes]:
    """Return the folders of files, each once."""
    return {folder for page in reader.pages(ids, ("folder",)) for folder in page.field("folder")}


def common_folder(folders: Iterable[bytes]) -> bytes | None:
    """Return the innermost folder that holds all of these; None for none, and for those of two drives."""
    found: bytes | None = None
    for folder in folders:
        found = folder if found is None else found
        while not covers(found, folder):
            outer = split(found)[0]
            if outer == found:
                return None
            found = outer
    return found
