"""A file costs itself only, whatever it does to the preview's child."""

from pathlib import Path

import pytest

from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.preview.cache import Cache
from app.preview.previewer import Previewer
from app.probe.pool import MediaInfoProber
from tests import scripted
from tests.preview.scanned import always, scanned
from tests.probe.conftest import PATIENT, QUICK, SPUN

JUNK = r"\xff\xff\xff\xff"


@pytest.mark.parametrize(
    ("act", "code"),
    [
        ("crash", "probe.crashed"),
        ("hang_c", "probe.silent"),
        ("bloat", "probe.memory"),
        ("garbage", "probe.garbage"),
        ("babble", "probe.garbage"),
        ("ok", "preview.broken"),
    ],
)
def test_a_fault_is_a_reason_and_the_next_file_has_a_child(tmp_path: Path, act: str, code: str) -> None:
    _check_both(tmp_path, act, code, QUICK if act == "hang_c" else PATIENT)


def test_a_picture_that_takes_all_its_processor_time_is_given_up(tmp_path: Path) -> None:
    _check_both(tmp_path, "spin", "probe.spun", SPUN)


def _check_both(tmp_path: Path, act: str, code: str, limits: ProbeLimits) -> None:
    previewer = Previewer(
        Cache(tmp_path / "previews", 10**6), lambda: MediaInfoProber(1, limits, probe=scripted.probe)
    )
    files = [
        scripted.write(tmp_path, name, act, JUNK if act == "babble" else "") for name in ("a.mkv", "b.mkv")
    ]
    reasons = [previewer.preview(scanned(file), always) for file in files]
    previewer.end_child()
    assert [reason.code for reason in reasons if isinstance(reason, Message)] == [code, code]
    assert not (tmp_path / "previews").exists()
