"""Searches that the user has given a name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A text for the search field."""

    id: int
    name: str
    text: str
