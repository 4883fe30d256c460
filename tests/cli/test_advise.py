"""`cinventory advise`: what encoding anew would save, in words and as JSON."""

import json
import os
from pathlib import Path

import pytest

from app.core.advice.handover import HandedOverFile, HandOver
from app.core.advice.target import EncodingTarget
from app.library import open_library
from app.library.advice import handovers
from tests.cli.conftest import Run
from tests.doubles import make_files
from tests.library.filling import run_sql


@pytest.fixture
def scanned(run: Run, videos: Path, path: Path) -> None:
    """Three films of 9 GB: in H.264, interlaced, and in HEVC."""
    make_files(videos, 3)
    run("scan", videos)
    library = open_library(path)
    run_sql(library, "UPDATE file SET size = 9000000000, duration = 6000, frame_rate = 24")
    run_sql(
        library,
        "INSERT INTO look (id, signature, video_codec, width, height, scan_type) VALUES "
        "(101, 'a', 'AVC', 1920, 1080, 'Progressive'), (102, 'b', 'AVC', 1920, 1080, 'Interlaced')",
    )
    run_sql(library, "UPDATE file SET look_id = 100 + id, video_codec = 'AVC' WHERE id < 3")
    handovers.store(
        library, HandOver(time=1e9, format="sh", target=EncodingTarget(), files=(HandedOverFile(1),))
    )
    library.close()


@pytest.mark.usefixtures("scanned")
def test_text_tells_the_range_the_grounds_and_what_is_left_out(run: Run) -> None:
    done = run("advise")
    told = os.fsdecode(done.out)
    assert done.status == 0
    assert told.startswith("HEVC: 1 file of 9.0 GB would save 1.6 GB to 9.0 GB.\n")
    assert "35 to 60 %" in told
    assert "It was never checked." in told
    assert "1 file, 9.0 GB: Interlaced video needs care, and is not estimated." in told
    assert "1 file, 9.0 GB: It has the codec of the target already." in told
    assert "1 file was handed over on 2001-09-09 " in told


@pytest.mark.usefixtures("scanned")
def test_json_has_the_same(run: Run, videos: Path) -> None:
    told = json.loads(run("advise", "--format", "json", "--codec", "av1", "--aac", "--height", "720").out)
    assert told["target"] == {
        "codec": "av1",
        "height": 720,
        "keep_hdr": True,
        "keep_sound": False,
        "least": 200_000_000,
    }
    row, _ = told["rows"]
    assert Path(row["path"]).parent == videos
    assert 0 <= row["low"] < row["high"] < row["size"] == 9_000_000_000
    assert {each["gate"]: each["effect"] for each in told["gated"]} == {"interlaced": "unknown"}
    assert told["files"] == 2  # that in HEVC is for AV1, too
    assert told["handovers"][0]["back"] == 0


@pytest.mark.usefixtures("scanned")
def test_filters_and_the_least_saving_choose_files(run: Run) -> None:
    assert "of no file it can be said" in os.fsdecode(run("advise", "codec:hevc").out)
    assert "of no file it can be said" in os.fsdecode(run("advise", "--least", "9GB").out)
    rows = json.loads(run("advise", "--limit", "0", "--format", "json").out)
    assert (rows["files"], rows["rows"]) == (1, [])


@pytest.mark.usefixtures("scanned")
def test_a_target_of_the_page_room_has_a_name(run: Run) -> None:
    told = json.loads(run("advise", "--target", "hevc 1080P", "--least", "1GB", "--format", "json").out)
    assert (told["target"]["height"], told["target"]["least"]) == (1080, 1_000_000_000)
    unknown = run("advise", "--target", "none")
    assert (unknown.status, "there is no target" in unknown.err) == (2, True)
    assert run("advise", "--target", "AV1", "--aac").status == 2


@pytest.mark.parametrize("wrong", [("--height", "1000"), ("--least", "much"), ("--codec", "avc")])
def test_a_wrong_option_is_refused(run: Run, path: Path, wrong: tuple[str, str]) -> None:
    open_library(path).close()
    done = run("advise", *wrong)
    assert done.status == 2
    assert wrong[0] in done.err
