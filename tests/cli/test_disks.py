"""The command `disks` lists disks, and gives them names that the user chose."""

import json
from contextlib import closing
from pathlib import Path

from app.library import open_library
from app.library.scan import sources
from tests.cli.conftest import Run
from tests.doubles import make_files


def test_a_disk_gets_a_name_a_place_and_a_note(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    (disk,) = json.loads(run("disks", "--format", "json").out)
    assert (len(disk["code"]), disk["place"], disk["space"]["total"] > 0) == (8, "", True)
    changed = run("disks", disk["code"].lower(), "--name", "Blue 3", "--place", "attic", "--note", "lent")
    assert "is called “Blue 3”, kept at attic." in changed.err
    (now,) = json.loads(run("disks", "blue 3", "--format", "json").out)
    assert now == disk | {"name": "Blue 3", "place": "attic", "note": "lent"}
    assert b"Blue 3  attic  " in run("disks").out
    assert b"Blue 3" in run("list", 'disk:"blue 3"', "--format", "csv").out
    run("disks", "Blue 3", "--forget")
    (again,) = json.loads(run("disks", "--format", "json").out)
    assert again == disk


def test_a_disk_that_is_not_there_is_named_with_those_that_are(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    for arguments in (("disks", "Red"), ("disks", "--name", "Red")):
        result = run(*arguments)
        assert result.status == 2
        assert "No disk has the name or id" in result.err


def test_an_id_means_one_disk_though_another_has_it_as_its_name(run: Run, path: Path) -> None:
    with closing(open_library(path)) as library:
        for number in (1, 2):
            library.write(sources.add, b"/media/%d" % number, f"uuid:{number}", 1.0).result()
    first, second = json.loads(run("disks", "--format", "json").out)
    assert run("disks", second["code"], "--name", first["code"]).status == 0
    assert run("disks", first["code"], "--place", "attic").status == 0
    found = {disk["code"]: disk["place"] for disk in json.loads(run("disks", "--format", "json").out)}
    assert found == {first["code"]: "attic", second["code"]: ""}
