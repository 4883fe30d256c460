"""The reference is what the code says today."""

import re

import pytest

import reference
from app.api.schemas.operations import OPERATIONS
from app.config.profiles import shipped
from app.core.facts.catalogue import COLUMNS, FILTERS
from app.core.problems.catalogue import PROBLEM_KINDS
from command_tree import program

LINK = re.compile(r"\]\(#([^)]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    """The pages as the code makes them now."""
    return dict(reference.pages())


def test_the_pages_are_those_that_the_code_makes(made: dict[str, str]) -> None:
    there = {page.name: page.read_text("utf-8") for page in reference.FOLDER.glob("*.md")}
    stale = [name for name in {*there, *made} if there.get(name) != made.get(name)]
    assert stale == [], "run python packaging/reference.py"


def test_everything_is_there(made: dict[str, str]) -> None:
    wanted = {
        "commands.md": [
            f"## cinventory {' '.join(each.words)}" for each in program().walk() if not each.commands
        ],
        "filters.md": [f"| `{each.key}` |" for each in FILTERS],
        "fields.md": [f"| `{each.key}` | {each.title} |" for each in COLUMNS],
        "problems.md": [f"| `{each.code}` |" for each in PROBLEM_KINDS],
        "profiles.md": [f"## {each.name}" for each in shipped()],
        "api.md": [f"`{each.method} {each.path}` | `{each.id}`" for each in OPERATIONS],
    }
    absent = {name: [each for each in texts if each not in made[name]] for name, texts in wanted.items()}
    assert not any(absent.values()), absent
    assert absent.keys() == made.keys()


def test_links_inside_a_page_lead_to_a_heading(made: dict[str, str]) -> None:
    for text in made.values():
        assert {*LINK.findall(text)} <= {heading.lower() for heading in HEADING.findall(text)}


def test_a_bar_and_a_line_end_stay_inside_a_cell() -> None:
    *_, row = reference._table(("option",), [("`a|b`\nc",)])
    assert row == "| `a\\|b` c |"
