"""Keeps the words of the program in other languages: `translate.py update` collects, `release` compiles.

After `update`, what has no translation yet is marked unfinished in resources/translations/*.ts, to be written
with Qt Linguist or an editor. Then `release` makes of it the .qm files for the window, page_*.json for the
page, and the .mo files for the command line, which has no Qt. It fails while a text is unfinished in a
language that people translate; with `--whole`, as for a release of the program, in any.
"""

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

import command_tree
import man_page
import message_catalogue
import project

sys.path.insert(0, str(project.ROOT))
from app.api.http.page_files import CONTEXTS
from app.cli import plain_parser, usage
from app.config import profiles
from app.config.language import COMMANDS_ENDING, WINDOW_ENDING
from app.config.settings import BY_PEOPLE
from app.core.details.model import WORDS
from app.core.facts.catalogue import FILTERS, GROUPS
from app.core.message import ENGLISH
from app.core.problems.catalogue import SWITCHED, Severity
from app.core.profiles.draft import ConditionOperator
from app.core.profiles.facts import WANTED_WORDS
from app.core.text.languages import LANGUAGE_KEYS, language_name
from app.qt.base.need import Need
from app.qt.base.place import MENU_BAR
from app.qt.files.columns import TABLE_COLUMNS
from app.qt.startup.features import acts

