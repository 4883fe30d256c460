"""Makes the web site from the pages for readers: the guide, the documents and the reference.

    python packaging/website.py [--output FOLDER]

Each page of Markdown becomes a page of HTML at the same place. The site asks no other address for anything,
has its own search, and can be opened from a folder. Leaves with status 1 if a link leads nowhere.
"""

import argparse
import html
import json
import posixpath
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec import Struct

import project
from app.config.settings import Language
from app.qt.help.guide import ORDER
from app.qt.preferences.looks_page import LANGUAGE_NAMES

HERE: Final = project.HERE / "website"
_FIRST: Final = ("README.md", "docs/install.md", "docs/questions.md", "CHANGELOG.md")
"""The pages of the first visit, which head the navigation."""
_GUIDE: Final = "docs/guide"
_GUIDES: Final = {
    "de": "Anleitung",
    "en": "Guide",
    "es": "Guía",
    "fr": "Guide",
    "it": "Guida",
    "ja": "ガイド",
    "pl": "Przewodnik",
    "pt": "Guia",
    "zh": "指南",
}
"""The title of the guide in each language."""
_COMMENT: Final = re.compile(r"<!--(?: Search: )?(.*?)-->\n?", re.DOTALL)
"""A comment; the words that people search a page by stand in one."""
_OUTSIDE: Final = re.compile(r"[a-z]+:", re.IGNORECASE)
_NOT_IN_ANCHOR: Final = re.compile(r"[^\w\- ]")


class Page(Struct, frozen=True):
    """A page of Markdown in the repository."""

    source: str
    """Path of the file, from the top of the repository, with slashes."""
    text: str
    """Markdown, without comments."""
    searched_by: str
    """Other words that people search it by."""

    @property
    def address(self) -> str:
        """The path of its HTML in the site; a README is the index of its folder."""
        return re.sub(r"README\.md$", "index.md", self.source).removesuffix(".md") + ".html"

    @property
    def title(self) -> str:
        """The text of its first heading."""
        return self.text.lstrip().partition("\n")[0].removeprefix("# ")

    @property
    def language(self) -> str:
        """Its language (ISO 639), by its folder."""
        folder = posixpath.dirname(self.source)
        return posixpath.basename(folder) if posixpath.dirname(folder) == _GUIDE else "en"


def pages(root: Path) -> Mapping[str, Page]:
    """Return the pages by path: those at the top of the repository, and all below `docs`."""
    found = {}
    for file in sorted((*root.glob("*.md"), *(root / "docs").rglob("*.md"))):
        text = file.read_text("utf-8")
        page = Page(
            source=file.relative_to(root).as_posix(),
            text=_COMMENT.sub("", text),
            searched_by=" ".join(_COMMENT.findall(text)),
        )
        found[page.source] = page
    return found


def anchor(heading: str) -> str:
    """Return the anchor of a heading, as GitHub makes it."""
    return _NOT_IN_ANCHOR.sub("", heading.lower()).replace(" ", "-")


class Site:
    """Writes all pages into a folder."""

    def __init__(self, root: Path, output: Path) -> None:
        self._root = root
        self._output = output
        self._pages = pages(root)
        self._files: set[str] = set()
        """Pictures and other files that pages refer to, copied to the same path."""
        self._frame = (HERE / "page.html").read_text("utf-8")
        self._markdown = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])

    def write(self) -> None:
        """Write the site in place of an earlier one."""
        shutil.rmtree(self._output, ignore_errors=True)
        for page in self._pages.values():
            self._put(page.address, self._html(page))
        for name in sorted(self._files):
            target = self._output / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self._root / name, target)
        for name in ("style.css", "search.js"):
            shutil.copy(HERE / name, self._output)
        shutil.copy(project.ICON, self._output / "icon.svg")
        index = [self._entry(page) for page in self._pages.values()]
        self._put("pages.js", f"const PAGES = {json.dumps(index, ensure_ascii=False)};\n")

    def _put(self, address: str, text: str) -> None:
        target = self._output / address
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")

    def _entry(self, page: Page) -> dict[str, str]:
        words = " ".join(
            child.content
            for token in self._markdown.parse(page.text)
            for child in (token.children or [token])
            if child.type in {"text", "code_inline", "fence"}
        )
        return {
            "address": page.address,
            "title": page.title,
            "language": page.language,
            "words": page.searched_by,
            "text": words,
        }

    def _html(self, page: Page) -> str:
        tokens = self._markdown.parse(page.text)
        _name_headings(tokens)
        for token in tokens:
            for child in token.children or ():
                self._lead(page, child)
        body = self._markdown.renderer.render(tokens, self._markdown.options, {})
        values = {
            "LANGUAGE": page.language,
            "TITLE": html.escape(page.title),
            "TOP": "../" * page.address.count("/"),
            "LANGUAGES": "".join(self._translations(page)),
            "NAVIGATION": self._navigation(page),
            "BODY": self._with_dark_pictures(page, body),
        }
        return re.sub(r"@([A-Z]+)@", lambda found: values[found[1]], self._frame)

    def _lead(self, page: Page, token: Token) -> None:
        """Lead a link to the HTML of its page, and note a file that it refers to."""
        for name in ("href", "src"):
            target = str(token.attrGet(name) or "")
            path, mark, part = target.partition("#")
            if not path or _OUTSIDE.match(target):
                continue
            place = posixpath.normpath(posixpath.join(posixpath.dirname(page.source), path))
            if place in self._pages:
                there = self._pages[place].address
                token.attrSet(name, _relative(page.address, there) + mark + part)
            elif (self._root / place).is_file():
                self._files.add(place)
            elif (self._root / place).is_dir():  # of the repository, and not in the site
                token.attrSet(name, _relative(page.address, "index.html"))

    def _with_dark_pictures(self, page: Page, body: str) -> str:
        """Offer the dark form of each picture that has one: those of the guide, at two pixels to a point."""

        def dark(found: re.Match[str]) -> str:
            name = found[1]
            own = posixpath.join(posixpath.dirname(name), "dark", posixpath.basename(name))
            place = posixpath.normpath(posixpath.join(posixpath.dirname(page.source), own))
            if not (self._root / place).is_file():
                return found[0]
            self._files.add(place)
            source = f'<source media="(prefers-color-scheme: dark)" srcset="{own} 2x">'
            return f'<picture>{source}<img srcset="{name} 2x"{found[0].removeprefix("<img")}</picture>'

        return re.sub(r'<img src="([^":]+)"[^>]*>', dark, body)

    def _translations(self, page: Page) -> Iterator[str]:
        """Yield links to the page in other languages, or else to their first page of the guide."""
        name = posixpath.basename(page.source)
        for language in sorted({other.language for other in self._pages.values()} - {page.language}):
            folder = _folder(language)
            own = f"{folder}/{name}" if page.source.startswith(_GUIDE) else ""
            other = self._pages.get(own) or self._pages[f"{folder}/{ORDER[0]}.md"]
            address, told = _relative(page.address, other.address), LANGUAGE_NAMES[Language(language)]
            yield f'<a href="{address}" hreflang="{language}" lang="{language}">{told}</a>'

    def _navigation(self, page: Page) -> str:
        """Return the lists of links beside a page; those of the guide are in the page's language."""
        return "".join(
            f"<h2>{title}</h2><ul>{''.join(map(self._item(page), sources))}</ul>"
            for title, sources in _sections(self._pages, page.language)
        )

    def _item(self, page: Page) -> Callable[[str], str]:
        def item(source: str) -> str:
            other = self._pages[source]
            here = ' aria-current="page"' if source == page.source else ""
            address = _relative(page.address, other.address)
            return f'<li><a href="{address}"{here}>{html.escape(other.title)}</a></li>'

        return item


