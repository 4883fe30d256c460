"""Prepares a hand-over before its first file is written: checked options, new names, a common folder."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from secrets import token_hex
from typing import Final

from app.core.errors import OutputRefused
from app.core.export.format import ENCODING, RELATIVE, Format
from app.core.export.hand_over import HandOverChoice
from app.core.text.names import as_text, covers, display, real_path, split
from app.export.hand_over import cmd, powershell
from app.export.hand_over.handing import HandingOver, utf8
from app.export.hand_over.output_names import OutputNames
from app.export.hand_over.windows_names import CONTROL_SIGNS, is_of_windows
from app.library.advice import handovers
from app.library.reader import Reader

_MARK: Final = 4
"""Bytes of the mark of a list that is not remembered."""
_FORBIDDEN: Final = {
    Format.CMD: f'{cmd.FORBIDDEN}"{CONTROL_SIGNS}',
    Format.POWERSHELL: powershell.FORBIDDEN,
}
"""Signs that the folder for results cannot have: for the command prompt, also those that end a name."""


def prepared(
    form: Format,
    choice: HandOverChoice,
    reader: Reader,
    ids: Sequence[int],
    *,
    remembered: bool = True,
) -> HandingOver:
    """Return a hand-over of files that can begin. Blocks: asks the disk of the folder for what is made.

    `remembered` tells whether the library will know the list, so that later lists avoid its names.
    Raises `OutputRefused` without such a folder, and for one that is in a source.
    """
    if form in RELATIVE:
        return HandingOver(choice, base=choice.base or common_folder(_folders(reader, ids)))
    # Lists that are written at the same time know nothing of each other.
    mark = b"" if remembered else token_hex(_MARK).encode()
    names = _new_names(choice, reader, mark) if form in ENCODING else None
    handing = HandingOver(choice, names)
    if names is not None and not _can_hold(form, seen := handing.seen(choice.folder or b"")):
        raise OutputRefused("hand_over.bad_folder", path=display(seen))
    return handing


def _can_hold(form: Format, folder: bytes) -> bool:
    """Return whether a list for an encoder can name results in a folder; their names are of its files."""
    text = utf8(folder)
    if text is None:
        return form is Format.SH
    if form is Format.CMD and is_of_windows(text) is None:
        return False
    return set(text).isdisjoint(_FORBIDDEN.get(form, ""))


def _new_names(choice: HandOverChoice, reader: Reader, mark: bytes) -> OutputNames:
    """Return names for what is made: new in the folder, and promised to no earlier list."""
    if choice.folder is None:
        raise OutputRefused("hand_over.no_folder")
    folder = real_path(choice.folder)
    place = _compared(folder)
    for source in reader.source_paths():
        if covers(_compared(real_path(source)), place):
            raise OutputRefused("hand_over.in_source", path=display(choice.folder), source=display(source))
    try:
        taken = os.listdir(folder)  # noqa: PTH208 - bytes
    except OSError as error:
        raise OutputRefused("hand_over.not_a_folder", path=display(choice.folder)) from error
    return OutputNames(choice.folder, chain(taken, _promised(reader, place)), mark)


def _promised(reader: Reader, place: bytes) -> Iterator[bytes]:
    """Yield the names that earlier lists ask for in a folder: their encoders may be at work yet."""
    is_there: dict[bytes, bool] = {}
    for folder, name in map(split, reader.insight(handovers.outputs)):
        if folder not in is_there:
            is_there[folder] = _compared(real_path(folder)) == place
        if is_there[folder]:
            yield name


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
