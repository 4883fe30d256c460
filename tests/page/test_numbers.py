"""Numbers in the sentences of the live page: the same words as elsewhere, for 0, 1 and 2."""

import json
from pathlib import Path
from string import Formatter
from typing import Final

import pytest

from app.api.http.page_files import words
from app.core.localization import Localization
from app.core.message import ENGLISH, Message
from app.library import Library
from tests.page.site import Site, in_browser, run

pytestmark = in_browser

_SAY: Final = """
import('/page/text.js').then(async ({ loadWords, message }) => {
  await loadWords();
  return MESSAGES.map(message);
})
"""


def _messages() -> list[Message]:
    """Return each sentence with forms, with 0, 1 and 2 for all its arguments."""
    found = []
    for code, sentence in ENGLISH.items():
        fields = [(field, forms) for _, field, forms, _ in Formatter().parse(sentence) if field]
        if any(forms for _, forms in fields):
            found += [Message(code, {field: count for field, _ in fields}) for count in range(3)]
    return found


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["6.1 h", "2.4 MB each", "9.5 files/s", "1,234"]),
        ("de", ["6,1 h", "je 2,4 MB", "9,5", "1.234"]),
    ],
)
def test_amounts_of_the_page_are_written_once(
    language: str, told: list[str], library: Library, videos: Path
) -> None:
    """German digits that are read as English ones would be ten times as much."""
    say = """
    import('/page/text.js').then(async ({ loadWords, duration, number, size, t }) => {
      await loadWords();
      return [duration(21960), t("{size} each", { size: size(2400000) }),
        t("{rate} files/s", { rate: number(9.5, 1) }), number(1234)];
    })
    """

    async def act(site: Site) -> None:
        await site.page.open(f"{site.server.address}/")
        said = await site.page.value(say)
        assert [text.startswith(start) for text, start in zip(said, told, strict=True)] == [True] * 4, said
        site.no_complaints()

    run(library, videos, act, language)


@pytest.mark.parametrize("language", ["en", "de"])
def test_sentences_are_those_of_the_program(language: str, library: Library, videos: Path) -> None:
    german = words("de")["contexts"]["Message"] if language == "de" else {}
    texts = Localization(language, lambda _context, text: german.get(text, text))
    messages = _messages()
    assert len(messages) > 90

    async def act(site: Site) -> None:
        await site.page.open(f"{site.server.address}/")
        views = json.dumps([{"code": each.code, "args": each.args} for each in messages])
        said = await site.page.value(_SAY.replace("MESSAGES", views))
        assert said == list(map(texts.message, messages))
        site.no_complaints()

    run(library, videos, act, language)
