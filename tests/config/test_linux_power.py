"""Whether the computer runs on battery, by the files of the kernel."""

from pathlib import Path

import pytest

from app.config.power import on_battery

MAINS_ON = {"type": "Mains", "online": "1"}
MAINS_OFF = {"type": "Mains", "online": "0"}
DRAINED = {"type": "Battery", "status": "Discharging"}
MOUSE = {"type": "Battery", "scope": "Device", "status": "Discharging"}


@pytest.mark.parametrize(
    ("supplies", "expected"),
    [
        ([], False),
        ([MAINS_ON], False),
        ([MAINS_ON, {"type": "Battery", "status": "Full"}], False),
        ([MAINS_ON, DRAINED], False),
        ([MAINS_OFF, DRAINED], True),
        ([DRAINED], True),
        ([MOUSE], False),
        ([{"type": "Battery"}], False),
    ],
)
def test_a_battery_that_is_drained_without_mains_counts(
    supplies: list[dict[str, str]],
    expected: bool,  # noqa: FBT001 - of pytest's parameters
    tmp_path: Path,
) -> None:
    for number, files in enumerate(supplies):
        (tmp_path / f"{number}").mkdir()
        for name, text in files.items():
            (tmp_path / f"{number}" / name).write_text(f"{text}\n", "ascii")
    assert on_battery(tmp_path) is expected


def test_a_computer_that_tells_nothing_has_mains(tmp_path: Path) -> None:
    assert on_battery(tmp_path / "none") is False