def _name_headings(tokens: Sequence[Token]) -> None:
    """Give each heading an anchor of its own."""
    taken: dict[str, int] = {}
    for token, inside in pairwise(tokens):
        if token.type == "heading_open":
            name = anchor("".join(child.content for child in inside.children or ()))
            taken[name] = count = taken.get(name, 0) + 1
            token.attrSet("id", name if count == 1 else f"{name}-{count - 1}")


def _folder(language: str) -> str:
    """Return the folder of the guide in a language."""
    return _GUIDE if language == "en" else f"{_GUIDE}/{language}"


def _relative(here: str, there: str) -> str:
    return posixpath.relpath(there, posixpath.dirname(here) or ".")


def _sections(known: Mapping[str, Page], language: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the sections of the navigation, with the paths of their pages."""
    guide = [f"{_folder(language)}/{key}.md" for key in ORDER if f"{_folder(language)}/{key}.md" in known]
    yield "Cinventory", [source for source in _FIRST if source in known]
    yield _GUIDES[language], guide
    yield "Reference", [source for source in known if source.startswith("docs/reference/")]
    yield (
        "Subjects",
        [source for source in known if posixpath.dirname(source) == "docs" and source not in _FIRST],
    )
    top = [source for source in known if "/" not in source and source not in _FIRST]
    yield "Project", [*top, "docs/decisions/README.md"]


class _Links(HTMLParser):
    """The anchors of a page, and the addresses that it refers to."""

    def __init__(self) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.loaded: set[str] = set()
        self.led_to: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.anchors.add(value)
            elif name == "href" and value and tag == "a":
                self.led_to.add(value)
            elif name in {"src", "srcset", "href"} and value:
                self.loaded.add(value.removesuffix(" 2x"))


def faults(site: Path) -> list[str]:
    """Return what is wrong with the links of a site: nothing there, or loaded from elsewhere."""
    read = {}
    for file in sorted(site.rglob("*.html")):
        read[file] = links = _Links()
        links.feed(file.read_text("utf-8"))
    wrong = []
    for file, links in read.items():
        name = file.relative_to(site).as_posix()
        wrong += [f"{name} loads {each}" for each in sorted(links.loaded) if _OUTSIDE.match(each)]
        for target in sorted(links.led_to | links.loaded):
            if _OUTSIDE.match(target):
                continue
            path, _, part = target.partition("#")
            there = (file.parent / path).resolve() if path else file
            known = read.get(there)
            if not there.is_file() or (part and known and part not in known.anchors):
                wrong.append(f"{name}: {target}")
    return wrong


def main() -> None:
    """Write the site, and check it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--output", type=Path, default=project.DIST / "site", metavar="FOLDER")
    output = parser.parse_args().output.resolve()
    Site(project.ROOT, output).write()
    wrong = faults(output)
    print(f"{output}: {len(list(output.rglob('*.html')))} pages")
    if wrong:
        sys.exit("\n".join(["links that lead nowhere:", *wrong]))


if __name__ == "__main__":
    main()
