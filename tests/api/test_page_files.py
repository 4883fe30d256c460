"""The files of the live page: which there are, and how they are served."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from yarl import URL

from app.api.http.page_files import FILES, LANGUAGES, PATHS, words
from app.config.paths import resource
from app.core.facts.catalogue import FACETS
from app.core.message import ENGLISH
from app.library import Library
from tests.api.acts import run, serving

PAGE = sorted(resource("page").iterdir())
NAMESPACE = "http://www.w3.org/2000/svg"
"""The name of SVG, which nothing is fetched from."""
SCRIPTS = [path for path in PAGE if path.suffix == ".js"]


def test_every_file_of_the_page_is_served_and_no_other() -> None:
    served = {resource(name) for name in FILES.values() if name.startswith("page/")}
    assert served == set(PAGE)


def test_the_page_narrows_down_by_what_the_window_does() -> None:
    script = (resource("page") / "choices.js").read_text("utf-8")
    keys = re.search(r"^const KEYS = (\[.*\]);$", script, re.MULTILINE)
    assert keys is not None
    assert tuple(json.loads(keys[1])) == FACETS
    assert [key for key in FACETS if not re.search(rf"\b{key}: t\(", script)] == []


def test_they_need_no_token_and_have_fixed_types_and_a_strict_policy(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            del api.client.headers["Authorization"]
            for path in sorted(PATHS):
                async with api.client.get(path) as answer:
                    assert answer.status == 200, path
                    policy = answer.headers["Content-Security-Policy"]
                    assert "default-src 'none'" in policy
                    assert "unsafe" not in policy
                    assert answer.headers["X-Content-Type-Options"] == "nosniff"
                    assert answer.headers["Referrer-Policy"] == "no-referrer"
                    assert answer.headers["Cache-Control"] == "no-cache"
            for path, kind in (("/", "text/html"), ("/page/main.js", "text/javascript")):
                async with api.client.get(path) as answer:
                    assert answer.content_type == kind

    run(act)


@pytest.mark.parametrize(
    "path",
    [
        "/page/",
        "/page/none.js",
        "/page/../main.js",
        "/page/%2e%2e/window.qss",
        "/index.html",
        "/page/words/nl.json",
    ],
)
def test_no_other_file_can_be_asked_for(library: Library, path: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            address = f"{api.server.address}{path}"
            async with api.client.get(URL(address, encoded=True)) as answer:
                assert answer.status == 404
            del api.client.headers["Authorization"]
            async with api.client.get(URL(address, encoded=True)) as answer:
                assert answer.status == 401

    run(act)


def test_an_unchanged_file_is_not_sent_again(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            async with api.client.get("/page/main.js") as answer:
                assert answer.headers["Content-Encoding"] == "gzip"
                tag = answer.headers["ETag"]
            for given in (tag, f'"other", {tag}', tag.removeprefix("W/")):
                async with api.client.get("/page/main.js", headers={"If-None-Match": given}) as answer:
                    assert (answer.status, await answer.read()) == (304, b"")
                    assert answer.headers["ETag"] == tag
            async with api.client.get("/page/main.js", headers={"If-None-Match": '"other"'}) as answer:
                assert answer.status == 200

    run(act)


def test_a_client_that_takes_no_gzip_gets_none(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            for accepted in ("identity", "gzip;q=0", "br"):
                async with api.client.get("/page/main.js", headers={"Accept-Encoding": accepted}) as answer:
                    assert "Content-Encoding" not in answer.headers
                    assert await answer.read() == resource("page/main.js").read_bytes()

    run(act)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_scripts_build_no_markup_and_know_no_other_address(script: Path) -> None:
    text = script.read_text("utf-8").replace(NAMESPACE, "")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", text
    )
    assert not re.search(r"https?:|localStorage|sessionStorage|document\.cookie|(?<!\])\.style\b", text)
    for name in re.findall(r'from "\./(\w+)\.js"', text):
        assert (script.parent / f"{name}.js").exists()


def test_the_page_has_neither_inline_scripts_nor_styles() -> None:
    text = resource("page/index.html").read_text("utf-8")
    assert not re.search(r"style=|<style|\son\w+=|https?:", text)
    assert re.findall(r"<script[^>]*>([^<]*)", text) == [""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_the_window_that_scripts_name_are_there(language: str) -> None:
    contexts = words(language)["contexts"]
    named = [
        *(("PlanForm", text) for text in _all(r'\bnamed\("([^"]+)"')),
        *(("PlanForm", text) for text in _all(r'\bnamed\("[^"]+", [\w.]+, "([^"]+)"')),
        *(("DiskFormatter", text) for text in _all(r'\bdiskWord\("([^"]+)"')),
        *(("ScheduleFormatter", text) for text in _all(r'\bword\("([^"]+)"')),
        *_all(r'\b(?:translated|label)\("(\w+)", "([^"]+)"'),
    ]
    assert len(named) > 30
    assert [(context, text) for context, text in named if not contexts[context].get(text)] == []


def _all(pattern: str) -> list[Any]:
    """Return the groups of a pattern in all scripts."""
    return [found for script in SCRIPTS for found in re.findall(pattern, script.read_text("utf-8"))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_those_of_the_window(language: str) -> None:
    told = words(language)
    assert told["messages"] == ENGLISH
    assert told["contexts"]["Column"]["Size"] not in {"", "Size"}
    assert words("de")["contexts"]["Column"]["Size"] == "Größe"
    assert words("en")["contexts"] == {}