FOLDER: Final = project.ROOT / "resources" / "translations"
_WINDOW: Final = project.ROOT / "app" / "qt"
_COMMANDS: Final = project.ROOT / "app" / "cli"
_PAGE: Final = project.ROOT / "resources" / "page"
_PAGE_TEXT: Final = re.compile(r'\bt\(\s*("(?:[^"\\\n]|\\.)*")')
_FORM: Final = ("-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "en", "-silent")
_OF_COMMANDS: Final = frozenset(
    {
        "Column",
        "Command",
        "Comparison",
        "Filter",
        "Language",
        man_page.CONTEXT,
        "Message",
        "Problem",
        "Profile",
    }
)
"""The contexts that the command line, what it calls, or its man page asks for."""

Text = tuple[str, str]
"""A context, and what is said in it in English."""


def main() -> None:
    """Read what is wanted, and do it for every language in the folder."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("act", choices=("update", "release"))
    parser.add_argument(
        "--whole", action="store_true", help="release: fail also where a machine's catalogue lacks a text"
    )
    parser.add_argument("--folder", type=Path, default=FOLDER, help="another folder than the checkout's own")
    asked = parser.parse_args()
    for words in sorted(asked.folder.glob("*.ts")):
        if asked.act == "update":
            update(words)
        else:
            release(words, whole=asked.whole or words.stem.partition("_")[2] in BY_PEOPLE)


def update(words: Path) -> None:
    """Bring a .ts file up to the code: new texts come in, unused ones go, translations stay."""
    with tempfile.TemporaryDirectory() as folder:
        tables = Path(folder) / "tables.py"
        tables.write_text("".join(map(_call, sorted(set(_texts())))), "utf-8")
        sources = [str(tables), *(str(source) for source in sorted(_WINDOW.rglob("*.py")))]
        _run("pyside6-lupdate", *sources, *_FORM, "-ts", str(words))


def release(words: Path, *, whole: bool) -> None:
    """Compile a .ts file, without texts that are not translated; leave with `whole` where there are any.

    The .qm file has all texts, the others those of the page and of the command line.
    """
    _run(
        "pyside6-lrelease",
        *(("-fail-on-unfinished",) if whole else ("-nounfinished",)),
        "-removeidentical",
        "-silent",
        str(words),
        "-qm",
        str(words.with_suffix(WINDOW_ENDING)),
    )
    language = words.stem.partition("_")[2]
    texts = json.dumps(_finished_texts(words, CONTEXTS), ensure_ascii=False, indent=0)
    words.with_name(f"page_{language}.json").write_text(texts + "\n", "utf-8", newline="\n")
    of_commands = _finished_texts(words, _OF_COMMANDS)
    words.with_suffix(COMMANDS_ENDING).write_bytes(message_catalogue.mo(of_commands))


def _finished_texts(words: Path, contexts: Collection[str]) -> dict[str, dict[str, str]]:
    """Return the finished texts of some contexts, by context and English text."""
    found: dict[str, dict[str, str]] = {}
    for context in ET.parse(words).iter("context"):  # noqa: S314 - our own
        if (name := context.findtext("name", "")) in contexts:
            found[name] = dict(_finished(context))
    return found


def _finished(context: ET.Element) -> Iterator[tuple[str, str]]:
    for message in context.iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and "type" not in translation.attrib:
            yield source, translation.text


def _texts() -> Iterator[Text]:
    """Yield what is translated without standing in a call that lupdate understands."""
    yield from (("Message", sentence) for sentence in ENGLISH.values())
    for act in acts():
        yield from (("Act", text) for text in (act.text, act.hint, *_reasons(act.needs)))
        yield from (("Act", place.within.title) for place in act.places if place.within)
    yield from (("Act", menu.value) for menu in MENU_BAR)
    yield from (("Column", column.title) for column in TABLE_COLUMNS)
    yield from (("Column", title) for title, _ in GROUPS)
    yield from ((column.table, word) for column in TABLE_COLUMNS for word in column.words)
    yield from (("Column", severity) for severity in Severity)
    yield from (("Problem", kind.title) for kind in SWITCHED)
    yield from (("Details", word) for word in WORDS)
    yield from (("Language", language_name(key)) for key in LANGUAGE_KEYS)
    yield from (("Filter", field.help) for field in FILTERS)
    yield from (("Comparison", comparison.value) for comparison in ConditionOperator)
    yield from (("Comparison", words) for words in WANTED_WORDS.values())
    for profile in profiles.shipped():
        yield from (("Profile", text) for text in (profile.title, profile.about) if text)
    for script in _PAGE.glob("*.js"):
        yield from (("Page", json.loads(text)) for text in _PAGE_TEXT.findall(script.read_text("utf-8")))
    for source in _WINDOW.rglob("*.py"):
        yield from _wrapped(ast.parse(source.read_text("utf-8")))
    for source in _COMMANDS.rglob("*.py"):
        yield from (("Command", text) for text in _said(ast.parse(source.read_text("utf-8"))))
    yield from (
        ("Command", text) for text in (*usage.FOREIGN, *plain_parser.FOREIGN, *command_tree.program().texts())
    )
    yield from ((man_page.CONTEXT, text) for text in man_page.texts())


def _reasons(need: Need) -> Iterator[str]:
    """Yield what is said while a need, or one before it, is not met."""
    for earlier in need.after:
        yield from _reasons(earlier)
    if need.reason:
        yield need.reason


def _wrapped(module: ast.Module) -> Iterator[Text]:
    """Yield what a module passes to its own short names for `QCoreApplication.translate(CONTEXT, text)`."""
    contexts: dict[str, str] = {}
    for node in ast.walk(module):
        match node:
            case ast.FunctionDef(
                name=name, body=[ast.Return(ast.Call(ast.Attribute(attr="translate"), passed))]
            ):
                match passed:
                    case [ast.Constant(str(context)), ast.Name()]:
                        contexts[name] = context
    for node in ast.walk(module):
        match node:
            case ast.Call(ast.Name(name), [ast.Constant(str(text))]) if name in contexts:
                yield contexts[name], text


def _said(module: ast.Module) -> Iterator[str]:
    """Yield what a module of the command line passes to `tr`."""
    for node in ast.walk(module):
        match node:
            case ast.Call(ast.Name("tr"), [ast.Constant(str(text))]):
                yield text


def _call(text: Text) -> str:
    return "QCoreApplication.translate({}, {})\n".format(*map(_literal, text))


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    """Run one of PySide6's tools, and leave where it fails."""
    program = shutil.which(tool, path=str(Path(sys.executable).parent)) or shutil.which(tool)
    if program is None:
        sys.exit(f"{tool} comes with PySide6-Essentials, which is not installed")
    done = subprocess.run([program, *arguments], check=False)
    if done.returncode:
        sys.exit(f"{tool} failed with exit status {done.returncode}")


if __name__ == "__main__":
    main()
