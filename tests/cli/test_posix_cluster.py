"""`scan --cluster` and `cluster check`, with workers on this computer."""

from contextlib import closing
from pathlib import Path

import pytest

from app.cli import command_line
from app.cli.options.cluster import serving_cluster
from app.config.settings import Settings
from app.core.cluster import ClusterChoice
from app.library import open_library
from tests.checksum.known import write_files
from tests.cli.conftest import Run
from tests.cli.served import serving
from tests.doubles import FakeProber, make_files

pytestmark = pytest.mark.cluster


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

    assert command_line.run(["scan", "--library", str(path), str(videos), *options]) == 1
    assert "it names no 'cert'" in capfd.readouterr().err


def test_workers_are_checked_against_what_this_computer_sees(
    media: dict[str, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    clip = next(iter(media.values()))

    assert command_line.run(["cluster", "check", "local:1", str(clip.parent)]) == 0
    out, err = capfd.readouterr()
    assert "can take part" in out
    assert f"sees {clip.parent}" in out
    assert "1 of 1 worker can take part, with 1 probe process." in err


def test_a_server_refuses_a_cluster_that_cannot_be_before_it_listens(
    run: Run, preferences: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = run("serve", "--port", "0", "--cluster", "somewhere")
    assert (result.status, "“somewhere” is no address of a cluster" in result.err) == (1, True)
    assert run("serve", "--port", "0", "--cluster-folders", "/a=/b").status == 2
    preferences.write_text('{"version": 1, "cluster": "local:2"}')
    monkeypatch.setattr("app.cluster.installed.importlib.util.find_spec", lambda _name: None)
    result = run("serve", "--port", "0")
    assert (result.status, "-m pip install --require-hashes" in result.err) == (1, True)


def test_the_options_of_a_server_replace_its_preferences(tmp_path: Path) -> None:
    kept = Settings(cluster="local:2", cluster_security="/s", cluster_folders=("/a=/b",))
    assert serving_cluster(kept, None, None, None, insecure=False) == kept
    chosen = serving_cluster(
        kept, "tls://nas:1", tmp_path / "me.toml", ["/c=/d"], insecure=False
    ).cluster_choice()
    assert chosen == ClusterChoice(
        address="tls://nas:1", security=bytes(tmp_path / "me.toml"), folders=((b"/c", b"/d"),)
    )
    assert serving_cluster(kept, "local:1", None, None, insecure=False).cluster_choice() == ClusterChoice(
        address="local:1"
    )


@pytest.mark.parametrize("command", ["scan", "checksum", "verify", "check"])
def test_a_cluster_without_tls_has_to_be_accepted(run: Run, videos: Path, command: str) -> None:
    result = run(command, videos, "--cluster", "tcp://127.0.0.1:1")

    assert (result.status, "has no TLS" in result.err, "--cluster-insecure" in result.err) == (1, True, True)
    assert run(command, videos, "--cluster-insecure").status == 2


def test_an_accepted_cluster_without_tls_is_told_in_red(
    run: Run, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr("typer.secho", lambda text, *, fg, err: told.append((text, fg)) if err else None)
    make_files(videos, 1)

    assert run("scan", videos, "--cluster", "tcp://127.0.0.1:1", "--cluster-insecure").status == 0
    assert [(text[:44], colour) for text, colour in told] == [
        ("The cluster at tcp://127.0.0.1:1 has no TLS:", "red")
    ]


def test_a_server_tells_of_a_cluster_without_tls(
    run: Run, preferences: Path, path: Path, media: dict[str, Path]
) -> None:
    assert "has no TLS" in run("serve", "--port", "0", "--cluster", "tcp://127.0.0.1:1").err
    preferences.write_text('{"version": 1, "cluster": "tcp://127.0.0.1:1"}')
    assert "in the preferences" in run("serve", "--port", "0").err


def test_a_scan_of_a_terminal_runs_here_unless_it_names_a_cluster(
    run: Run, videos: Path, preferences: Path, prober: FakeProber
) -> None:
    preferences.write_text('{"version": 1, "cluster": "tcp://127.0.0.1:1"}')
    make_files(videos, 1)
    assert run("scan", videos).status == 0
    assert prober.probed


def test_scans_of_a_server_run_on_its_cluster(path: Path, media: dict[str, Path]) -> None:
    clip = next(iter(media.values()))
    seen: list[str] = []
    with serving(path, "--allow", clip.parent, "--cluster", "local:1") as served:
        assert served.ask("/settings")[1]["cluster"] == "local:1"
        job = served.ask("/jobs", {"type": "scan", "paths": [str(clip.parent)], "deep": True})[1]
        for event in served.events(job["id"]):
            seen += [worker["address"] for worker in event["workers"]]
        assert (event["state"], event["workers"]) == ("completed", [])
    assert seen


def test_a_worker_computes_the_checksums_that_this_computer_verifies(
    run: Run, path: Path, videos: Path
) -> None:
    with closing(open_library(path)) as library:
        write_files(library, videos, {"a.mov": b"a" * 1000, "b.mov": b"b" * 2000})

    there = run("checksum", videos, "--cluster", "local:1")
    here = run("verify", videos)

    assert (there.status, "2 stored" in there.err) == (0, True)
    assert (here.status, "2 verified" in here.err) == (0, True)
