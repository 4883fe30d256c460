"""How often the language of a text is told right, in samples of 5, 10 and 20 lines.

    python -m tests.benchmarks.languages FOLDER [FOLDER …] [--turns 20]

A folder has catalogues of translated texts, by language: `de/LC_MESSAGES/*.mo`. Those of a game with
dialogues are like subtitles (Debian's `wesnoth-1.18-data`, `usr/share/games/wesnoth/1.18/locale`). Those of
GTK add languages (`libgtk-3-common`, `usr/share/locale`). The table was made from another text, and its
limits with these in view: Django's (`django/conf/locale` of its wheel, with those of `contrib`) are not.
"""

import argparse
import random
import re
import struct
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from app.config.language_table import language_table
from app.core.sidecars.text_language import LanguageTable
from tests.benchmarks.measure import report

_ENDS: Final = ".!?\u3002\uff01\uff1f\u0964"
_SENTENCE: Final = re.compile(f"[^{_ENDS}]+[{_ENDS}]")
_SIGNS: Final = re.compile(r"<[^>]*>|\$\w+|%\S+|_|\|")
_LENGTHS: Final = range(12, 61)
_LEAST: Final = 70
"""Sentences that a language needs to take part."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--turns", type=int, default=20)
    arguments = parser.parse_args()
    table = language_table()
    assert table is not None
    texts = {
        f"{folder.parent.name}/{place.name}": _sentences(place)
        for folder in arguments.folders
        for place in sorted(folder.iterdir())
        if _language(place.name) in table.languages and "@shaw" not in place.name
    }
    texts = {name: lines for name, lines in texts.items() if len(lines) >= _LEAST}
    figures: dict[str, object] = {"texts": len(texts), "languages": len({_tag(name) for name in texts})}
    for count in (20, 10, 5):
        figures |= _measure(table, texts, count, arguments.turns)
    report("languages", figures)


def _measure(
    table: LanguageTable, texts: Mapping[str, list[str]], count: int, turns: int
) -> dict[str, object]:
    chance = random.Random(count)  # noqa: S311 - to take the same again
    found: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for name, lines in texts.items():
        for _ in range(turns):
            told, _ = table.language_of(chance.sample(lines, count))
            found["right" if told == _tag(name) else "none" if not told else "wrong"] += 1
            wrong.update([f"{name} as {told or 'unknown'}"] if told != _tag(name) else [])
    print(f"{count:3} lines", dict(found), dict(wrong))
    return {
        f"right of {count}": round(found["right"] / found.total(), 4),
        f"wrong of {count}": found["wrong"],
    }


def _tag(name: str) -> str:
    return _language(name.rpartition("/")[2])


def _language(place: str) -> str:
    return re.split(r"[_@]", place)[0]


def _sentences(place: Path) -> list[str]:
    """Return the translated sentences in the catalogues of a language, each once."""
    found: dict[str, None] = {}
    for file in sorted((place / "LC_MESSAGES").glob("*.mo")):
        for source, text in _messages(file.read_bytes()):
            if source and source != text:
                sentences = (
                    each.strip() for each in _SENTENCE.findall(_SIGNS.sub("", text).replace("\n", " "))
                )
                found |= dict.fromkeys(each for each in sentences if len(each) in _LENGTHS)
    return list(found)


def _messages(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield source and translation of the messages in a `.mo` file."""
    order = "<" if data[:4] == b"\xde\x12\x04\x95" else ">"
    count, sources, texts = struct.unpack_from(f"{order}3I", data, 8)
    for number in range(count):
        pair = []
        for table in (sources, texts):
            length, at = struct.unpack_from(f"{order}2I", data, table + 8 * number)
            pair.append(data[at : at + length].partition(b"\0")[0].decode("utf-8", "replace"))
        yield pair[0], pair[1]


if __name__ == "__main__":
    main()
