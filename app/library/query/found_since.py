"""The SQL condition that scans or checks have found something of a file since a moment."""

from typing import Final

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.verdict import DamageVerdict
from app.core.query.collections import SmartGroup
from app.core.scan.since import FoundSince, NewsKind
from app.library.query.filter_and_order_sql import Statement
from app.library.query.groups import condition as in_group

_NEW: Final = "f.id IN (SELECT id FROM file INDEXED BY file_report WHERE report > ? AND id > ?)"
# Also the files that are new since then: each scan that found one changed says so.
_CHANGED: Final = "f.id IN (SELECT c.record FROM change c WHERE c.report > ? AND c.kind = ?)"
# From the few files that are missing, not from the many that once were.
_MISSING: Final = (
    "f.id IN (SELECT m.id FROM file m INDEXED BY file_missing WHERE m.missing AND EXISTS (SELECT 1 "
    "FROM change c INDEXED BY change_record WHERE c.record = m.id AND c.report > ? AND c.kind = 'missing')) "
    f"AND {in_group(SmartGroup.MISSING)}"
)
VERDICTS: Final = {
    NewsKind.ROTTEN: f"w.checked >= ? AND w.verdict = '{ChecksumVerdict.ROTTEN}'",
    NewsKind.VERIFIED: f"w.checked >= ? AND w.verdict = '{ChecksumVerdict.VERIFIED}'",
    NewsKind.DAMAGED: f"w.decoded >= ? AND w.damage = '{DamageVerdict.DAMAGED}'",
}
"""SQL: whether the last check of a file `w`, since a time, had this verdict."""
INDEXES: Final = {
    NewsKind.ROTTEN: "file_checked",
    NewsKind.VERIFIED: "file_checked",
    NewsKind.DAMAGED: "file_decoded",
}
"""The indexes that answer these alone."""


def condition(found: FoundSince) -> Statement:
    """Return the condition on a row `f` of `file`."""
    kind, since = found.kind, found.since
    if kind in VERDICTS:
        of_those = f"FROM file w INDEXED BY {INDEXES[kind]} WHERE {VERDICTS[kind]}"
        return f"f.id IN (SELECT w.id {of_those})", (since.time,)
    if kind is NewsKind.NEW:
        return _NEW, (since.report, since.file)
    if kind is NewsKind.MISSING:
        return _MISSING, (since.report,)
    return _CHANGED, (since.report, kind.value)
