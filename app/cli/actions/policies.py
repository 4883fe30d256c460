"""The verdicts of imported policies, for which the engine reads the files again."""

from collections.abc import Iterator, Sequence

from app.cli.actions.profiles import Verdict
from app.config import paths
from app.core.details.report import report_tracks
from app.core.facts.outcomes import Outcome
from app.core.file.record import AWAY, FileRecord
from app.core.message import Message
from app.core.profiles.policy import Policy, policy_facts, policy_outcome, with_names
from app.library.reader import Reader
from app.preview.base import ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import Previewer

_AT_ONCE = 100
_CACHE_BYTES = 500_000_000


def policy_verdicts(
    reader: Reader, ids: Sequence[int], policies: Sequence[tuple[str, Policy]]
) -> Iterator[Verdict]:
    """Yield the verdict of each policy on each file; it is unknown for a file that cannot be read."""
    previewer = Previewer(Cache(paths.preview_folder(), _CACHE_BYTES), roots=reader.source_paths)
    try:
        for start in range(0, len(ids), _AT_ONCE):
            for record in reader.records(ids[start : start + _AT_ONCE]):
                report = previewer.report(_scanned(record), lambda: True)
                for name, policy in policies:
                    yield _verdict(record, name, policy, report)
    finally:
        previewer.end_child()


def _verdict(record: FileRecord, name: str, policy: Policy, report: str | Message | None) -> Verdict:
    tracks = with_names(report_tracks(report), record.path) if isinstance(report, str) else ()
    if not tracks:
        reason = str(report) if isinstance(report, Message) else "The engine made no report of the file."
        return Verdict(record, name, Outcome.UNKNOWN, [reason], [{"fact": reason}])
    facts = policy_facts(policy, tracks)
    trees = [
        {"rule": fact.rule.name, "fact": f"{fact.rule.track}/{fact.rule.field}", "found": list(fact.found)}
        | {"operator": fact.rule.operator, "wanted": [fact.rule.requested]}
        | ({"unsupported": fact.rule.unsupported} if fact.rule.unsupported else {})
        for fact in facts
    ]
    return Verdict(record, name, policy_outcome(policy, tracks), list(map(str, facts)), trees)


def _scanned(record: FileRecord) -> ScannedFile:
    return ScannedFile(
        path=record.path, size=record.size, mtime_ns=record.mtime_ns, reachable=record.status not in AWAY
    )
