"""The options of the window: what they come to, and what is said of wrong ones."""

import os
from pathlib import Path

import pytest

from app.cli import window
from app.cli.window import WindowArguments
from tests.cli.conftest import Speak


def test_paths_are_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "videos").mkdir()
    asked = window.parsed(["videos", "gone", "--library", "films.sqlite3", "--new-window"])
    paths = tuple(os.fsencode(tmp_path / name) for name in ("videos", "gone"))
    assert asked == WindowArguments(paths, Path("films.sqlite3"), new_window=True, background=False)
    assert window.parsed([]) == WindowArguments((), None, new_window=False, background=False)


@pytest.mark.parametrize(
    ("arguments", "english", "german"),
    [
        (["--nonsense"], "unrecognized arguments: --nonsense", "Unbekannte Argumente: --nonsense"),
        (
            ["--library"],
            "argument --library: expected one argument",
            "Argument --library: Ein Wert fehlt",
        ),
        (
            ["lst"],
            "“lst” is neither a command nor a path that exists. The nearest command is “list”.",
            "„lst“ ist weder ein Befehl noch ein vorhandener Pfad. Der ähnlichste Befehl ist „list“.",
        ),
    ],
)
def test_wrong_usage_is_told_in_the_language_of_the_user(
    arguments: list[str], english: str, german: str, speak: Speak, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, usage, text in (("en", "Usage", english), ("de", "Aufruf", german)):
        speak(language)
        with pytest.raises(SystemExit) as left:
            window.parsed(arguments)
        assert left.value.code == 2
        told = capsys.readouterr().err
        assert told.startswith(f"{usage}: cinventory [-h] [--library FILE]")
        assert told.endswith(f"\ncinventory: {text}\n")


def test_help_is_in_the_language_of_the_user(speak: Speak, capsys: pytest.CaptureFixture[str]) -> None:
    speak("de")
    with pytest.raises(SystemExit) as left:
        window.parsed(["--help"])
    assert not left.value.code
    told = capsys.readouterr().out
    assert "Optionen:" in told
    assert "Ordner und Dateien, die das Fenster scannt." in " ".join(told.split())
