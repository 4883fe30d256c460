"""What is locked names no place to fetch it from, and no two versions."""

import re
from pathlib import Path

import pytest

import project

LOCKS = (
    project.ROOT / "requirements.lock",
    project.ROOT / "requirements-dev.lock",
    project.HERE / "requirements.lock",
    project.ROOT / "requirements-cluster.lock",
)


def versions(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)(?:\[[a-z,]+\])?==(\S+)", lock.read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: f"{lock.parent.name}-{lock.name}")
def test_a_lock_has_hashes_and_no_hosts(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert "://" not in text
    assert "index-url" not in text
    for entry in re.split(r"\n(?=\S)", text):
        assert re.match(r"[a-z0-9-]+(\[[a-z,]+\])?==[^;]+(;.+)? \\\n +--hash=sha256:", entry)


def test_packages_are_made_of_what_is_tested() -> None:
    known = versions(LOCKS[0])
    for name, version in versions(LOCKS[2]).items():
        assert known.get(name, version) == version
