"""The facts of films and episodes, as the names of files and folders tell them."""

from typing import Final

from app.core.facts.fact import Fact, Filter, FilterKind
from app.core.text.fold import fold
from app.core.text.units import UNKNOWN_TEXT


def work_text(work: str | None, year: int | None) -> str:
    """Return the title with the year, which tells it from another of the same title: `Heat (1995)`."""
    if work is None:
        return UNKNOWN_TEXT
    return work if year is None else f"{work} ({year})"


def _work_key(work: str | None, year: int | None) -> str | None:
    return None if work is None else fold(work_text(work, year))


def range_text(first: int, last: int | None) -> str:
    """Return the numbers of episodes or seasons: `5`, or `5–7`."""  # noqa: RUF002
    return str(first) if last is None or last == first else f"{first}–{last}"  # noqa: RUF001


def _episodes(first: int | None, last: int | None) -> tuple[int, int] | None:
    return None if first is None else (first, first if last is None else last)


def _episodes_text(first: int | None, last: int | None) -> str:
    return UNKNOWN_TEXT if first is None else range_text(first, last)


TITLES: Final = (
    Fact(
        key="work",
        title="Film or series",
        fields=("work",),
        filter=Filter(
            key="film",
            kind=FilterKind.TEXT,
            help="title of the film or series in the name, with its year",
            example='"the matrix"',
            fields=("work", "year"),
            convert=_work_key,
            aliases=("series", "show"),
            certain=True,
        ),
    ),
    Fact(
        key="year",
        title="Year",
        fields=("year",),
        numeric=True,
        filter=Filter(
            key="year",
            kind=FilterKind.NUMBER,
            help="year of the film or series in the name",
            example="<1990",
            certain=True,
        ),
    ),
    Fact(
        key="season",
        title="Season",
        fields=("season",),
        numeric=True,
        filter=Filter(
            key="season",
            kind=FilterKind.NUMBER,
            help="season of a series; 0: specials",
            example="2",
            certain=True,
        ),
    ),
    Fact(
        key="gap",
        fields=("id",),
        filter=Filter(
            key="gap",
            kind=FilterKind.FLAG,
            help="episodes of a season between whose first and last one there is a gap",
            example="yes",
            convert=lambda _id: None,  # no record knows it: the other episodes do
            choices=("yes", "no"),
            certain=True,
        ),
    ),
    Fact(
        key="episode",
        title="Episode",
        fields=("episode", "last_episode"),
        convert=lambda first, _last: first,
        text=_episodes_text,
        numeric=True,
        filter=Filter(
            key="episode",
            kind=FilterKind.NUMBER,
            help="episode in the file, which may have several",
            example="5",
            fields=("episode", "last_episode"),
            convert=_episodes,
            certain=True,
        ),
    ),
    Fact(key="last_episode", title="Last episode", fields=("last_episode",), numeric=True),
    Fact(
        key="edition",
        title="Edition",
        fields=("edition",),
        filter=Filter(
            key="edition",
            kind=FilterKind.TEXT,
            help="edition of the film in the name",
            example="extended",
            certain=True,
        ),
    ),
    Fact(
        key="ids",
        title="Database ids",
        fields=("ids",),
        filter=Filter(
            key="id",
            kind=FilterKind.TAG,
            help="id of the film or series in a database, or the database",
            example="tmdb-603",
            choices=("imdb", "tmdb", "tvdb", "anidb"),
            certain=True,
        ),
    ),
)
