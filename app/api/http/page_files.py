"""The files of the live page and its words, served without a token: they hold no secret."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from aiohttp import web

from app.config.paths import resource
from app.config.settings import Language
from app.core.message import ENGLISH
from app.core.run.threads import run_in_thread

_TYPES: Final = {
    "html": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
    "json": "application/json",
}
SCRIPTS: Final = (
    "address",
    "api",
    "choices",
    "copies",
    "details",
    "disks",
    "dom",
    "empty",
    "events",
    "files",
    "folders",
    "hidden_signs",
    "history",
    "home",
    "insights",
    "job_types",
    "jobs",
    "main",
    "plays",
    "posters",
    "problems",
    "schedule_form",
    "schedules",
    "search",
    "start",
    "table",
    "text",
    "workers",
)
LANGUAGES: Final = tuple(sorted(set(Language) - {Language.SYSTEM, Language.ENGLISH}))
"""Languages beside English, each with a file of its texts by context."""
CONTEXTS: Final = frozenset(
    {
        "Column",
        "Details",
        "DiskFormatter",
        "DisksPage",
        "Filter",
        "Message",
        "Page",
        "PlanDialog",
        "PlanForm",
        "Problem",
        "Profile",
        "ScheduleFormatter",
        "SchedulesDialog",
    }
)
"""Tables of translations that the page uses; `packaging/translate.py release` writes them for it."""
FILES: Final[Mapping[str, str]] = {
    "/": "page/index.html",
    "/page/page.css": "page/page.css",
    "/page/icon.svg": "icons/cinventory.svg",
    **{f"/page/{name}.js": f"page/{name}.js" for name in SCRIPTS},
}
"""The resources that are served, by their paths. No other file can be asked for."""
WORDS: Final[Mapping[str, str]] = {
    f"/page/words/{language}.json": language for language in ("en", *LANGUAGES)
}
PATHS: Final = frozenset((*FILES, *WORDS))
HEADERS: Final = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' blob:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
}


def page_routes() -> list[web.RouteDef]:
    """Return a route for each file."""
    return [web.get(path, _send, allow_head=False) for path in sorted(PATHS)]


async def _send(request: web.Request) -> web.Response:
    path = request.path
    body = await run_in_thread(_body, path)
    kind = _TYPES[(FILES.get(path) or path).rpartition(".")[2]]
    charset = None if kind == "image/svg+xml" else "utf-8"
    return web.Response(body=body, content_type=kind, charset=charset, headers=HEADERS)


@cache
def _body(path: str) -> bytes:
    """Return the content of a file, which is read once."""
    if path in WORDS:
        return json.dumps(words(WORDS[path]), separators=(",", ":")).encode()
    return resource(FILES[path]).read_bytes()


def words(language: str) -> dict[str, Any]:
    """Return the sentences by their codes in English, and the translations of a language by context."""
    contexts: dict[str, dict[str, str]] = {}
    if language != "en":
        contexts = json.loads(resource(f"translations/page_{language}.json").read_bytes())
    return {"language": language, "messages": ENGLISH, "contexts": contexts}
