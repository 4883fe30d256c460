"""A file costs itself only, whatever it does to the preview's child."""

from pathlib import Path

import pytest

from app.core.limits import ProbeLimits
from app.core.message import Message
from app.preview.cache import Cache
from app.preview.previewer import Previewer
from app.probe.pool import MediaInfoProber
from tests import scripted
from tests.preview.test_previewer import always, subject

JUNK = r"\xff\xff\xff\xff"
QUICK = ProbeLimits(cpu_seconds=0.25, wall_seconds=1.0, memory_mb=512)


@pytest.mark.parametrize(
    ("act", "code"),
    [
        ("crash", "probe.crashed"),
        ("spin", "probe.spun"),
        ("hang_c", "probe.silent"),
        ("bloat", "probe.memory"),
        ("garbage", "probe.garbage"),
        ("babble", "probe.garbage"),
        ("ok", "preview.broken"),
    ],
)
def test_a_fault_is_a_reason_and_the_next_file_has_a_child(tmp_path: Path, act: str, code: str) -> None:
    previewer = Previewer(
        Cache(tmp_path / "previews", 10**6), lambda: MediaInfoProber(1, QUICK, probe=scripted.probe)
    )
    files = [
        scripted.write(tmp_path, name, act, JUNK if act == "babble" else "") for name in ("a.mkv", "b.mkv")
    ]
    reasons = [previewer.preview(subject(file), always) for file in files]
    previewer.rest()
    assert [reason.code for reason in reasons if isinstance(reason, Message)] == [code, code]
    assert not (tmp_path / "previews").exists()
