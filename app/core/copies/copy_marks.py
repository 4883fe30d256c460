"""Names of files and folders that say of a file that it is a copy of another one."""

import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Final

from app.core.text.names import separator, split

_COPY: Final = r"(?:copy|kopie|copie|copia|cópia)"
_NUMBER: Final = r"(?: ?\(?\d{1,3}\)?)?"
_SURE: Final = (
    re.compile(rf"^{_COPY}(?: ?\(\d{{1,3}}\))?[ _](?:of|von|de|di|van)[ _](?P<rest>.+)$"),
    re.compile(rf"^(?P<rest>.+?)(?: - |_-_){_COPY}{_NUMBER}$"),
    re.compile(
        rf"^(?P<rest>.+?) ?\((?:another |weitere |\d{{1,3}}(?:st|nd|rd|th|\.) )?{_COPY}(?: \d{{1,3}})?\)$"
    ),
)
"""Names that nothing but a copy has."""
_BESIDE: Final = (
    re.compile(r"^(?P<rest>.+?)(?: ?\(\d{1,3}\)|[ ._-]\d{1,2})$"),
    re.compile(rf"^(?P<rest>.+?)[ ._-]+(?:{_COPY}|back-?up|bak){_NUMBER}$"),
)
"""Names that say it only beside the plain one: `Part-2` and `Carbon Copy` are titles, too. A year is none."""
_BACKUPS: Final = r"(?:back[ _-]?ups?|bak|(?:daten|sicherungs)?(?:sicherung(?:en)?|kopien?)|sauvegardes?)"
_FOLDER: Final = re.compile(
    rf"(?:.*[\W_])?{_BACKUPS}[\W_\d]*"
    rf"|{_BACKUPS}[ _-](?:of|from|von|disk|drive|hdd|ssd|usb|platte)\b.*"
    r"|(?:copy|copies|kopien?|dupes?|duplicates?|duplikate?)[\W_\d]*"
)
"""The folders of copies. `The Backup Plan` is a title."""
_SURE_HINT: Final = re.compile("cop|cóp|kop")
_HINT: Final = re.compile(r"\d\)?$|cop|cóp|kop|ba")
"""Every name of a copy has one of these, and few others do: a matter of speed."""


@lru_cache(64)  # a plan asks several times for the same group
def name_marks(paths: tuple[bytes, ...]) -> Mapping[bytes, int]:
    """Return how often each name of a group says that it is a copy, without those that never do."""
    stems = {path: _stem(path) for path in paths}
    beside = frozenset(stems.values())
    hint = _HINT if len(beside) > 1 else _SURE_HINT
    return {path: _count(name, beside) for path, name in stems.items() if hint.search(name)}


def _stem(path: bytes) -> str:
    name = split(path)[1].decode("utf-8", "replace").lower()
    return name.rpartition(".")[0] or name


def _count(name: str, beside: Collection[str]) -> int:
    for form in (*_BESIDE, *_SURE):
        found = form.match(name)
        if found and (form in _SURE or found["rest"] in beside):
            return 1 + _count(found["rest"], beside)
    return 0


@lru_cache(4096)  # files share folders
def count_folders(folder: bytes) -> int:
    """Return how many folders of an absolute path are called as one of copies."""
    names = (each.decode("utf-8", "replace").lower() for each in folder.split(separator(folder)))
    return sum(bool(_FOLDER.fullmatch(each) or any(form.match(each) for form in _SURE)) for each in names)
