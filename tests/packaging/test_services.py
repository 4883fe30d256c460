"""The units of systemd, and the description of the container."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import project
from tests.packaging.documents import nfpm
from tests.systems import only

UNITS = project.HERE / "linux" / "systemd"
WORST_EXPOSURE = 30
"""Tenths of the points that `systemd-analyze security` gives at most."""
analyzed = only(shutil.which("systemd-analyze") is not None, "systemd is there")
pytestmark = pytest.mark.no_cover  # the tests run nothing of the program


def _unit(manager: str, tmp_path: Path) -> Path:
    """Return a copy of a unit whose program is here, under its own name."""
    text = (UNITS / manager / "cinventory.service").read_text("utf-8")
    copy = tmp_path / "cinventory.service"
    copy.write_text(text.replace("/usr/bin/cinventory", "/bin/true"))
    return copy


def _analyze(tmp_path: Path, *arguments: str | Path) -> str:
    done = subprocess.run(  # noqa: S603 - arguments of the tests
        ["systemd-analyze", *arguments],  # noqa: S607
        env={"PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@analyzed
@pytest.mark.parametrize(("manager", "options"), [("system", []), ("user", ["--user"])])
def test_systemd_has_no_complaint(manager: str, options: list[str], tmp_path: Path) -> None:
    unit = _unit(manager, tmp_path)
    assert _analyze(tmp_path, *options, "verify", "--man=no", "--recursive-errors=no", unit) == ""


@analyzed
def test_the_system_unit_is_exposed_to_little(tmp_path: Path) -> None:
    unit = _unit("system", tmp_path)
    _analyze(tmp_path, "security", "--offline=true", f"--threshold={WORST_EXPOSURE}", unit)


@analyzed
def test_the_user_unit_is_exposed_to_little_where_users_make_namespaces(tmp_path: Path) -> None:
    documented = (project.ROOT / "docs" / "server.md").read_text("utf-8")
    (lines,) = re.findall(r"^```ini\n(.+?)^```", documented, re.MULTILINE | re.DOTALL)
    unit = _unit("user", tmp_path)
    unit.write_text(unit.read_text() + lines)
    assert _analyze(tmp_path, "--user", "verify", "--man=no", "--recursive-errors=no", unit) == ""
    _analyze(tmp_path, "security", "--offline=true", f"--threshold={WORST_EXPOSURE}", unit)


@pytest.mark.parametrize("manager", ["system", "user"])
def test_a_unit_waits_until_the_server_is_ready(manager: str) -> None:
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[method-assign,assignment] # upper and lower case differ
    parser.read(UNITS / manager / "cinventory.service", "utf-8")
    service = parser["Service"]
    assert service["Type"] == "notify"
    assert service["ExecStart"].startswith("/usr/bin/cinventory serve ")
    assert service["Restart"] == "on-failure"


@pytest.mark.parametrize("manager", ["system", "user"])
def test_the_packages_hold_the_units(manager: str) -> None:
    name = f"systemd/{manager}/cinventory.service"
    entries = {entry["dst"]: entry.get("src") for entry in nfpm()["contents"]}
    assert entries[f"/usr/lib/{name}"] == f"packaging/linux/{name}"


def test_the_image_is_small_to_read_and_names_no_registry() -> None:
    lines = (project.HERE / "Dockerfile").read_text("utf-8").splitlines()
    assert len(lines) <= 30
    bases = [line.split()[1] for line in lines if line.startswith("FROM ")]
    assert (len(bases), len(set(bases))) == (2, 1)
    assert re.fullmatch(r"python:3\.13-slim@sha256:[0-9a-f]{64}", bases[0])
    text = "\n".join(lines)
    assert re.search(r"https?://|--(extra-)?index-url", text) is None
    assert "--require-hashes -r requirements.lock" in text
    assert "\nUSER 1000:1000\n" in text
    assert "\nHEALTHCHECK" in text


def test_the_image_copies_what_the_wheel_is_made_of() -> None:
    text = (project.HERE / "Dockerfile").read_text("utf-8")
    for source in re.findall(r"^COPY (?!--from)(.+) \S+$", text, re.MULTILINE):
        for name in source.split():
            assert (project.ROOT / name).exists(), name
