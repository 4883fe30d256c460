"""The catalogues under resources/translations: made of the code as it is, whole, and without a slip."""

import ast
import itertools
import json
import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Final, NamedTuple

import pytest

from app.api.http.page_files import LANGUAGES
from app.config import paths
from app.config.settings import Language
from app.core.message.number import plurals
from tests.source_code import ROOT, WINDOW, nodes, sources

TOOL = ROOT.parent / "packaging" / "translate.py"
TABLES = {
    *("Act", "Column", "Command", "Comparison", "Details", "Filter", "Language", "Manual", "Message", "Page"),
    *("Palette", "Problem", "Profile"),
}
"""Contexts of what the core, commands and the page say, and of what features name in the palette."""
GERMAN = paths.resource("translations/cinventory_de.ts")
CATALOGUES = sorted(paths.resource("translations").glob("*.ts"))

pytestmark = pytest.mark.reads_code
language = pytest.mark.parametrize("words", CATALOGUES, ids=lambda words: words.stem)


class Entry(NamedTuple):
    """One text of a catalogue."""

    context: str
    english: str
    translated: str
    kind: str | None
    """`unfinished`, `vanished`, `obsolete`; None is as it should be."""


def entries(words: Path) -> Iterator[Entry]:
    for context in ET.parse(words).iter("context"):  # noqa: S314 - our own
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield Entry(
                str(context.findtext("name")),
                str(message.findtext("source")),
                translation.text or "",
                translation.get("type"),
            )


def translated(words: Path) -> Iterator[Entry]:
    """Yield the texts that have a translation; a machine's catalogue may lack some until a release."""
    return (entry for entry in entries(words) if entry.translated and not entry.kind)


