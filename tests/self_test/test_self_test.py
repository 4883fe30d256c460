"""The self-test: that it passes where all is well, says what is wrong where not, and leaves no trace."""

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace

from app import __version__
from app.cli import language
from app.config import paths
from app.core.file.record import summarise
from app.core.message import Message
from app.probe.base import ProbeTask
from app.probe.pool import MediaInfoProber
from app.process import sandbox
from app.process.sandbox import Layer
from app.qt.help.guide import ORDER
from app.qt.startup import self_test as self_test_module
from app.self_test import attempt, checks, command
from app.self_test.attempt import Check, CheckFailed
from app.self_test.checks import SAMPLE
from tests import embedded_sample
from tests.self_test.acts import dying, failing, hanging, lacking, passing
from tests.systems import only

ADVICE = Message("self_test.install_again")
FIRST, SECOND = Message("self_test.engine"), Message("self_test.checksums")


class Home:
    """A user's folders, empty, and a folder for temporary files."""

    def __init__(self, folder: Path) -> None:
        self.user, self.temporary = folder / "home", folder / "tmp"
        self.user.mkdir()
        self.temporary.mkdir()

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        user = {"HOME": str(self.user), "APPDATA": str(self.user), "LOCALAPPDATA": str(self.user)}
        temporary = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self.temporary))
        return subprocess.run(  # noqa: S603 - ourselves
            [sys.executable, "-m", "app", "self-test", *arguments],
            env={**environment, **user, **temporary, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """See `Home`."""
    return Home(tmp_path)


@pytest.mark.usefixtures("measured")
def test_all_is_well_here_and_no_trace_is_left(home: Home) -> None:
    done = home.run("--json")
    report = json.loads(done.stdout)
    assert report["ok"], report
    assert (done.returncode, done.stderr) == (0, "")
    assert [check["name"] for check in report["checks"]] == [str(check.title) for check in checks.CHECKS]
    assert all(check["ok"] and check["detail"] and check["seconds"] > 0 for check in report["checks"])
    assert report["versions"]["Cinventory"] == __version__
    assert all(report["versions"][name] for name in ("Python", "Qt", "PySide6", "MediaInfo", "SQLite"))
    assert report["versions"]["MediaInfo"].endswith((" (bundled)", " (system)"))
    assert report["frozen"] is False
    assert report["platform"]
    if sys.platform != "win32":  # whose folders no variable moves
        assert all(Path(path).is_relative_to(home.user) for path in report["paths"].values())
    assert not list(home.user.rglob("*library*"))
    assert not list(home.user.rglob("*cinventory*"))
    assert not list(home.temporary.iterdir())


def test_a_person_reads_a_line_a_check(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "CHECKS", [replace(check, act=passing) for check in checks.CHECKS])
    assert command.run(["self-test"]) == 0
    out = capsys.readouterr().out
    for check in checks.CHECKS:
        assert f"\nok      {check.title} " in out
    assert f"Cinventory {__version__}, Python " in out
    assert str(paths.default_library()) in out


def test_it_speaks_the_language_of_the_user_and_programs_read_english(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "CHECKS", (Check(FIRST, failing, ADVICE),))
    monkeypatch.setattr(language, "spoken", lambda: "de")
    language.texts.cache_clear()
    assert command.run(["self-test"]) == 1
    assert "Das System hat keine Schrift. Installieren Sie Cinventory neu." in capsys.readouterr().out
    for option in ("--json", "--english"):
        command.run(["self-test", option])
        assert "The system has no font. Install Cinventory again." in capsys.readouterr().out
    language.texts.cache_clear()


def test_an_option_that_makes_no_sense_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        command.run(["self-test", "--nonsense"])
    assert left.value.code == 2
    assert "--nonsense" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("act", "ok", "detail"),
    [
        (passing, True, "7 icons were drawn small and large."),
        (failing, False, "The system has no font. Install Cinventory again."),
        (
            lacking,
            False,
            "ImportError: libEGL.so.1: cannot open shared object file. Install Cinventory again.",
        ),
        (
            dying,
            False,
            "The process ended with status 7: no platform plugin could be loaded. Install Cinventory again.",
        ),
    ],
)
def test_a_check_fails_alone_and_says_what_to_do(tmp_path: Path, act: object, ok: bool, detail: str) -> None:  # noqa: FBT001
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    result = attempt.attempt(Check(FIRST, act, ADVICE), scratch)  # type: ignore[arg-type]
    assert (result.ok, result.tree()["detail"], result.tree()["name"]) == (ok, detail, "engine")
    assert result.seconds > 0


def test_a_check_that_hangs_is_ended(tmp_path: Path) -> None:
    with pytest.raises(CheckFailed, match="The check did not end within 1 s"):
        attempt.elsewhere(hanging, tmp_path, patience=1)


@pytest.mark.parametrize("as_json", [True, False])
def test_one_that_fails_stops_none_of_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, as_json: bool
) -> None:
    tried = (Check(FIRST, failing, ADVICE), Check(SECOND, passing, ADVICE))
    monkeypatch.setattr(command, "CHECKS", tried)
    assert command.run(["self-test", *(["--json"] if as_json else [])]) == 1
    out = capsys.readouterr().out
    if as_json:
        report = json.loads(out)
        assert not report["ok"]
        assert [check["ok"] for check in report["checks"]] == [False, True]
    else:
        assert "FAILED  engine     The system has no font. Install Cinventory again. (" in out
        assert "ok      checksums " in out


