"""What a `.nfo` tells, as programs and people write it, and as nobody should."""

from time import process_time

import pytest

from app.core.file.title import Title
from app.core.sidecars.nfo import nfo_of
from app.core.sidecars.sidecar import NfoContents
from app.core.titles.title import title_with

_FILM = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<movie>
  <title>Die  Stadt der verlorenen Kinder</title><originaltitle>La Cité des enfants perdus</originaltitle>
  <year>1995</year><premiered>1995-05-17</premiered>
  <uniqueid type="imdb" default="true">tt0112682</uniqueid><uniqueid type="tmdb">902</uniqueid>
  <uniqueid type="home">12</uniqueid><tmdbid>902</tmdbid>
  <set><title>None</title></set><actor><name>Ron Perlman</name></actor>
</movie>
"""
_READ = NfoContents(
    kind="film", title="Die Stadt der verlorenen Kinder", year=1995, ids=("imdb-tt0112682", "tmdb-902")
)
_EPISODE = (
    "<episodedetails><title>{0}</title><showtitle>Dark</showtitle><season>2</season><episode>{0}</episode>"
    '<uniqueid type="tvdb">{0}00</uniqueid></episodedetails>'
)


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (_FILM.encode(), _READ),
        (b"\xef\xbb\xbf" + _FILM.encode(), _READ),
        (_FILM.replace("UTF-8", "UTF-16").encode("utf-16"), _READ),
        (_FILM.replace("UTF-8", "windows-1252").encode("cp1252"), _READ),
        (_FILM.encode() + b"https://www.themoviedb.org/movie/902-la-cite\n", _READ),
        (
            _FILM.replace("<set>", f"{' ' * 256}Tom & Jerry<set>").encode(),
            _READ,
        ),  # what stands before damage counts
        (
            b"<movie><title>Heat</title><id>tt0113277</id></movie>",
            NfoContents(kind="film", title="Heat", ids=("imdb-tt0113277",)),
        ),
        (
            b'<movie><id TMDB="949">tt0113277</id></movie>',
            NfoContents(kind="film", ids=("imdb-tt0113277", "tmdb-949")),
        ),
        (
            b"<movie><year>0</year><premiered>1995-12-15</premiered></movie>",
            NfoContents(kind="film", year=1995),
        ),
        (b"<movie/>", NfoContents(kind="film")),
        (
            _EPISODE.format(3).encode(),
            NfoContents(kind="episode", title="Dark", season=2, episode=3, ids=("tvdb-300",)),
        ),
        (
            (_EPISODE.format(3) + "\n" + _EPISODE.format(4)).encode(),
            NfoContents(
                kind="episode",
                title="Dark",
                season=2,
                episode=3,
                last_episode=4,
                ids=("tvdb-300", "tvdb-400"),
            ),
        ),
        (b"<episodedetails/>", NfoContents(kind="episode")),
        (b"imdb.com/title/tt0133093 imdb.com/title/tt0133093", NfoContents(ids=("imdb-tt0133093",))),
        (b"https://www.imdb.com/title/tt0133093/\n", NfoContents(ids=("imdb-tt0133093",))),
        (b"https://www.themoviedb.org/tv/70523-dark?language=de", NfoContents(ids=("tmdb-70523",))),
        (b"https://thetvdb.com/?tab=series&id=334824&lid=14", NfoContents(ids=("tvdb-334824",))),
        ("░▒▓ RELEASE ▓▒░ imdb.com/title/tt0133093".encode("cp437"), NfoContents(ids=("imdb-tt0133093",))),
        (b"", NfoContents()),
        (b"<tvshow><title>Dark</title></tvshow>", NfoContents()),
        (b"<album><title>Music</title></album>", NfoContents()),
    ],
)
def test_what_files_tell(data: bytes, found: NfoContents) -> None:
    assert nfo_of(data) == found


@pytest.mark.parametrize(
    ("data", "refused"),
    [
        (
            b'<!DOCTYPE movie [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><movie><title>&b;</title></movie>',
            "doctype",
        ),
        (b'<!DOCTYPE movie SYSTEM "file:///etc/passwd"><movie><title>x</title></movie>', "doctype"),
        (bytes(range(256)) * 100, "binary"),
    ],
)
def test_what_is_refused(data: bytes, refused: str) -> None:
    assert nfo_of(data) == NfoContents(refused=refused)


_DOCTYPE = '<!DOCTYPE movie [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
_FILM = "<movie><year>1995</year><title>&b;&f;</title></movie>"


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe" + (_DOCTYPE + _FILM).encode("utf-16-le"),
        b"\xfe\xff" + (_DOCTYPE + _FILM).encode("utf-16-be"),
        (_DOCTYPE + _FILM).encode("utf-16-le"),
        b'<?xml version="1.0" encoding="cp037"?>' + _DOCTYPE.encode("cp037") + _FILM.encode(),
        b'<?xml version="1.0" encoding="cp037"?>' + _FILM.encode() + _DOCTYPE.encode("cp037"),
        b'<?xml version="1.0" encoding="utf-7"?>'
        + _DOCTYPE.encode().replace(b"<", b"+ADw-")
        + _FILM.encode(),
        b'<movie xmlns:x="http://www.w3.org/2001/XInclude"><title><x:include href="/etc/passwd"/>',
    ],
)
def test_an_entity_is_never_resolved_however_it_is_hidden(data: bytes) -> None:
    assert nfo_of(data).title == ""


@pytest.mark.parametrize(
    "data",
    [
        b"<movie>" * 100_000,
        b"<movie><title>" + b"a" * 900_000,
        b"<episodedetails>" * 60_000,
        b"<movie " + b"a='1' " * 100_000,
        b"thetvdb.com/" * 80_000,
        b"<movie><title>&undeclared;</title></movie>",
        "\ufeff".encode("utf-16-le") + (" " * 400_000).encode("utf-16-le"),
        b"<movie><season>" + b"9" * 500_000 + b"</season></movie>",
        b"<movie><uniqueid type='tmdb'>" + b"9" * 100_000 + b"</uniqueid></movie>",
    ],
)
def test_hostile_files_are_bounded(data: bytes) -> None:
    begun = process_time()
    found = nfo_of(data)
    assert process_time() - begun < 20
    assert sum(map(len, (found.title, *found.ids))) < 1000


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (NfoContents(), Title("Heat", 1995, edition="Extended", ids="tmdb-949")),
        (
            NfoContents(kind="film", title="Heat und Liebe", year=1996, ids=("imdb-tt1",)),
            Title("Heat und Liebe", 1996, edition="Extended", ids="imdb-tt1 tmdb-949"),
        ),
        (
            NfoContents(kind="episode", title="Hot", season=1, episode=2),
            Title("Hot", 1995, 1, 2, edition="Extended", ids="tmdb-949"),
        ),
        (NfoContents(kind="episode", episode=2), Title("Heat", 1995, edition="Extended", ids="tmdb-949")),
    ],
)
def test_what_is_written_is_better_than_a_name(told: NfoContents, title: Title) -> None:
    assert title_with(Title("Heat", 1995, edition="Extended", ids="tmdb-949"), told) == title


def test_a_film_is_no_episode_whatever_its_name_says() -> None:
    assert title_with(Title("24", season=1, episode=2), NfoContents(kind="film", title="24x2")) == Title(
        "24x2"
    )


@pytest.mark.parametrize(
    "told",
    [
        NfoContents(),
        NfoContents(title="Hot"),
        NfoContents(kind="episode"),
        NfoContents(kind="episode", episode=2),
        NfoContents(kind="episode", season=2),
    ],
)
def test_a_file_that_tells_nothing_leaves_each_title(told: NfoContents) -> None:
    title = Title("Heat", 1995, 1, 3, edition="Extended", ids="tmdb-949")
    assert not told.is_telling
    assert title_with(title, told) == title
