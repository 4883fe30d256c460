"""`scan --cluster` and `cluster check`, with workers on this computer."""

from pathlib import Path

import pytest

from app.cli import commands
from tests.cli.conftest import Run


def test_a_cluster_is_an_address(run: Run, videos: Path) -> None:
    result = run("scan", videos, "--cluster", "somewhere")

    assert (result.status, "“somewhere” is no address of a cluster" in result.err) == (1, True)


def test_options_of_a_cluster_need_an_address(run: Run, videos: Path) -> None:
    assert run("scan", videos, "--cluster-folders", "/a=/b").status == 2


def test_a_security_file_names_its_certificates(
    path: Path, videos: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    security = tmp_path / "security.toml"
    security.write_text('ca = "ca.pem"')
    (videos / "a.mkv").write_bytes(b"video")
    options = ["--cluster", "tls://127.0.0.1:1", "--cluster-security", str(security)]

    assert commands.run(["scan", "--library", str(path), str(videos), *options]) == 1
    assert "it names no 'cert'" in capfd.readouterr().err


def test_workers_are_checked_against_what_this_computer_sees(
    media: dict[str, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    clip = next(iter(media.values()))

    assert commands.run(["cluster", "check", "local:1", str(clip.parent)]) == 0
    out, err = capfd.readouterr()
    assert "can take part" in out
    assert f"sees {clip.parent}" in out
    assert "1 of 1 workers can take part, with 1 probe processes." in err
