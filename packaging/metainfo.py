"""What software centres are told of Cinventory: the facts of the project, and the notes of its releases.

The pictures are those of the web site, which has them where the repository has them.
"""

import re
from html import escape
from pathlib import Path
from typing import Final

import project

NAME: Final = f"{project.APP_ID}.metainfo.xml"
_URLS: Final = {
    "homepage": project.HOMEPAGE,
    "bugtracker": project.ISSUES,
    "help": project.SUPPORT,
    "vcs-browser": project.REPOSITORY,
}
_SECTION: Final = re.compile(
    r"^## \[?([\d.]+)\]? - (\d{4}-\d\d-\d\d)\n(.*?)(?=^## |\Z)",
    re.MULTILINE | re.DOTALL,
)
_NOTE: Final = re.compile(r"^- (.+?)(?=^[-#]|\n\n|\Z)", re.MULTILINE | re.DOTALL)


def write(target: Path) -> None:
    """Fill the template and write it to `target`."""
    project.fill(
        project.HERE / "linux" / NAME,
        target,
        SUMMARY=project.SUMMARY["en"],
        SUMMARY_DE=project.SUMMARY["de"],
        DEVELOPER=project.DEVELOPER,
        HOMEPAGE=project.HOMEPAGE,
        URLS=urls(),
        RELEASES=releases((project.ROOT / "CHANGELOG.md").read_text("utf-8")),
    )


def urls() -> str:
    """Return the addresses that are somebody's; a link to a placeholder helps nobody."""
    known = {kind: value for kind, value in _URLS.items() if not project.is_unknown(value)}
    return "\n  ".join(f'<url type="{kind}">{value}</url>' for kind, value in known.items())


def releases(changelog: str) -> str:
    """Return the releases with their notes, newest first; what has no date is not released."""
    found = [
        f'<release version="{version}" date="{date}">{_notes(notes)}</release>'
        for version, date, notes in _SECTION.findall(changelog)
    ]
    return f"<releases>{''.join(found)}</releases>" if found else ""


def _notes(text: str) -> str:
    """Return what is told of a release: the paragraph that its section begins with, or else all its items."""
    introduction = text.partition("\n#")[0].strip()
    if introduction and not introduction.startswith(("#", "- ")):
        return f"<description><p>{_marked(' '.join(introduction.split()))}</p></description>"
    notes = [" ".join(note.split()) for note in _NOTE.findall(text)]
    items = "".join(f"<li>{_marked(note)}</li>" for note in notes)
    return f"<description><ul>{items}</ul></description>" if items else ""


def _marked(note: str) -> str:
    """Return a line of Markdown in the marks that AppStream knows; of a link the text stays."""
    text = escape(re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", note), quote=False)
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", text)
    return re.sub(r"\*\*([^*]+)\*\*", r"<em>\1</em>", text)
