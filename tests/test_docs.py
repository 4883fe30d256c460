"""Texts for readers: what they link to and name is there."""

import re
from itertools import chain
from pathlib import Path

import pytest

import app

ROOT = Path(app.__file__).parent.parent
PAGES = sorted(chain(ROOT.glob("*.md"), (ROOT / "docs").rglob("*.md")))
DECISIONS = ROOT / "docs/decisions"
pytestmark = pytest.mark.reads_code

LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
NAMED = re.compile(r"`((?:app|resources|tests|packaging|docs)/[^`\s*<…]*)`")
MODULE = re.compile(r"(?:-m |`)((?:app|tests)(?:\.\w+)+)")
OF_THE_PAST = {"CHANGELOG.md"}
"""Pages that tell of earlier states."""


def exists(path: str) -> bool:
    """Tell whether a path of the project is there; a module may be named without its ending."""
    return any((ROOT / (path.rstrip("/") + ending)).exists() for ending in ("", ".py", ".js"))


def is_module(name: str) -> bool:
    """Tell whether a dotted name is a module, or a name in one."""
    path = name.replace(".", "/")
    return exists(path) or exists(path.rpartition("/")[0])


def test_links_lead_to_files() -> None:
    lost = [
        (page, link)
        for page in PAGES
        for link in LINK.findall(page.read_text("utf-8"))
        if not (page.parent / link).exists()
    ]
    assert lost == []


def test_files_and_modules_that_are_named_exist() -> None:
    lost = []
    for page in PAGES:
        if page.name not in OF_THE_PAST:
            text = page.read_text("utf-8")
            lost += [(page, path) for path in NAMED.findall(text) if not exists(path)]
            lost += [(page, name) for name in MODULE.findall(text) if not is_module(name)]
    assert lost == []


def test_a_decision_fits_on_a_page_and_is_listed() -> None:
    pages = {page.name: page.read_text("utf-8") for page in DECISIONS.glob("*.md")}
    listed = set(LINK.findall(pages.pop("README.md")))
    assert {name for name, text in pages.items() if len(text.splitlines()) > 40} == set()
    assert set(pages) <= listed
