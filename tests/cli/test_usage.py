"""Help and errors of usage in the language of the user."""

import xml.etree.ElementTree as ET

import pytest
import typer

from app.cli import command_line
from app.cli.status import Exit
from app.cli.usage import FOREIGN, translate_help
from app.config import paths
from tests.cli.conftest import Speak


def words(text: str) -> str:
    """Return what a panel says on one line, without its frame."""
    return " ".join(text.replace("│", " ").split())


def test_the_help_is_in_the_language_of_the_preferences(
    speak: Speak, capsys: pytest.CaptureFixture[str]
) -> None:
    speak("de")
    assert command_line.run(["scan", "--help"]) == Exit.DONE
    said = words(capsys.readouterr().out)
    assert said.startswith("Aufruf: cinventory scan [OPTIONS] {PATH...} Ordner und Dateien in die Bibliothek")
    assert "Rückgabewert: 0 erledigt;" in said
    assert "─ Argumente ─" in said
    assert "─ Optionen ─" in said
    assert "--sniff Auch in Dateien ohne Videoendung schauen." in said
    assert "Diese Hilfe zeigen und beenden." in said


def test_help_without_spaces_between_words_is_not_cut(
    speak: Speak, capsys: pytest.CaptureFixture[str]
) -> None:
    speak("ja")
    for _ in range(2):
        assert command_line.run(["check", "--help"]) == Exit.DONE
        assert "…" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["scan"], "Das Argument 'PATH...' fehlt."),
        (["scan", "--workers", "x", "."], "Ungültiger Wert für '--workers': 'x' ist keine ganze Zahl."),
        (["check", "--depth", "x"], "'x' ist keines von 'index', 'key-frames', 'full'."),
        (["list", "--unknown"], "Es gibt keine Option --unknown"),
        (["changes", "--scan"], "Die Option '--scan' braucht ein Argument."),
        (["schedule", "lost"], "Es gibt keinen Befehl 'lost'."),
        (["schedule", "remove", "1", "2"], "Unerwartete Argumente (2)"),
    ],
)
def test_what_click_says_of_wrong_usage_is_translated(
    arguments: list[str], said: str, speak: Speak, capsys: pytest.CaptureFixture[str]
) -> None:
    speak("de")
    assert command_line.run(arguments) == Exit.USAGE
    assert said in words(capsys.readouterr().err)


def test_a_language_that_lacks_a_text_says_it_in_english(
    speak: Speak, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.config.language.COMMANDS_ENDING", ".absent")
    speak("de")
    assert command_line.run(["scan"]) == Exit.USAGE
    assert "Missing argument 'PATH...'." in words(capsys.readouterr().err)


def test_everything_that_help_says_is_in_the_catalogues() -> None:
    found = set(FOREIGN)

    def noted(text: str) -> str:
        found.add(text)
        return text

    translate_help(typer.main.get_command(command_line.commands()), noted)
    catalogue = ET.parse(paths.resource("translations/cinventory_de.ts"))  # noqa: S314 - our own
    (known,) = (each for each in catalogue.iter("context") if each.findtext("name") == "Command")
    assert found <= {message.findtext("source") for message in known.iter("message")}
