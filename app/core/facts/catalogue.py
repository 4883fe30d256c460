"""The facts of a file: the columns in the order of the table, and the filters by name."""

from typing import Final

from msgspec.structs import replace

from app.core.facts.checks import CHECKS
from app.core.facts.clips import CLIPS
from app.core.facts.fact import Fact, Filter
from app.core.facts.file import IDENTITY, ORIGIN
from app.core.facts.picture import PICTURE
from app.core.facts.sound import SOUND
from app.core.facts.titles import TITLES
from app.core.text.fold import fold


def _complete(fact: Fact) -> Fact:
    """Return a fact whose filter has its fields."""
    of = fact.filter
    return fact if of is None or of.fields else replace(fact, filter=replace(of, fields=fact.fields[:1]))


GROUPS: Final = tuple(
    (title, tuple(map(_complete, facts)))
    for title, facts in (
        ("File", IDENTITY),
        ("Film or episode", TITLES),
        ("Recording in several files", CLIPS),
        ("Picture", PICTURE),
        ("Sound", SOUND),
        ("Origin and time", ORIGIN),
        ("State and checks", CHECKS),
    )
)
"""The facts in groups, each with its English title, which the window passes through `tr()`."""
FACTS: Final = tuple(fact for _, facts in GROUPS for fact in facts)
COLUMNS: Final = tuple(fact for fact in FACTS if fact.title)
"""The facts with a column, in the order of the table."""
BY_KEY: Final = {column.key: column for column in COLUMNS}
"""The facts with a column."""
ALL_FIELDS: Final = tuple(dict.fromkeys(name for column in COLUMNS for name in column.fields))
"""The fields of all columns."""
FACETS: Final = (
    *("problem", "codec", "res", "hdr", "container", "audio", "sub", "disk", "film", "folder", "status"),
)
"""Keys of the filters whose values are offered with counts, in the order of display."""
_ORDER: Final = (
    *(
        "name",
        "folder",
        "disk",
        "place",
        "free",
        "seen",
        "ext",
        "codec",
        "profile",
        "container",
        "vcodec",
        "acodec",
        "level",
        "primaries",
    ),
    *("transfer", "sampling", "size", "duration", "bitrate", "density", "res", "width", "height", "fps"),
    *(
        "vfr",
        "bits",
        "chroma",
        "hdr",
        "dolby",
        "scan",
        "audio",
        "sub",
        "says",
        "channels",
        "tracks",
        "chapters",
    ),
    *("film", "year", "season", "episode", "gap", "edition", "id", "clip", "parts"),
    *("title", "timecode", "app", "camera", "added", "modified", "status", "checked", "verdict"),
    *(
        "depth-of-check",
        "decoded",
        "copies",
        "disks",
        "only-on",
        "better",
        "only-low",
        "plays",
        "problem",
        "marked",
    ),
)
"""The order in which filters are offered; filters without a place in it come last."""


def _place(each: Filter) -> int:
    return _ORDER.index(each.key) if each.key in _ORDER else len(_ORDER)


FILTERS: Final = tuple(sorted((fact.filter for fact in FACTS if fact.filter), key=_place))
_BY_NAME: Final = {name: each for each in FILTERS for name in (each.key, *each.aliases)}


def filter_named(name: str) -> Filter | None:
    """Return the filter with this name or alias, ignoring case."""
    return _BY_NAME.get(fold(name))
