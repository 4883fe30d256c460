"""Tests the rule that assigns files beside videos, by tables of names.

`subtitle_names.tsv` tells in its last columns what programs do, and why we differ from some. A guess is a
file of the same episode under another name.
"""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.owners import Owners, folders_inside
from app.core.sidecars.programs import PROGRAMS, unseen


def _rows(name: str) -> Sequence[dict[str, str]]:
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _split(text: str, sign: str) -> tuple[str, ...]:
    return () if text == "-" else tuple(text.split(sign))


@pytest.mark.parametrize("row", _rows("subtitle_names.tsv"), ids=lambda row: row["sidecar"])
def test_names_of_subtitles(row: dict[str, str]) -> None:
    *inside, name = row["sidecar"].split("/")
    found = Owners(row["videos"].split(";")).of(inside, name)
    assert found.owners == _split(row["owners"], ";")
    assert found.words.languages == _split(row["languages"], "+")
    assert tuple(sorted(found.words.flags)) == _split(row["flags"], ",")
    assert found.words.title == row["title"].removeprefix("-")
    assert found.is_guess == (row["guess"] == "guess")


def test_the_docs_tell_how_many_files_programs_see() -> None:
    rows = _rows("subtitle_names.tsv")
    ours = [row for row in rows if row["owners"] != "-" and row["guess"] != "guess"]
    jellyfin, kodi = (sum(row[name] != "not found" for row in ours) for name in ("jellyfin", "kodi"))
    others = {
        name: sum(row[name] != "not found" for row in rows if row not in ours)
        for name in ("jellyfin", "kodi")
    }
    said = " ".join((Path(__file__).parents[3] / "docs" / "sidecars.md").read_text("utf-8").split())
    assert f"has {len(rows)} names" in said
    assert f"{len(ours)} of these files are subtitles of a video. Jellyfin sees {jellyfin}" in said
    assert f"Kodi sees {kodi}." in said
    assert f"Kodi gives a video {others['kodi']} files that are none for us" in said
    assert others["jellyfin"] == 0


def _not_seen(row: dict[str, str], program: str) -> set[str]:
    """Return the videos of a row to which a program does not give the subtitles."""
    owners, said = _split(row["owners"], ";"), row[program]
    return {each for each in owners if said == "not found" or (":" in said and f"{each}:" not in said)}


@pytest.mark.parametrize("row", _rows("subtitle_names.tsv"), ids=lambda row: row["sidecar"])
def test_programs_that_do_not_see_subtitles(row: dict[str, str]) -> None:
    *inside, name = row["sidecar"].split("/")
    owners = _split(row["owners"], ";")
    ours: dict[str, set[str]] = {code: set() for code in PROGRAMS}
    for owner in owners:
        for each in unseen(owner, inside, name):
            ours[each.code].add(owner)
    if name.endswith(".idx"):  # programs open it with its pictures
        assert not any(ours.values())
        return
    for program in ("jellyfin", "kodi", "vlc"):
        assert ours[f"unseen-{program}"] == _not_seen(row, program)
    assert ours["unseen-emby"] == ours["unseen-jellyfin"]
    # The table has an older Plex and mpv. Newer ones see all that these do, and some more.
    assert ours["unseen-plex"] <= _not_seen(row, "plex")
    newer = {"en.forced", "eng.Forced", "en.default"}
    if not any(f".{words}." in name for words in newer):
        assert ours["unseen-mpv"] == _not_seen(row, "mpv")


@pytest.mark.parametrize(
    ("inside", "name", "reasons"),
    [
        ((), "Film.de.srt", {}),
        ((), "Film - German.srt", {"jellyfin": "dot", "emby": "dot", "plex": "words", "mpv": "words"}),
        (
            ("Subs",),
            "Film.de.srt",
            {"jellyfin": "folder", "emby": "folder", "mpv": "folder"},
        ),
        ((), "Film.lrc", dict.fromkeys(("jellyfin", "emby", "plex", "kodi", "vlc"), "format")),
    ],
)
def test_the_reasons_of_programs(inside: tuple[str, ...], name: str, reasons: dict[str, str]) -> None:
    found = {
        each.code.removeprefix("unseen-"): each.reason.removeprefix("problem.unseen_")
        for each in unseen("Film.mkv", inside, name)
    }
    assert found == reasons


@pytest.mark.parametrize("row", _rows("other_sidecars.tsv"), ids=lambda row: row["sidecar"])
def test_names_of_other_sidecars(row: dict[str, str]) -> None:
    *folders, name = row["sidecar"].split("/")
    inside = [each for each in folders if each == "Subs"]
    found = Owners(_split(row["videos"], ";")).of(inside, name)
    if row["kind"] == "-":  # a video, or nothing that a scan tells of
        return
    assert found.owners == _split(row["owners"], ";")
    assert found.kind is SidecarKind(row["kind"])
    assert found.of_folder == (row["folder"] == "folder")


@pytest.mark.parametrize(
    ("path", "inside"),
    [
        (("Film",), 0),
        (("Film", "Subs"), 1),
        (("Film", "de"), 1),
        (("Film", "Subs", "de"), 2),
        (("Show", "Subs", "Show.S01E01"), 2),
        (("Subs",), 1),
        ((), 0),
        (("a film", "extras"), 0),
    ],
)
def test_folders_between_a_video_and_its_subtitles(path: tuple[str, ...], inside: int) -> None:
    assert folders_inside(path) == inside


@pytest.mark.parametrize("name", ["Film\udcff.en.srt", "a" * 300 + ".en.srt", ".srt", "...srt", "Film..srt"])
def test_odd_names_are_read(name: str) -> None:
    assert Owners(["Film.mkv"]).of((), name).kind in set(SidecarKind)


def test_many_names_take_no_time_each() -> None:
    owners = Owners(f"Film {number}.mkv" for number in range(20_000))
    found = owners.of((), "Film 19999" + ".x" * 50 + ".en.srt")
    assert found.owners == ("Film 19999.mkv",)
