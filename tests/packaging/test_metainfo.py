"""What software centres show."""

import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import metainfo
import project
import website
from tests.systems import only

CHANGELOG = """# Changelog

## Unreleased

- Not yet.

## [2.0.0] - 2026-03-01

### Added

- Scans **more** than
  before: `codec:hevc & co`.
- See [the guide](docs/guide.md).

## 1.10.0 - 2026-02-01
"""


@pytest.fixture
def written(tmp_path: Path) -> Path:
    metainfo.write(tmp_path / metainfo.NAME)
    return tmp_path / metainfo.NAME


def test_releases_have_their_notes() -> None:
    first, second = ET.fromstring(metainfo.releases(CHANGELOG))  # noqa: S314 - our own
    assert first.attrib == {"version": "2.0.0", "date": "2026-03-01"}
    notes = ["".join(note.itertext()) for note in first.iter("li")]
    assert notes == ["Scans more than before: codec:hevc & co.", "See the guide."]
    assert [mark.tag for mark in first.iter() if mark.tag in {"em", "code"}] == ["em", "code"]
    assert (second.get("version"), len(second)) == ("1.10.0", 0)


def test_a_paragraph_above_the_items_stands_for_them() -> None:
    changelog = "## 1.0.0 - 2026-01-01\n\nThe first one.\nIt **reads**.\n\n### Added\n\n- A thing.\n"
    (release,) = ET.fromstring(metainfo.releases(changelog))  # noqa: S314 - our own
    (note,) = release.iter("p")
    assert "".join(note.itertext()) == "The first one. It reads."
    assert not list(release.iter("li"))


def test_what_is_not_released_has_no_element() -> None:
    assert metainfo.releases("## Unreleased\n\n- Not yet.\n") == ""


def test_no_link_leads_to_a_placeholder(written: Path) -> None:
    assert ".invalid" not in written.read_text("utf-8")


def test_pictures_are_on_the_web_site_and_of_the_size_that_is_told(written: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    website.Site(project.ROOT, site).write()
    images = list(ET.parse(written).getroot().iter("image"))  # noqa: S314
    assert len(images) >= 3
    for image in images:
        picture = site / str(image.text).removeprefix(f"{project.HOMEPAGE}/")
        width, height = struct.unpack(">II", picture.read_bytes()[16:24])
        assert (image.get("width"), image.get("height")) == (str(width), str(height))


def test_captions_are_short_sentences(written: Path) -> None:
    for caption in ET.parse(written).getroot().iter("caption"):  # noqa: S314
        text = str(caption.text)
        assert 10 <= len(text) <= 100
        assert not text.endswith(".")


@only(shutil.which("appstreamcli") is not None, "appstreamcli is there")
def test_appstream_has_no_complaint(written: Path) -> None:
    done = subprocess.run(  # noqa: S603 - arguments of the test
        ["appstreamcli", "validate", "--strict", "--no-net", "--pedantic", written],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
