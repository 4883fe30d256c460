"""A language whose texts stand in brackets, so that a text that was not translated is seen."""

import html
import re
from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from app.core.file.record import FileRecord, FileStatus, LastFailure
from app.core.localization import Localization
from app.core.message import Message
from app.core.problems.catalogue import PROBLEM_KINDS
from tests.export.rows import KNOWN, entry

MARKED: Final = Localization(language="qps", translate=lambda _table, text: f"⟦{text}⟧", point=",", group=".")
_FACTS: Final = re.compile(
    r"clip \d+\.mkv|/v|/locked|codec \d+|Matroska|AVC|Dolby Vision|Full HD|Cinventory"
    r"|\d (?:[kMGT]?B|[kM]b/s|s|h|min)\b|\d+p\b"
)
"""Names of files and formats, and units: what no language changes."""


def texts_of_page(text: str) -> list[str]:
    """Return the texts of a page, also those of attributes."""
    bare = re.sub(r"<(style|script)\b.*?</\1>|</?time[^>]*>", "", text, flags=re.DOTALL)
    attributes = re.findall(r'(?:aria-label|data-\w+|alt)="([^"]*)"', bare)
    return [html.unescape(each).strip() for each in (*re.split(r"<[^>]*>", bare), *attributes)]


def left_in_english(texts: Iterable[str]) -> set[str]:
    """Return the texts with words that were not translated."""
    left = {text: _FACTS.sub("", unmarked(text)) for text in texts}
    return {text for text, rest in left.items() if re.search(r"[^\W\d_]", rest)}


def unmarked(text: str) -> str:
    """Return a text without its translated parts."""
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = less
    return text


def files_of_all_kinds() -> list[FileRecord]:
    """Return files that together have every property of which a report tells."""
    known = KNOWN._replace(bit_rate=8_500_000, frame_rate=23.976, scan_type="Progressive", duration=0.04)
    records = [
        entry(b"clip %d.mkv" % n, number=n + 1_234_567, summary=known._replace(video_codec=f"codec {n % 14}"))
        for n in range(30)
    ]
    failure = LastFailure(FileStatus.TIMEOUT, Message("probe.silent", {"limit": 20.0}))
    records[1] = replace(records[1], status=FileStatus.FAILED, reason=Message("file.empty"))
    records[2] = replace(records[2], problems=PROBLEM_KINDS[0].bit | PROBLEM_KINDS[1].bit)
    records[3] = replace(records[3], status=FileStatus.MISSING, summary=KNOWN._replace(duration=None))
    records[4] = replace(records[4], last_failure=failure, summary=known._replace(hdr_format="Dolby Vision"))
    return records
