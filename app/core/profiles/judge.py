"""The verdicts of a profile on many files, most of which have the facts of an earlier one."""

from typing import Any, Final

from app.core.facts.catalogue import filter_named
from app.core.facts.fact import values_of
from app.core.file.record import FileRecord
from app.core.profiles.facts import ProfileVerdict, verdict
from app.core.profiles.profile import Profile, conditions_of

_KEPT: Final = 20_000
"""Verdicts that are kept: some MB."""


class ProfileJudge:
    """Returns verdicts of one profile; files with the same facts are judged once."""

    def __init__(self, profile: Profile, now: float) -> None:
        """Take the time of the verdicts, seconds since the epoch."""
        self.profile = profile
        self._now = now
        keys = {condition.term.key for condition in conditions_of(profile.rule)}
        asked = [each for each in map(filter_named, keys) if each is not None]
        # Of what a filter makes of a name, such as its extension, there are few; of names, as many as files.
        own = [each for each in asked if each.convert is not None and "name" in each.fields]
        fields = {name for each in asked if each not in own for name in each.fields}
        self._fields = values_of(("tracks", *sorted(fields)))
        self._others = [each.read for each in own]
        self._known: dict[tuple[Any, ...], ProfileVerdict] = {}

    def verdict(self, record: FileRecord) -> ProfileVerdict:
        """Return the verdict on a file."""
        facts = (self._fields(record), *[read(record) for read in self._others])
        found = self._known.get(facts)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[facts] = verdict(self.profile, record, self._now)
        return found
