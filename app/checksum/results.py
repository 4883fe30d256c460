"""Makes the tasks of a check from the stored checksums, and the results from the answers."""

from collections.abc import Sequence

from app.checksum.protocol import ReadResult
from app.checksum.tasks import HashAnswer, HashTask
from app.core.checksum.algorithm import DEFAULT, Algorithm, digest_text, fastest
from app.core.checksum.verdict import ChecksumVerdict, Contents, judge
from app.core.message import Message
from app.core.text.local_time import utc
from app.library.checks.checksum_plan import StoredFile
from app.library.checks.checksums import CheckedFile


def task_of(file: StoredFile, source_id: int, wanted: Sequence[Algorithm], *, verify: bool) -> HashTask:
    """Return the task to read a file with the `wanted` algorithms and one that is stored."""
    stored = () if file.contents is None else tuple(file.contents.good.digests)
    compared = fastest(set(stored) & set(wanted)) or fastest(stored)
    algorithms = dict.fromkeys((*wanted, *((compared,) if compared else ())))
    return HashTask(
        record=file.id,
        source_id=source_id,
        path=file.path,
        size=file.size,
        algorithms=tuple(algorithms) or (DEFAULT,),
        if_changed=tuple(each for each in stored if each not in algorithms),
        from_disk=verify,
        before=file.contents,
    )


def result_of(answer: HashAnswer, now: float, *, lasting_ids: bool) -> CheckedFile | None:
    """Return the result of reading a file; None if the file was not read to its end and is not broken.

    `now` is in seconds since the epoch. Without `lasting_ids`, the file id is not stored.
    """
    task, read = answer.task, answer.result
    if read is not None and read.broken_at is not None:
        return CheckedFile(
            task.record, task.path, ChecksumVerdict.UNREADABLE, now, _read_error(read, answer.reason)
        )
    if read is None or read.version is None or not read.digests:
        return None
    version = read.version if lasting_ids else read.version._replace(file_id="")
    found = Contents(task.path, version, read.digests)
    verdict, expected = judge(task.before, found)
    evidence = None if expected is None else _difference(expected, found)
    return CheckedFile(
        task.record, task.path, verdict, now, evidence, version, read.digests, seconds=read.seconds
    )


def _read_error(read: ReadResult, reason: Message | None) -> Message:
    detail = reason.args.get("detail", "") if reason else ""
    return Message("check.unreadable", {"offset": read.broken_at or 0, "detail": detail})


def _difference(expected: Contents, found: Contents) -> Message:
    common = [each for each in found.digests if each in expected.digests]
    algorithm = next(each for each in common if expected.digests[each] != found.digests[each])
    return Message(
        "check.rotten",
        {
            "algorithm": algorithm.value,
            "expected": digest_text(algorithm, expected.digests[algorithm]),
            "date": utc(expected.computed).date().isoformat(),
            "found": digest_text(algorithm, found.digests[algorithm]),
        },
    )
