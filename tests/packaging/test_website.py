"""The web site: every page is there, every link leads somewhere, and nothing comes from another address."""

import json
import shutil
from pathlib import Path

import pytest

import project
import website

pytestmark = pytest.mark.no_cover  # it makes texts of texts


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    website.Site(project.ROOT, folder).write()
    return folder


def test_every_link_leads_somewhere_and_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    assert website.faults(site) == []


def test_every_page_for_readers_is_in_the_site_and_in_its_search(site: Path) -> None:
    index = (site / "pages.js").read_text("utf-8").removeprefix("const PAGES = ").rstrip(";\n")
    searched = {entry["address"]: entry for entry in json.loads(index)}
    assert set(searched) == {file.relative_to(site).as_posix() for file in site.rglob("*.html")}
    assert len(searched) == len(website.pages(project.ROOT))
    assert "duplicates" in searched["docs/guide/copies.html"]["words"]
    assert searched["docs/guide/de/copies.html"]["language"] == "de"


def test_a_page_of_the_guide_leads_to_its_translation_and_shows_dark_pictures(site: Path) -> None:
    page = (site / "docs/guide/copies.html").read_text("utf-8")
    assert '<a href="de/copies.html" hreflang="de" lang="de">Deutsch</a>' in page
    assert 'srcset="pictures/dark/copies.png 2x"' in page
    assert '<img srcset="pictures/copies.png 2x" src="pictures/copies.png"' in page
    assert "<!--" not in page


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[gone](gone.html)", "index.html: gone.html"),
        ("[part](#nowhere)", "index.html: #nowhere"),
        ("![spy](https://example.org/a.png)", "index.html loads https://example.org/a.png"),
    ],
)
def test_a_faulty_link_is_told(tmp_path: Path, text: str, fault: str) -> None:
    (tmp_path / "docs/guide").mkdir(parents=True)
    for file in ("docs/guide/first-scan.md", "CHANGELOG.md", "docs/decisions/README.md"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(project.ROOT / "LICENSE", tmp_path / file)
    (tmp_path / "README.md").write_text(f"# Title\n\n{text}\n", "utf-8")
    website.Site(tmp_path, tmp_path / "site").write()
    assert fault in website.faults(tmp_path / "site")
