"""The user's choice of files, as a value that every part of the window shows."""

from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from app.core.problems.catalogue import COUNTED
from app.core.query import Query, Rules
from app.core.query.collections import OfferedSearch, SavedSearch, SmartGroup
from app.core.scan.since import FoundSince

Choice = int | SmartGroup | SavedSearch | OfferedSearch | None
"""The id of a source, a group, a saved search, or one that the side bar offers; None for all files."""


class BrowseState(Struct, frozen=True, kw_only=True, dict=True):
    """A search text, with a row of the side bar or a filter by problems."""

    text: str = ""
    choice: Choice = None
    """The chosen row of the side bar."""
    failures_of: tuple[bytes, ...] = ()
    """Only files at or below these paths that could not be read; empty: all files."""
    within: tuple[bytes, ...] = ()
    """Only files at or below these paths; empty: all files."""
    only_problems: bool = False
    """Whether to show only files with errors or warnings."""
    found: FoundSince | None = None
    """Only files of which scans or checks have found this since a moment; None: all files."""
    hidden_problems: int = 0
    """The set of problems that the user has switched off."""
    rules: Rules = ()
    """The rules of all profiles."""

    @cached_property
    def query(self) -> Query:
        """The query for the table. The text is parsed once."""
        query = Query.parse(self.text, self.source_id, self.failures_of, self.group, self.rules)
        return replace(
            query,
            roots=self.within,
            found=self.found,
            problems=COUNTED if self.only_problems else 0,
            hidden_problems=self.hidden_problems,
            # A changed profile must not renew a table that does not depend on it.
            rules=self.rules if query.has_profile_terms else (),
        )

    @property
    def subject(self) -> tuple[object, ...]:
        """The user's part of the state, without that of the preferences."""
        return self.text, self.choice, self.failures_of, self.within, self.only_problems, self.found

    @property
    def source_id(self) -> int | None:
        """Return the id of the chosen source; None for all sources."""
        return self.choice if isinstance(self.choice, int) else None

    @property
    def group(self) -> SmartGroup | None:
        """Return the chosen group."""
        return self.choice if isinstance(self.choice, SmartGroup) else None

    @property
    def is_about_problems(self) -> bool:
        """Return whether all files in the table have problems."""
        return self.only_problems or self.group is SmartGroup.PROBLEMS

    @property
    def searches_part(self) -> bool:
        """Return whether the text searches a part of all files only, such as a group."""
        place = self.source_id is not None or self.group or self.failures_of or self.within
        return bool(self.text) and bool(place or self.only_problems or self.found)

    def with_text(self, text: str) -> "BrowseState":
        """Return the state for another text. Another text than that of a chosen search ends its choice."""
        left = isinstance(self.choice, SavedSearch | OfferedSearch) and self.choice.text != text
        return replace(self, text=text, choice=None if left else self.choice)

    def with_choice(self, choice: Choice) -> "BrowseState":
        """Return the state for a row of the side bar, whose whole list it shows: without other filters."""
        text = choice.text if isinstance(choice, SavedSearch | OfferedSearch) else ""
        return replace(self.all_files(), text=text, choice=choice)

    def all_files(self) -> "BrowseState":
        """Return the state without text, choice and filter."""
        return BrowseState(hidden_problems=self.hidden_problems, rules=self.rules)
