"""The files themselves: links, and values of earlier versions."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import pytest
from msgspec import Struct

from app.config import versioned_json
from app.config.versioned_json import Damaged, Migration, TooNew


def _rename_colour(values: dict[str, Any]) -> None:
    values["ink"] = values.pop("colour")


def _count_pens(values: dict[str, Any]) -> None:
    values["pens"] = len(values["ink"].split())


class Pens(Struct, frozen=True, kw_only=True):
    """A value in its third version."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = (_rename_colour, _count_pens)

    version: int = 3
    ink: str = ""
    pens: int = 0


@pytest.mark.parametrize(
    "text",
    [
        '{"version": 1, "colour": "red blue"}',
        '{"version": 2, "ink": "red blue"}',
        '{"version": 3, "ink": "red blue", "pens": 2}',
    ],
)
def test_a_value_of_an_earlier_version_goes_through_all_that_came_after(tmp_path: Path, text: str) -> None:
    (tmp_path / "pens.json").write_text(text)
    assert versioned_json.read(tmp_path / "pens.json", Pens) == Pens(ink="red blue", pens=2)


def test_a_value_that_no_migration_understands_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "pens.json").write_text('{"version": 1, "ink": "red"}')
    with pytest.raises(Damaged, match="colour"):
        versioned_json.read(tmp_path / "pens.json", Pens)


def test_a_version_that_is_not_there_yet(tmp_path: Path) -> None:
    (tmp_path / "pens.json").write_text('{"version": 4}')
    with pytest.raises(TooNew):
        versioned_json.read(tmp_path / "pens.json", Pens)
    with pytest.raises(TooNew):
        versioned_json.write(tmp_path / "pens.json", Pens())


def test_a_damaged_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "pens.json").write_text("damage")
    versioned_json.write(tmp_path / "pens.json", Pens(ink="green"))
    assert versioned_json.read(tmp_path / "pens.json", Pens).ink == "green"
