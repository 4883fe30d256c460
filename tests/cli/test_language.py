"""What commands say in the language of the user, and what stays as it is for programs."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli import language
from app.cli.language import tr
from app.core.message.number import plurals
from tests.cli.conftest import Run, Speak
from tests.doubles import make_files
from tests.source_code import ROOT, parsed, sources

_OF_WORDS = re.compile(r"[A-Za-z]{2,}[,.;:]? \(?[A-Za-z]{2,}|^[A-Z][a-z]+|[a-z]{2,} $|^ [a-z]{2,}")
"""A text for people has several words, begins with a capital, or stands before or behind a value."""
_TRANSLATED = frozenset({"tr", "Option", "Argument", "Typer", "PlainParser", "add_argument", "translate"})
"""The calls whose texts are translated: the last ones by the help, and by a table of the core."""
_OF_LIBRARIES = frozenset({"foreign_texts.py", "plain_parser.py", "usage.py"})
"""Modules with the texts of click, typer and argparse, which are in tables."""
_FOR_PROGRAMS = frozenset(
    {
        *("cinventory ", "cinventory list ", " verdict:rotten,edited"),  # commands and filters
        *("    Cinventory ", ", Python ", ", distributed ", " mm"),  # names and units
        *("also in", "shared there", "files there"),  # headings of CSV
        "STATUS=Serving ",  # for the service manager
        *("Command", "Form"),  # a context, a type
        "The engine made no report of the file.",  # a value of JSON, too
    }
)


def test_a_scan_is_told_in_german(run: Run, speak: Speak, tmp_path: Path) -> None:
    folder = tmp_path / "videos"
    make_files(folder, 2)
    speak("de")
    result = run("scan", folder)
    assert re.fullmatch(r"Fertig nach \d+,\d s: 2 Videodateien \(2 in Ordnung\)\. 2 neu\.\n", result.err), (
        result.err
    )
    assert result.out.decode().split()[:2] == ["Status", "Größe"]
    assert run("changes").out.decode().splitlines()[1] == "2 neu."


def test_programs_read_the_same_in_every_language(run: Run, speak: Speak, tmp_path: Path) -> None:
    folder = tmp_path / "videos"
    make_files(folder, 2)
    run("scan", folder)
    asked = (("list", "--format", "csv"), ("room", "--format", "json"), ("changes", "--format", "csv"))
    english = [run(*each).out for each in asked]
    tree = json.loads(run("list", "--format", "json").out)
    speak("de")
    assert [run(*each).out for each in asked] == english
    assert json.loads(run("list", "--format", "json").out) == tree


def test_an_error_of_the_core_is_told_in_german(run: Run, speak: Speak, tmp_path: Path) -> None:
    speak("de")
    result = run("relocate", tmp_path / "absent", tmp_path)
    assert result.err == f"cinventory: {tmp_path / 'absent'} ist keine Quelle dieser Bibliothek.\n"


def test_the_environment_speaks_where_the_preferences_do_not(
    run: Run, speak: Speak, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak("")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    language.spoken.cache_clear()
    assert run("jobs", "show").err.count("Ungültiger Wert") == 1
    monkeypatch.setenv("LC_ALL", "C")
    language.spoken.cache_clear()
    language.texts.cache_clear()
    assert run("jobs", "show").err.count("Invalid value") == 1


@pytest.mark.parametrize(("count", "form"), [(0, 2), (1, 0), (2, 1), (5, 2), (22, 1), (1012, 2)])
def test_words_follow_the_numbers_of_polish(count: int, form: int, speak: Speak) -> None:
    speak("pl")
    assert plurals("pl").form(count) == form
    words = ("plik", "pliki", "plików")
    assert language.texts().files(count) == f"{language.texts().number(count)} {words[form]}"


def test_values_stand_at_their_names(speak: Speak) -> None:
    assert tr("{count} of {total}", count=4200, total="{x}") == "4,200 of {x}"
    speak("de")
    assert tr("{count} of {total}", count=4200, total="{x}") == "4.200 von {x}"
    assert tr("{free} of {total} free", free="1", total="2") == "1 von 2 frei"


@pytest.mark.reads_code
def test_commands_say_nothing_past_the_translation() -> None:
    """A sentence that is no argument of `tr` would be English in every language."""
    found = [
        f"{source.relative_to(ROOT)}:{line}: {text!r}"
        for source in sources(ROOT / "cli")
        if source.name not in _OF_LIBRARIES
        for line, text in untranslated(parsed(source))
        if text not in _FOR_PROGRAMS
    ]
    assert not found


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('say("No file.")', ["No file."]),
        ('say(tr("No file."))', []),
        ('out.write(f"{count} files of {total}\\n")', [" files of "]),
        ('yield "Disks"', ["Disks"]),
        ('"""Say something."""\nlabel = "path"', []),
    ],
)
@pytest.mark.reads_code
def test_a_sentence_past_the_translation_is_found(code: str, found: list[str]) -> None:
    assert [text for _, text in untranslated(ast.parse(code))] == found


@pytest.mark.reads_code
def test_what_is_translated_stands_there_in_letters() -> None:
    """`packaging/translate.py` collects what a call has in letters."""
    for source in sources(ROOT / "cli"):
        for node in ast.walk(parsed(source)):
            match node:
                case ast.Call(ast.Name("tr"), [text, *more]) if source.name not in _OF_LIBRARIES:
                    where = f"{source.name}:{node.lineno}"
                    assert isinstance(text, ast.Constant), where
                    assert not more, where


def untranslated(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the lines and texts for people that no call translates."""
    match node:
        case ast.Call(ast.Name(name) | ast.Attribute(_, name)) if name in _TRANSLATED:
            return
        case ast.Expr(ast.Constant(str())):  # a docstring
            return
        case ast.Constant(str(text)) if _OF_WORDS.search(text):
            yield node.lineno, text
    for field, child in ast.iter_fields(node):
        for each in child if isinstance(child, list) else [child]:
            if isinstance(each, ast.AST) and field not in {"annotation", "returns"}:
                yield from untranslated(each)


def test_jobs_of_last_week_have_their_names(run: Run, speak: Speak, tmp_path: Path) -> None:
    speak("de")
    make_files(tmp_path / "videos", 1)
    run("scan", tmp_path / "videos")
    named = language.texts().phrase("schedule.scan")
    assert f"letzte Woche: {named}: 1\n" in run("status").out.decode()


@pytest.mark.parametrize(
    ("code", "text"), [("", "52.5 %"), ("de", "52,5 %"), ("fr", "52,5\N{NO-BREAK SPACE}%"), ("pl", "52,5%")]
)
def test_percent_is_written_as_in_the_language(code: str, text: str, speak: Speak) -> None:
    speak(code)
    assert language.texts().percent(0.525, 1) == text
