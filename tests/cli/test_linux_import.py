"""The list of a disk comes in by the recipe that is told, until a scan of the disk finds its files."""

import json
import subprocess
from pathlib import Path

import pytest

from app.catalogues.catalogue import open_catalogue
from app.cli.status import Exit
from app.core.catalogue.entry import RECIPE, CatalogueFormat
from app.core.errors import CatalogueRefused
from tests.cli.conftest import Run
from tests.doubles import make_files


def listed(run: Run) -> list[tuple[str, str]]:
    files = json.loads(run("list", "--format", "json").out)["files"]
    return [(each["path"], each["status"]) for each in files]


def test_a_disk_goes_there_and_back_by_the_recipe(run: Run, videos: Path, tmp_path: Path) -> None:
    made = make_files(videos, 2)
    (videos / "odd\nname\udcff.mkv").write_bytes(b"v")
    target = tmp_path / "disk.files"
    recipe = RECIPE.replace("disk.files", str(target))
    subprocess.run(["/bin/sh", "-c", recipe], cwd=videos, check=True)  # noqa: S603
    told = run("import", target, "--disk", "Blue 3", "--json")
    outcome = json.loads(told.out)
    assert (told.status, outcome["files"], outcome["format"], outcome["refusals"]) == (
        Exit.DONE,
        3,
        "find",
        [],
    )
    assert {status for _, status in listed(run)} == {"offline"}
    run("scan", videos)
    disks = json.loads(run("disks", "--format", "json").out)
    (here,) = (disk for disk in disks if disk["connected"])
    run("disks", here["code"], "--name", "Blue 3")
    scanned = run("scan", videos)
    assert "Nothing has changed." in scanned.err
    found = listed(run)
    assert len(found) == len(made) + 1
    assert {status for _, status in found} == {"ok"}
    (disk,) = json.loads(run("disks", "--format", "json").out)
    assert (disk["code"], disk["name"], disk["connected"]) == (here["code"], "Blue 3", True)


def test_a_device_is_no_catalogue() -> None:
    with pytest.raises(CatalogueRefused):
        open_catalogue(b"/dev/zero", CatalogueFormat.FIND)
