"""`cinventory list --pictures` and `--make-pictures`: contact sheets in the HTML report of a command."""

from pathlib import Path

import pytest

from app.config import paths
from tests.child_processes import all_have_ended
from tests.cli.conftest import Run
from tests.preview import clips

IMAGE = b'<img alt="" src="data:image/jpeg;base64,'


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the cache of previews, which is empty."""
    folder = tmp_path / "previews"
    monkeypatch.setattr(paths, "preview_folder", lambda: folder)
    return folder


@pytest.fixture
def scanned(run: Run, videos: Path) -> Path:
    """A folder with two videos that the library knows."""
    for name in ("one.mp4", "two.mp4"):
        clips.write(videos / name, frames=60)
    run("scan", videos)
    return videos


@pytest.mark.usefixtures("scanned")
def test_a_report_has_the_pictures_that_were_made(run: Run, cache: Path) -> None:
    none = run("list", "--format", "html", "--pictures")
    assert none.err == "None of these files has pictures. Make them with --make-pictures.\n"
    assert not cache.exists()
    made = run("list", "one", "--format", "html", "--make-pictures")
    assert (made.status, made.err) == (0, "")
    assert all_have_ended()
    frames = made.out.count(IMAGE)
    assert frames > 1
    both = run("list", "--format", "html", "--pictures")
    assert both.out.count(IMAGE) == frames  # two.mp4 was not asked for
    assert b"img-src data:" in both.out
    assert IMAGE not in run("list", "--format", "html").out


def test_files_without_pictures_are_told(run: Run, videos: Path) -> None:
    (videos / "bad.mp4").write_bytes(b"no video")
    run("scan", videos)
    result = run("list", "--format", "html", "--make-pictures")
    assert (result.status, result.err) == (0, "None of these files has pictures.\n")


@pytest.mark.parametrize("option", ["--pictures", "--make-pictures"])
@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "table"])
def test_pictures_in_another_format_are_refused(
    run: Run, scanned: Path, tmp_path: Path, form: str, option: str
) -> None:
    output = tmp_path / "out"
    output.write_text("old")
    result = run("list", scanned, "--format", form, option, "--output", output)
    assert (result.status, result.out) == (2, b"")
    assert option in result.err
    assert "only HTML can have pictures" in result.err
    assert output.read_text() == "old"
