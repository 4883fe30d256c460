"""The catalogues under resources/translations: made of the code as it is, whole, and without a slip."""

import ast
import itertools
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Final, NamedTuple

import pytest

from app.config import paths
from tests.source_code import ROOT, WINDOW, nodes, sources

TOOL = ROOT.parent / "packaging" / "translate.py"
TABLES = {
    *("Act", "Column", "Comparison", "Details", "Filter", "Language", "Message", "Page", "Palette"),
    *("Problem", "Profile"),
}
"""Contexts of what the core and the page say, and of what features name in the palette."""
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


def translate(act: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(TOOL), act, "--folder", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own


def test_there_is_german() -> None:
    assert [words.name for words in CATALOGUES] == ["cinventory_de.ts"]


@language
def test_it_is_what_the_code_says_now(words: Path, tmp_path: Path) -> None:
    anew = tmp_path / words.name
    shutil.copy(words, anew)
    for act in ("update", "release"):
        done = translate(act, tmp_path)
        assert done.returncode == 0, f"python packaging/translate.py {act}: {done.stdout}{done.stderr}"
    hint = "run packaging/translate.py update, translate what is unfinished, then release"
    assert anew.read_text("utf-8").splitlines() == words.read_text("utf-8").splitlines(), hint
    assert anew.with_suffix(".qm").read_bytes() == words.with_suffix(".qm").read_bytes(), hint


@language
def test_nothing_is_left_to_translate(words: Path) -> None:
    left = [entry for entry in entries(words) if entry.kind or not entry.translated]
    assert not left


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
    for entry in entries(paths.resource("translations/cinventory_de.ts")):
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
        for entry in entries(words)
        if places(entry.english, often=not has_forms(entry))
        != places(entry.translated, often=not has_forms(entry))
    ]
    assert not slips


@language
def test_mnemonics_spaces_and_the_sign_at_the_end_are_kept(words: Path) -> None:
    def signs(text: str) -> tuple[object, ...]:
        mnemonics = re.findall(r"&[^&\s]", text)
        return len(mnemonics), text[:1].isspace(), text[-1] if text[-1] in " .:;…?!" else ""

    assert not [entry for entry in entries(words) if signs(entry.english) != signs(entry.translated)]


def test_german_has_its_own_quotation_marks() -> None:
    for entry in entries(paths.resource("translations/cinventory_de.ts")):
        quotes = [sign for sign in entry.translated if sign in '„“”"»«']
        assert quotes == ["„", "“"] * (len(quotes) // 2), entry


def test_an_unfinished_translation_is_not_released(tmp_path: Path) -> None:
    catalogue(tmp_path, "Formatter", "Ready", '<translation type="unfinished"></translation>')
    assert translate("release", tmp_path).returncode != 0
    assert not list(tmp_path.glob("*.qm"))


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
    assert contexts - (classes() - TABLES) | {"Page"} == TABLES  # the page asks for its words by the API
