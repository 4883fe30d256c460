"""The wheel tells that it is a program, and how to install it."""

import re
import tomllib
from typing import Any

import pytest

import project


@pytest.fixture(scope="module")
def stated() -> Any:  # noqa: ANN401 - so is TOML
    return tomllib.loads((project.ROOT / "pyproject.toml").read_text("utf-8"))


def test_its_page_tells_that_it_is_no_library(stated: Any) -> None:  # noqa: ANN401
    page = (project.ROOT / stated["project"]["readme"]).read_text("utf-8")
    assert "a **program, not a library**" in page
    assert "](" not in page, "a link leads nowhere where the wheel is shown"
    assert set(re.findall(r"^pipx install .+\[(\w+)\]\"", page, re.MULTILINE)) == set(
        stated["project"]["optional-dependencies"]
    )


def test_the_sources_hold_the_page_that_the_wheel_is_made_with(stated: Any) -> None:  # noqa: ANN401
    assert stated["project"]["readme"] in stated["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    dockerfile = (project.HERE / "Dockerfile").read_text("utf-8")
    assert f"COPY {stated['project']['readme']} " in dockerfile
