"""The rule for paths in a trash: what lies there is no file of the library, and no copy (T4)."""

from collections.abc import Collection
from typing import Final

from app.core.text.names import covers, separator

RULE: Final = 1
"""The version of this rule. A library that was compared by an older one is compared again."""
_NAMES: Final = frozenset(
    {b".trash", b".trashes", b"$recycle.bin", b"#recycle", b"@recycle", b".recycle", b".recycle.bin"}
)
"""Lower case: the trashes of macOS and Windows, of disks on Linux, and of file servers."""
_OLD_WINDOWS: Final = b"RECYCLER"
XDG_NAME: Final = b"Trash"
"""The name of a trash of the freedesktop specification, which other folders have too."""
_XDG_ABOVE: Final = (b".local", b"share")
_FLATPAK: Final = (b".var", b"app")


def is_trash_name(name: bytes) -> bool:
    """Return whether any folder of this name is a trash."""
    lowered = name.lower()
    return lowered in _NAMES or lowered.startswith(b".trash-") or name == _OLD_WINDOWS


def in_trash(path: bytes, places: Collection[bytes] = ()) -> bool:
    """Return whether an absolute path of any system is a trash, or lies in one.

    `places` are trashes whose names do not tell it: those of XDG are called `Trash`, as other folders are.
    """
    lowered = path.lower()
    # Most paths pass these two tests alone, so that a library of many folders is compared quickly.
    if b"trash" not in lowered and b"recycle" not in lowered:
        return any(covers(place, path) for place in places)
    names = path.split(separator(path))
    return (
        any(map(is_trash_name, names))
        or any(covers(place, path) for place in places)
        or any(name == XDG_NAME and _is_of_user(names[:at]) for at, name in enumerate(names))
    )


def _is_of_user(above: list[bytes]) -> bool:
    """Return whether folders end with the place of a user's data on Linux, of any user."""
    flatpak = len(above) >= 4 and (*above[-4:-2], above[-1]) == (*_FLATPAK, b"data")
    return tuple(above[-2:]) == _XDG_ABOVE or flatpak
