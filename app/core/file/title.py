"""The title of a film or an episode. Separate from its rules, so that commands load none of them."""

from typing import Final, NamedTuple

VERSION: Final = 3
"""The version of the rules (`core.titles`): with another one, all files are titled anew."""


class Title(NamedTuple):
    """The title of a film or an episode; what the names do not tell is None or empty."""

    work: str | None = None
    """Title of the film or series, without the year."""
    year: int | None = None
    season: int | None = None
    """0: specials."""
    episode: int | None = None
    """The first episode in the file."""
    last_episode: int | None = None
    """The last one; None if it is the first."""
    edition: str | None = None
    """`Director's Cut`, `Extended`."""
    ids: str | None = None
    """Ids of databases, separated by spaces: `imdb-tt0133093 tmdb-603`."""


UNTITLED: Final = Title()
