"""Numbers in sentences: what depends on a number is right for 0, 1 and 2, in each language."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from itertools import chain
from string import Formatter
from typing import Final, NamedTuple

import pytest

from app.config import paths
from app.core.localization import Localization
from app.core.message import Message
from app.core.message.number import Argument, Number
from tests.source_code import nodes, sources

NUMBERS: Final = frozenset(
    {
        "asked",
        "count",
        "declared",
        "done",
        "files",
        "found",
        "kept",
        "left",
        "missing",
        "ok",
        "total",
        "unchanged",
    }
)
"""Names of arguments that are numbers of things. A number in the window has a place instead of a name."""
CONSTANT: Final = frozenset(
    {
        "{} files are too many to choose one by one: choose a source in the side bar.",
        "{} files are too many to open at once.",
        "{} files are too many to drag: export them to a file.",
        "{} files are left out: they are missing, or their disks are not connected.",  # from two on
        "{} rows are too many for the clipboard: export the report.",
        "{} rows are too many for the clipboard: export them to a file.",
        "{} days",  # from two on
        "{} hours",  # with a decimal, or ten and more
        "{} bits",  # of a sample
        "{} of {} pictures",  # of the eight that are compared
    }
)
"""Texts of the window whose number is never 1."""
NO_NOUNS: Final = frozenset(
    {"is", "has", "was", "does", "as", "its", "this", "gets", "begins", "ms"}
    | {"fails", "passes", "suspicious"}
)
PLURAL: Final = r"(?: (?:more|other|known|new|selected|video|probe|of|the))* ([a-z]+s|are|were|have)\b(?!/)"
"""A plural behind a number, in English."""


class Text(NamedTuple):
    context: str
    english: str
    german: str


def _texts() -> Iterator[Text]:
    tree = ET.parse(paths.resource("translations/cinventory_de.ts"))  # noqa: S314 - our own
    for context in tree.iter("context"):
        for message in context.iter("message"):
            english, german = message.findtext("source"), message.findtext("translation")
            yield Text(str(context.findtext("name")), str(english), str(german))


TEXTS: Final = tuple(text for text in _texts() if "{" in text.english)
BOTH: Final = tuple(text.english for text in TEXTS), tuple(text.german for text in TEXTS)


def _fields(text: str) -> list[tuple[str, str]]:
    """Return the fields of a text with their forms, places with their number."""
    places = iter(range(9))
    return [
        (field or str(next(places)), forms or "")
        for _, field, forms, _ in Formatter().parse(text)
        if field is not None
    ]


def _is_number(context: str, field: str) -> bool:
    return field in NUMBERS if context in {"Message", "Page"} else field.isdecimal() or not field


def _forms() -> Iterator[tuple[str, str]]:
    """Yield the forms of words in both languages, that of one and that of many."""
    for text in TEXTS:
        for _, forms in (*_fields(text.english), *_fields(text.german)):
            if forms:
                one, many = forms.split("|")
                yield one, many


MANY: Final = frozenset(many for one, many in _forms() if many.isalpha()) - {"der", "den", "weitere"}
"""Words that are said of several things alone, in both languages."""


def _said(context: str, text: str, value: int) -> str:
    """Return a text with this number for its numbers, written as N."""
    counted = Number("N", value)
    fields = {field for field, _ in _fields(text)}
    named = {field: counted if _is_number(context, field) else Argument("…") for field in fields}
    return text.format(*(counted for _ in fields), **named)


def plurals_of_one(context: str, text: str, *, english: bool) -> set[str]:
    """Return the words of a text that are wrong behind 1; in English also those that were never seen."""
    one = _said(context, text, 1)
    known = {match[1] for match in re.finditer(r"\bN (?:weitere |more )?(\w+)\b(?!/)", one)} & MANY
    if not english:
        return known
    return known | {match[1] for match in re.finditer(rf"\bN(?: of (?:the )?N)?{PLURAL}", one)} - NO_NOUNS


def test_a_plural_behind_a_number_has_a_form_for_one() -> None:
    wrong = {
        (text.context, said, *plurals)
        for text in TEXTS
        for said in (text.english, text.german)
        if text.english not in CONSTANT
        and (plurals := plurals_of_one(text.context, said, english=said == text.english))
    }
    assert wrong == set()


@pytest.mark.parametrize(
    ("context", "text"),
    [
        ("Message", "{count} frames of the sound are corrupt."),
        ("Message", "{done} of {count} files"),
        ("Message", "{count} are damaged."),
        ("Message", "{count} more gaps"),
        ("FileList", "{} rows"),
    ],
)
def test_a_new_plural_without_forms_is_noticed(context: str, text: str) -> None:
    assert plurals_of_one(context, text, english=True)


@pytest.mark.parametrize("text", ["{count} Dateien sind beschädigt.", "{count} weitere Dateien"])
def test_a_new_plural_of_a_known_word_is_noticed_in_german(text: str) -> None:
    assert plurals_of_one("Message", text, english=False) == {"Dateien"}


@pytest.mark.parametrize(
    ("context", "text"),
    [
        ("Message", "{count} damaged"),
        ("Message", "{count} {count:file|files}"),
        ("Message", "{name} holds videos."),
        ("Message", "{count} with new pictures"),
        ("FileList", "{} is offline"),
    ],
)
def test_what_is_alike_for_all_numbers_needs_no_forms(context: str, text: str) -> None:
    assert plurals_of_one(context, text, english=True) == set()


def test_a_translation_has_the_same_arguments() -> None:
    english, german = ([{field for field, _ in _fields(said)} for said in said_of] for said_of in BOTH)
    assert [text for text, one, other in zip(TEXTS, english, german, strict=True) if one != other] == []


def test_words_have_two_forms_which_name_no_other_argument() -> None:
    wrong = [
        (said, forms)
        for said in chain(*BOTH)
        for field, forms in _fields(said)
        if forms and (forms.count("|") != 1 or {name for name, _ in _fields(forms)} - {field})
    ]
    assert wrong == []


def test_words_fit_0_1_and_2() -> None:
    wrong = []
    for text in TEXTS:
        for said in (text.english, text.german):
            none, one, two = (_said(text.context, said, value) for value in range(3))
            has_forms = any(forms for field, forms in _fields(said) if _is_number(text.context, field))
            if none != two or (one != two) is not has_forms:
                wrong.append((text.context, said))
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "english", "german"),
    [
        ("job.files", ("0 files", "1 file", "2 files"), ("0 Dateien", "1 Datei", "2 Dateien")),
        (
            "decode.demux_video",
            (
                "Reading failed 0 times, first at 0:01.",
                "Reading failed once, at 0:01.",
                "Reading failed 2 times, first at 0:01.",
            ),
            (
                "Das Lesen schlug 0-mal fehl, zuerst bei 0:01.",
                "Das Lesen schlug einmal fehl, bei 0:01.",
                "Das Lesen schlug 2-mal fehl, zuerst bei 0:01.",
            ),
        ),
        (
            "decode.frame_video",
            (
                "0 frames of the picture are corrupt, the first at 0:01.",
                "1 frame of the picture is corrupt, at 0:01.",
                "2 frames of the picture are corrupt, the first at 0:01.",
            ),
            (
                "0 Einzelbilder sind fehlerhaft, das erste bei 0:01.",
                "1 Einzelbild ist fehlerhaft, und zwar bei 0:01.",
                "2 Einzelbilder sind fehlerhaft, das erste bei 0:01.",
            ),
        ),
        (
            "alert.sources_offline",
            ("0 sources are offline.", "A source is offline.", "2 sources are offline."),
            ("0 Quellen sind offline.", "Eine Quelle ist offline.", "2 Quellen sind offline."),
        ),
    ],
)
def test_a_message_fits_its_number(code: str, english: tuple[str, ...], german: tuple[str, ...]) -> None:
    known = {(text.context, text.english): text.german for text in TEXTS}
    in_german = Localization("de", lambda context, text: known[context, text], ",", ".")
    messages = [Message(code, {"count": value, "time": "0:01"}) for value in range(3)]
    assert tuple(map(str, messages)) == english
    assert tuple(map(in_german.message, messages)) == german


def test_a_number_with_separators_chooses_too() -> None:
    in_german = Localization("de", lambda _context, _text: "{count} {count:Datei|Dateien}", ",", ".")
    assert in_german.files(1) == "1 Datei"
    assert in_german.files(12345) == "12.345 Dateien"
    assert f"{Number.of(12345)} {Number.of(12345):file|files}" == "12,345 files"
    assert isinstance(Number.of(1), Number)


@pytest.mark.parametrize(
    ("language", "forms", "said"),
    [
        ("en", "file|files", "files file files files files files files"),
        ("es", "archivo|archivos", "archivos archivo archivos archivos archivos archivos archivos"),
        ("fr", "fichier|fichiers", "fichier fichier fichiers fichiers fichiers fichiers fichiers"),
        ("pt", "arquivo|arquivos", "arquivo arquivo arquivos arquivos arquivos arquivos arquivos"),
        ("pl", "plik|pliki|plików", "plików plik pliki plików plików pliki plików"),
        ("ja", "ファイル", "ファイル ファイル ファイル ファイル ファイル ファイル ファイル"),
        ("ja", "file|files", "files file files files files files files"),  # not translated
    ],
)
def test_a_language_has_its_own_forms(language: str, forms: str, said: str) -> None:
    numbers = (0, 1, 2, 5, 12, 22, 112)
    assert " ".join(format(Number("N", value, language), forms) for value in numbers) == said


def test_the_numbers_of_a_message_have_the_language_of_its_words() -> None:
    in_polish = Localization("pl", lambda _context, _text: "{count} {count:plik|pliki|plików}", ",", " ")
    assert in_polish.message(Message("job.files", {"count": 3})) == "3 pliki"
    assert in_polish.files(12345) == "12 345 plików"


@pytest.mark.parametrize("args", [{}, {"count": "several"}, {"count": 1.5}])
def test_what_is_no_number_has_the_words_of_many(args: dict[str, str | int | float]) -> None:
    shown = args.get("count", "—")
    assert str(Message("job.files", args)) == f"{shown} files"
    assert f"{Argument(shown):one|many}" == "many"


CONSTANT_IN_CODE: Final = frozenset(
    {
        ("advise.py", "files"),  # always 40
        ("content_reader.py", "files"),
        ("dialogue.py", "subtitles"),  # one file of subtitles
        ("log.py", "times"),  # two and more
        ("openapi.py", "changes"),
        ("openapi.py", "jobs"),
        ("request_reader.py", "bytes"),
        ("routes.py", "clients"),
        ("files.py", "files"),
        ("worker_answers.py", "processes"),  # none, or too many
        ("worker_answers.py", "restarts"),
        ("algorithm.py", "bytes"),
    }
)
"""Plurals behind numbers that are never 1."""


@pytest.mark.reads_code
def test_lines_of_the_terminal_have_forms_too() -> None:
    found = {(source.name, plural) for source in sources() for plural in _plurals_in_code(nodes(source))}
    assert found - CONSTANT_IN_CODE == set()


def _plurals_in_code(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Yield the plurals that follow a value in an f-string, which has no forms."""
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            for value, after in zip(node.values, node.values[1:], strict=False):
                if isinstance(value, ast.FormattedValue) and isinstance(after, ast.Constant):
                    match = re.match(PLURAL, str(after.value))
                    if match and match[1] not in NO_NOUNS:
                        yield match[1]


def test_a_line_of_the_terminal_without_forms_is_noticed() -> None:
    assert list(_plurals_in_code(ast.walk(ast.parse('f"{count:,} files"')))) == ["files"]
    assert list(_plurals_in_code(ast.walk(ast.parse('f"{count} {count:file|files}"')))) == []
