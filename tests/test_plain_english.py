"""Docstrings of `app`: openings and lengths of sentences, against the rules in CONTRIBUTING.md (Language).

The two numbers below are the counts of today, and may only fall. Where a test fails, rewrite the docstring;
never raise a number.
"""

import ast
import functools
import inspect
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pytest

from tests.source_code import ROOT, nodes, sources

MOST_BANNED_OPENINGS = 0
"""Docstrings with a banned opening. Only lower it."""
MOST_LONG_SENTENCES = 9
"""Sentences with more than `MOST_WORDS` words. Only lower it."""

MOST_WORDS = 25
BANNED = re.compile(
    r"(?:what|who|whoever|how|where|when|those|so many|that|one|it|all|none|nothing|nobody|each)\b",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"(?<=[.:;?!])\s+|\n\n+")
pytestmark = pytest.mark.reads_code


class Docstring(NamedTuple):
    """A docstring of a module, class, function or attribute."""

    place: str
    """File and line."""
    text: str


def docstrings(nodes: Iterable[ast.AST], name: str) -> Iterator[Docstring]:
    """Yield the docstrings of a module; attribute docstrings come directly after an assignment."""
    for node in nodes:
        is_owner = isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        for block in ("body", "orelse", "finalbody"):
            statements = getattr(node, block, None)
            if not isinstance(statements, list):  # the body of a lambda or a conditional expression
                continue
            for before, statement in zip([None, *statements], statements, strict=False):
                is_place = isinstance(before, ast.Assign | ast.AnnAssign) or (before is None and is_owner)
                match statement:
                    case ast.Expr(value=ast.Constant(value=str(text)), lineno=line) if is_place:
                        yield Docstring(f"{name}:{line}", inspect.cleandoc(text))


def has_banned_opening(docstring: Docstring) -> bool:
    return BANNED.match(docstring.text) is not None


def long_sentences(docstring: Docstring) -> list[str]:
    """Return the sentences that are too long; indented lines are tables, not sentences."""
    prose = "\n".join(line for line in docstring.text.splitlines() if not line.startswith("    "))
    return [sentence for sentence in SENTENCE_END.split(prose) if len(sentence.split()) > MOST_WORDS]


@functools.cache
def of_app() -> tuple[Docstring, ...]:
    return tuple(
        docstring
        for source in sources()
        for docstring in docstrings(nodes(source), source.relative_to(ROOT.parent).as_posix())
    )


def complaint(found: Iterable[str], most: int) -> str:
    return "\n".join((f"more than {most}, a number that may only fall; rewrite some of these:", *found))


def test_docstrings_begin_plainly() -> None:
    found = [f"{each.place} {each.text[:60]}" for each in of_app() if has_banned_opening(each)]
    assert len(found) <= MOST_BANNED_OPENINGS, complaint(found, MOST_BANNED_OPENINGS)


def test_sentences_are_short() -> None:
    found = [f"{each.place} {sentence}" for each in of_app() for sentence in long_sentences(each)]
    assert len(found) <= MOST_LONG_SENTENCES, complaint(found, MOST_LONG_SENTENCES)


def test_every_kind_of_docstring_is_seen() -> None:
    code = '''
"""What a module is."""
SIZE = 1
"""How large."""
class Thing:
    """One thing."""
    def __init__(self):
        """Where it begins."""
        self.size: int = 2
        """All of it."""
if True:
    SIDE = 3
    """Each side."""
"a plain expression"
SAID = """None, but no docstring."""
'''
    found = list(docstrings(ast.walk(ast.parse(code)), "thing.py"))
    assert sorted(int(each.place.removeprefix("thing.py:")) for each in found) == [2, 4, 6, 8, 10, 13]
    assert all(map(has_banned_opening, found))
    assert not has_banned_opening(Docstring("", "Return whether it holds."))
    assert not has_banned_opening(Docstring("", "Items of a list."))


def test_a_sentence_ends_at_its_sign_or_a_blank_line() -> None:
    long = " ".join(["word"] * (MOST_WORDS + 1))
    assert long_sentences(Docstring("", f"Short. {long}.\n\nShort: too.")) == [f"{long}."]
    half = " ".join(["word"] * MOST_WORDS)
    assert not long_sentences(Docstring("", f"{half}\n\n{half}\n\n    {long}"))
