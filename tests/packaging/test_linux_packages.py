"""The AppImage, the Flatpak and the container."""

import hashlib
import sys
from pathlib import Path

import pytest

import appdir
import flatpak
import linux
import project
import toolbox
from tests.packaging.documents import load_yaml
from tests.systems import posix_only


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen folder, and places for what is made of it."""
    monkeypatch.setattr(project, "DIST", tmp_path / "dist")
    monkeypatch.setattr(project, "WORK", tmp_path)
    monkeypatch.setattr(appdir, "STAGE", tmp_path / "stage")
    monkeypatch.setattr(linux, "STAGE", tmp_path / "linux")
    monkeypatch.setattr(linux, "stage", lambda: None)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("CINVENTORY_APPIMAGE_RUNTIME", raising=False)
    for name in ("dist", "frozen", "linux"):
        (tmp_path / name).mkdir()
    for name in (
        f"linux/{project.APP_ID}.desktop",
        f"linux/{project.APP_ID}.metainfo.xml",
        "frozen/cinventory",
    ):
        (tmp_path / name).write_text(name)
    return tmp_path / "frozen"


@posix_only("Windows needs a right to make links")
def test_what_starts_and_shows_an_appimage_lies_at_its_top(frozen: Path) -> None:
    folder = appdir.make(frozen)
    assert (folder / "AppRun").read_text() == "frozen/cinventory"
    assert (folder / f"{project.APP_ID}.desktop").read_text() == f"linux/{project.APP_ID}.desktop"
    assert (folder / ".DirIcon").read_bytes() == project.ICON.read_bytes()
    links = [file for file in folder.rglob("*") if file.is_symlink()]
    assert all(not link.readlink().is_absolute() and link.exists() for link in links)


@posix_only("Windows needs a right to make links")
def test_another_runtime_is_refused(frozen: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"a runtime")
    monkeypatch.setenv("CINVENTORY_APPIMAGE_RUNTIME", str(runtime))
    with pytest.raises(SystemExit, match="is not the runtime"):
        appdir.make(frozen)
    monkeypatch.setattr(appdir, "RUNTIME_SHA256", hashlib.sha256(b"a runtime").hexdigest())
    monkeypatch.setattr(toolbox, "tool", Path)
    monkeypatch.setattr(toolbox, "run", lambda words: words[2].write_bytes(b" and a file system"))
    image = appdir.make(frozen)
    assert image.read_bytes() == b"a runtime and a file system"
    assert image.stat().st_mode & 0o777 == 0o755


def test_a_flatpak_reads_all_and_writes_nothing_of_the_user() -> None:
    wheels = [{"url": "https://example.org/a.whl", "sha256": "0" * 64}]
    made = flatpak.manifest("cinventory.whl", wheels)
    assert made["id"] == project.APP_ID
    assert [each for each in made["finish-args"] if each.startswith("--filesystem")] == [
        "--filesystem=host:ro"
    ]
    assert "--share=network" not in made["finish-args"]
    packages, ours = made["modules"]
    assert packages["sources"] == [{"type": "file", **wheels[0]}]
    assert "cinventory.whl" in ours["build-commands"][0]
    assert {source["path"] for source in ours["sources"]} >= {f"{project.APP_ID}.desktop", "cinventory.whl"}


def test_compose_runs_what_the_documents_describe() -> None:
    compose = load_yaml(project.HERE / "container" / "compose.yaml")
    (service,) = compose["services"].values()
    described = (project.ROOT / "docs" / "server.md").read_text("utf-8")
    for option in ("--read-only", "--tmpfs /tmp", "--cap-drop ALL", "-p 127.0.0.1:8737:8737"):
        assert option in described
    assert (service["read_only"], service["tmpfs"], service["cap_drop"]) == (True, ["/tmp"], ["ALL"])  # noqa: S108
    assert service["ports"] == ["127.0.0.1:8737:8737"]
    data, media = service["volumes"]
    assert data == "data:/data"
    assert (media["target"], media["read_only"]) == ("/media", True)
    assert (
        project.HERE / "container" / service["build"]["context"] / service["build"]["dockerfile"]
    ).is_file()
