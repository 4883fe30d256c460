"""A profile, and the limits of its parts."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.facts.catalogue import FILTERS
from app.core.file.record import SUMMARY_FIELDS
from app.core.query import Rules
from app.core.query.rules import Condition, Rule, RuleGroup

VERSION: Final = 1
"""Version of the form of profiles."""
LARGEST: Final = 262_144
"""Bytes of a file with a profile."""
MOST_PROFILES: Final = 200
MOST_CONDITIONS: Final = 200
"""Conditions in one profile."""
DEEPEST: Final = 8
"""Groups within groups."""
LONGEST: Final = 1000
"""Characters of a text."""
MOST_SOURCES: Final = 50
NAME: Final = re.compile(r"(?!(?:any|none)\Z)[a-z0-9][a-z0-9-]{0,39}", re.ASCII)
"""The name of a profile, in file names and filters."""
_ORDER: Final = (
    *("ext", "name", "container", "vcodec", "acodec", "codec", "profile", "level", "res", "width", "height"),
    *("fps", "vfr", "bits", "chroma", "scan", "hdr", "dolby", "primaries", "transfer", "bitrate", "density"),
    *("channels", "sampling", "audio", "sub", "tracks", "chapters", "duration", "size", "timecode", "title"),
    *("app", "camera"),
)
"""The order in which facts are offered; others come last."""
_OWN: Final = frozenset({"name", "size", *SUMMARY_FIELDS})
"""The fields of a file without its history and place."""
RULE_FILTERS: Final = tuple(
    sorted(
        (each.key for each in FILTERS if _OWN.issuperset(each.fields)),
        key=lambda key: _ORDER.index(key) if key in _ORDER else len(_ORDER),
    )
)
"""The filters that a condition can have: those by facts of the file itself."""


class ProfileSource(NamedTuple):
    """A public page that a profile relies on."""

    url: str
    says: str
    """The claim, in short."""


class Profile(Struct, frozen=True, kw_only=True):
    """A profile."""

    name: str
    title: str
    rule: RuleGroup
    about: str = ""
    sources: tuple[ProfileSource, ...] = ()
    shipped: bool = False
    """Whether it comes with the program, so that it cannot be changed."""


def rules_of(profiles: Iterable[Profile]) -> Rules:
    """Return the rules of profiles by name, as `Query.rules` takes them."""
    return tuple((profile.name, profile.rule) for profile in profiles)


def conditions_of(rule: Rule) -> tuple[Condition, ...]:
    """Return all conditions of a rule, in order."""
    if isinstance(rule, Condition):
        return (rule,)
    return tuple(each for part in rule.parts for each in conditions_of(part))
