"""A number from the command line is finite and in its range, or the command ends as a wrong usage."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.doubles import FakeProber

BAD_TIMEOUTS = ("inf", "-inf", "nan", "1e308", "1e999", "3600.1", "0", "0.05", "-1", "soon")
BAD_WORKERS = ("0", "65", "-1", "inf", "nan", "1e3", "1.5", "99999999999999999999")


@pytest.mark.parametrize(
    ("option", "value"),
    [*(("--timeout", each) for each in BAD_TIMEOUTS), *(("--workers", each) for each in BAD_WORKERS)],
)
def test_a_scan_takes_no_number_out_of_range(
    run: Run, videos: Path, prober: FakeProber, option: str, value: str
) -> None:
    (videos / "film.mkv").write_bytes(b"x")
    result = run("scan", videos, option, value)
    assert result.status == 2
    assert option in result.err
    assert prober.probed == []


@pytest.mark.parametrize("value", ["0.1", "3600"])
def test_the_ends_of_a_range_are_in_it(run: Run, videos: Path, prober: FakeProber, value: str) -> None:
    (videos / "film.mkv").write_bytes(b"x")
    assert run("scan", videos, "--timeout", value).status == 0
    assert prober.probed == [os.fsencode(videos / "film.mkv")]


@pytest.mark.parametrize(
    "arguments",
    [
        ("jobs", "--limit", "0"),
        ("jobs", "--limit", "99999999999999999999"),
        ("jobs", "--limit", "inf"),
        ("serve", "--port", "65536"),
        ("serve", "--port", "-1"),
        ("changes", "--scan", "99999999999999999999"),
        ("changes", "--since", "nan"),
    ],
    ids=" ".join,
)
def test_no_other_number_is_out_of_range(run: Run, videos: Path, arguments: tuple[str, ...]) -> None:
    (videos / "film.mkv").write_bytes(b"x")
    run("scan", videos)
    assert run(*arguments).status == 2
