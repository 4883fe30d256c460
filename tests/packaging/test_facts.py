"""The facts of the project have one home, and no release states one that is not known."""

import re
import tomllib

import pytest

import build
import project
from app.config.news import HOME_PAGE, NEWS_ADDRESS
from app.news.release_file import KEYS
from tests.packaging.documents import desktop_file

FACTS = ("HOMEPAGE", "REPOSITORY", "ISSUES", "SUPPORT", "MAINTAINER", "IMAGE", "WINDOWS_PUBLISHER")


def own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that the project owns an address and a key."""
    for name in FACTS:
        monkeypatch.setattr(project, name, "https://example.org")
    monkeypatch.setattr(project, "EXAMPLES", ())


def test_the_addresses_are_the_same_everywhere() -> None:
    urls = tomllib.loads((project.ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]
    assert urls == {
        "Homepage": project.HOMEPAGE,
        "Repository": project.REPOSITORY,
        "Issues": project.ISSUES,
        "Support": project.SUPPORT,
    }
    assert project.HOMEPAGE == HOME_PAGE
    assert NEWS_ADDRESS.startswith(f"{HOME_PAGE}/")


def test_no_address_is_written_elsewhere() -> None:
    own = (re.escape(project.HOMEPAGE), r"(?<!news)\.invalid\b", re.escape(project.DEVELOPER))
    places = (project.HERE, project.ROOT / "app", project.ROOT / ".github", project.ROOT / "resources")
    wrong = [
        f"{file.relative_to(project.ROOT)}: {value}"
        for place in places
        for file in place.rglob("*")
        if file.suffix in {".py", ".yaml", ".yml", ".nsi", ".xml", ".plist", ".desktop", ".1", ".sh"}
        and file.name not in {"project.py", "news.py"}
        for value in own
        if re.search(value, file.read_text("utf-8"))
    ]
    assert wrong == []


def test_a_release_is_refused_while_a_placeholder_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    own(monkeypatch)
    build.refuse_placeholders()
    monkeypatch.setattr(project, "MAINTAINER", "Somebody <somebody@example.invalid>")
    with pytest.raises(SystemExit, match=r"MAINTAINER: .*\.invalid"):
        build.refuse_placeholders()
    own(monkeypatch)
    monkeypatch.setattr(project, "EXAMPLES", KEYS[:1])
    with pytest.raises(SystemExit, match="KEYS: "):
        build.refuse_placeholders()


def test_a_tag_is_a_release(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["build.py", "app"])
    monkeypatch.setenv("GITHUB_REF_TYPE", "tag")
    monkeypatch.setattr(project, "IMAGE", "images.example.invalid/cinventory")
    with pytest.raises(SystemExit, match="real values"):
        build.main()


def test_the_summary_fits_under_the_name() -> None:
    for text in project.SUMMARY.values():
        assert len(text) <= 35
        assert not text.endswith(".")
        assert "Cinventory" not in text
    assert desktop_file(f"{project.APP_ID}.desktop")["Name"] not in project.SUMMARY.values()