def translate(act: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(TOOL), act, "--folder", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own


HINT = "run packaging/translate.py update, translate what is unfinished, then release"


def test_there_is_a_catalogue_of_each_language() -> None:
    spoken = {f"cinventory_{each}.ts" for each in Language if each not in {Language.SYSTEM, Language.ENGLISH}}
    assert {words.name for words in CATALOGUES} == spoken
    assert [words.stem.partition("_")[2] for words in CATALOGUES] == list(LANGUAGES)
    page = paths.resource("page/text.js").read_text("utf-8")
    assert f"const LANGUAGES = {json.dumps(['en', *LANGUAGES])};" in page


def test_german_is_what_the_code_says_now(tmp_path: Path) -> None:
    anew = tmp_path / GERMAN.name
    shutil.copy(GERMAN, anew)
    done = translate("update", tmp_path)
    assert done.returncode == 0, f"python packaging/translate.py update: {done.stdout}{done.stderr}"
    assert anew.read_text("utf-8").splitlines() == GERMAN.read_text("utf-8").splitlines(), HINT


@language
def test_it_has_the_texts_that_german_has(words: Path) -> None:
    """`update` collects them for all languages at once: so one of them is compared with the code."""
    assert [entry[:2] for entry in entries(words)] == [entry[:2] for entry in entries(GERMAN)], HINT


def test_what_the_program_loads_is_made_of_the_catalogues(tmp_path: Path) -> None:
    for words in CATALOGUES:
        shutil.copy(words, tmp_path)
    done = translate("release", tmp_path)
    assert done.returncode == 0, f"python packaging/translate.py release: {done.stdout}{done.stderr}"
    for words in CATALOGUES:
        code = words.stem.partition("_")[2]
        for name in (f"{words.stem}.qm", f"{words.stem}.mo", f"page_{code}.json"):
            assert (tmp_path / name).read_bytes() == (words.parent / name).read_bytes(), HINT


def test_nothing_is_left_to_translate_into_german() -> None:
    assert not [entry for entry in entries(GERMAN) if entry.kind or not entry.translated]


SEVERAL_MEANINGS: Final = frozenset(
    {
        "Copy",  # to copy; one of several copies
        "Damage",  # of a file; found in how many
        "Found",  # by a check; by the palette
        "Scan",  # of a picture, in lines; to scan
        "Scanning",  # a page of the preferences; goes on now
        "none",  # no subtitles; no folders
        "{} more",  # jobs; pictures
    }
)
"""English words of several meanings, which German tells apart."""


def test_a_word_is_the_same_one_wherever_it_stands() -> None:
    """An act or a state has one name in the menu, in lists, on the page and in reports."""
    told: dict[str, set[str]] = {}
    for entry in entries(GERMAN):
        told.setdefault(entry.english, set()).add(entry.translated)
    assert {english for english, words in told.items() if len(words) > 1} == SEVERAL_MEANINGS


@language
def test_every_value_finds_its_place(words: Path) -> None:
    """Nameless braces are filled in their order; a name may stand anywhere.

    Where words have forms for numbers, which are those of one language, the names are the same ones.
    """

    def places(text: str, *, often: bool) -> Counter[str]:
        nameless = map(str, itertools.count())
        names = [name or next(nameless) for _, name, _, _ in Formatter().parse(text) if name is not None]
        return Counter(names if often else set(names))

    def has_forms(entry: Entry) -> bool:
        return ":" in "".join(re.findall(r"\{[^{}]*", entry.english + entry.translated))

    slips = [
        entry
        for entry in translated(words)
        if places(entry.english, often=not has_forms(entry))
        != places(entry.translated, often=not has_forms(entry))
    ]
    assert not slips


@language
def test_mnemonics_spaces_and_the_sign_at_the_end_are_kept(words: Path) -> None:
    def signs(text: str) -> tuple[object, ...]:
        mnemonics = re.findall(r"&[^&\s]", text)
        last = text[-1] if text[-1] == "…" else unicodedata.normalize("NFKC", text[-1]).replace("。", ".")
        return len(mnemonics), text[:1].isspace(), last if last in " .:;…?!" else ""

    assert not [entry for entry in translated(words) if signs(entry.english) != signs(entry.translated)]


@language
def test_words_have_as_many_forms_as_the_language_has(words: Path) -> None:
    """A place has forms only where it has some in English or German: nothing else is surely a number."""

    def forms(text: str) -> dict[str, str]:
        places = map(str, itertools.count())
        parts = [part for part in Formatter().parse(text) if part[1] is not None]
        found = ((name or next(places), given) for _, name, given, _ in parts)
        return {str(name): str(given) for name, given in found if given}

    wanted = plurals(words.stem.partition("_")[2]).forms
    numbers = {entry[:2]: {*forms(entry.english), *forms(entry.translated)} for entry in entries(GERMAN)}
    slips = [
        entry
        for entry in translated(words)
        for name, given in forms(entry.translated).items()
        if given.count("|") + 1 != wanted or name not in numbers[entry[:2]]
    ]
    assert not slips


def test_german_has_its_own_quotation_marks() -> None:
    for entry in entries(GERMAN):
        quotes = [sign for sign in entry.translated if sign in '„“”"»«']
        assert quotes == ["„", "“"] * (len(quotes) // 2), entry


def test_an_unfinished_translation_is_not_released(tmp_path: Path) -> None:
    catalogue(tmp_path, "Formatter", "Ready", '<translation type="unfinished"></translation>')
    assert translate("release", tmp_path).returncode != 0
    assert [file.name for file in tmp_path.iterdir()] == ["cinventory_de.ts"]


def test_an_update_keeps_what_is_translated_and_drops_what_is_not_said_any_more(tmp_path: Path) -> None:
    words = catalogue(tmp_path, "Formatter", "Ready", "<translation>Da!</translation>")
    text = words.read_text("utf-8")
    gone = text[text.index("<context>") : text.index("</TS>")].replace("Ready", "Said no more")
    words.write_text(text.replace("</TS>", f"{gone}</TS>"), "utf-8")
    assert translate("update", tmp_path).returncode == 0
    found = {(entry.context, entry.english): entry for entry in entries(words)}
    assert found["Formatter", "Ready"].translated == "Da!"
    assert ("Formatter", "Said no more") not in found
    assert found["Message", "The file is empty."].kind == "unfinished"
    assert found["Column", "unreadable"].kind == "unfinished"
    assert found["Details", "Subtitles"].kind == "unfinished"


def catalogue(folder: Path, context: str, english: str, translation: str) -> Path:
    words = folder / "cinventory_de.ts"
    message = f"<message><source>{english}</source>{translation}</message>"
    words.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de">\n'
        f"<context><name>{context}</name>{message}</context>\n</TS>\n",
        "utf-8",
    )
    return words


@language
def test_every_context_is_a_class_of_the_window_or_a_table_of_the_core(words: Path) -> None:
    """What lupdate takes for the context has to be what `tr` asks for when the program runs."""
    assert {entry.context for entry in entries(words)} <= classes() | TABLES


def classes() -> set[str]:
    """Return the names of the classes of the window."""
    return {
        node.name for source in sources(WINDOW) for node in nodes(source) if isinstance(node, ast.ClassDef)
    }


def calls(name: str) -> Iterator[tuple[Path, ast.Call, ast.expr]]:
    """Yield the calls of methods of this name in the window, and whose they are."""
    for source in sources(WINDOW):
        for node in nodes(source):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
                yield source, node, node.func.value


def test_what_is_translated_stands_there_in_letters() -> None:
    """Otherwise lupdate does not find it, and takes the one before the dot for the context."""
    for source, call, owner in calls("tr"):
        where = f"{source.name}:{call.lineno}"
        assert ast.unparse(owner) == "self", where
        assert len(call.args) == 1, where
        assert isinstance(call.args[0], ast.Constant), where
        assert isinstance(call.args[0].value, str), where


def test_no_text_is_translated_inside_an_f_string() -> None:
    """The tool that collects the texts does not look there."""
    inside = [
        f"{source.name}:{node.lineno}"
        for source in sources(WINDOW)
        for node in nodes(source)
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr == "tr"
    ]
    assert inside == []


def test_what_is_translated_for_the_core_comes_from_its_tables() -> None:
    contexts = {
        call.args[0].value
        for _, call, owner in calls("translate")
        if ast.unparse(owner) == "QCoreApplication" and isinstance(call.args[0], ast.Constant)
    }
    without_qt = {"Page", "Command", "Manual"}
    assert contexts - (classes() - TABLES) | without_qt == TABLES