def test_the_sample_is_what_its_maker_makes(tmp_path: Path) -> None:
    made = tmp_path / "made.mp4"
    embedded_sample.make(made)
    prober = MediaInfoProber(1)
    try:
        tasks = [
            ProbeTask(1, os.fsencode(made)),
            ProbeTask(2, os.fsencode(paths.resource("samples/sample.mp4"))),
        ]
        answers = [answer.media for answer in prober.probe(tasks) if answer and answer.media]
    finally:
        prober.close()
    assert len(answers) == 2
    fresh, kept = map(summarise, answers)
    assert fresh._replace(bit_rate=None) == kept._replace(bit_rate=None)
    assert fresh.bit_rate == pytest.approx(kept.bit_rate, rel=0.01)  # each encoder's version has its own
    assert paths.resource("samples/sample.mp4").stat().st_size < 8192


def test_a_sample_that_is_read_wrongly_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(SAMPLE, "width", 4096)
    wrong = "The sample video was read wrongly: width 128 != 4096"
    for check in checks.CHECKS[:2]:
        with pytest.raises(CheckFailed, match=wrong):
            check.act(tmp_path)


def test_a_sample_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "resource", lambda name: tmp_path / "nowhere" / name)
    engine, library, *_ = checks.CHECKS
    with pytest.raises(CheckFailed, match="There was no file at this path"):
        engine.act(tmp_path)
    with pytest.raises(CheckFailed, match="There is nothing at this path"):
        library.act(tmp_path)


@pytest.mark.parametrize(
    ("colours", "fonts", "wrong"),
    [(1, 3, "painted with 1 colour,"), (900, 0, "has no font"), (900, 3, "")],
)
def test_a_window_that_shows_nothing_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, colours: int, fonts: int, wrong: str
) -> None:
    painted = self_test_module.PaintedWindow(width=640, height=480, colours=colours, fonts=fonts)
    monkeypatch.setattr(self_test_module, "paint_window", lambda _library, _folder: painted)
    act = checks.CHECKS[2].act
    if wrong:
        with pytest.raises(CheckFailed, match=wrong):
            act(tmp_path)
    else:
        assert list(map(str, act(tmp_path))) == ["The window was painted, 640 × 480 pixels."]  # noqa: RUF001


def test_a_language_whose_letters_no_font_has_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    painted = self_test_module.PaintedWindow(width=640, height=480, colours=900, fonts=3, boxes=True)
    monkeypatch.setattr(self_test_module, "paint_window", lambda _library, _folder: painted)
    with pytest.raises(CheckFailed, match="No font has the letters"):
        checks.CHECKS[2].act(tmp_path)
    assert "fonts-noto-cjk" in str(checks.CHECKS[2].advice)


def test_absent_libraries_are_named_by_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(checks, "absent_packages", lambda: ["libegl1", "libgl1"])
    with pytest.raises(CheckFailed, match="libegl1 libgl1"):
        checks.CHECKS[2].act(tmp_path)


def test_icons_that_are_empty_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    act = checks.CHECKS[3].act
    monkeypatch.setattr(self_test_module, "icon_colours", lambda _sizes: {"add 16 px": 9, "add 256 px": 1})
    with pytest.raises(CheckFailed, match="These icons are empty: add 256 px"):
        act(tmp_path)
    monkeypatch.setattr(self_test_module, "icon_colours", lambda _sizes: {})
    with pytest.raises(CheckFailed, match="There are no icons"):
        act(tmp_path)


def test_pictures_that_the_help_lacks_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(self_test_module, "icon_colours", lambda _sizes: {"add 16 px": 9})
    monkeypatch.setattr(paths, "guide_folder", lambda: tmp_path)
    for key in ORDER:
        (tmp_path / f"{key}.md").write_text(f"# {key}\n\n![A window](pictures/{key}.png)\n")
    with pytest.raises(CheckFailed, match=r"The help lacks pictures: \S+first-scan.png"):
        checks.CHECKS[3].act(tmp_path)


def test_words_without_translation_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    act = checks.CHECKS[4].act
    monkeypatch.setattr(self_test_module, "words", lambda: {"de": {"Yes": "Ja", "Cancel": "Cancel"}})
    with pytest.raises(CheckFailed, match="“Cancel” has no translation in the catalogue for de"):
        act(tmp_path)
    monkeypatch.setattr(self_test_module, "words", lambda: {"tlh": {"Yes": "HIja"}})
    with pytest.raises(CheckFailed, match="There is no catalogue of commands for tlh"):
        act(tmp_path)
    monkeypatch.setattr(self_test_module, "words", dict)
    with pytest.raises(CheckFailed, match="There are no translations"):
        act(tmp_path)


@only(sys.platform == "linux", "each layer of Linux refuses all that is tried")
@pytest.mark.parametrize("layer", sorted(sandbox.available()))
def test_the_sandbox_is_told_with_each_layer_alone(tmp_path: Path, layer: Layer) -> None:
    told = attempt.elsewhere(partial(checks.sandbox_told, wanted=frozenset({layer})), tmp_path)

    assert told == (Message("self_test.shut_in", {"layers": layer}),)


def test_the_sandbox_tells_that_there_is_none(tmp_path: Path) -> None:
    assert checks.sandbox_told(tmp_path, frozenset()) == (Message("self_test.not_shut_in"),)


def test_a_layer_that_does_not_hold_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "enter", lambda _wanted: frozenset({Layer.SECCOMP}))

    with pytest.raises(CheckFailed, match=r"in spite of seccomp: open files, write files, connect"):
        checks.sandbox_told(tmp_path)


def test_what_the_layers_leave_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "enter", lambda _wanted: frozenset({Layer.PRIVILEGES}))

    told = checks.sandbox_told(tmp_path)
    assert [each.code.removeprefix("self_test.") for each in told] == [
        *("still_opens", "still_writes", "still_connects", "layers")
    ]
    assert str(told[-1]) == "They are restricted by: no privileges."


def test_every_layer_says_what_it_refuses() -> None:
    assert set(sandbox.REFUSED) == set(Layer)
