"""The messages of a job: the gravest first, however late it came."""

from app.core.checksum.verdict import GRAVEST, ChecksumVerdict
from app.core.job import MOST_NAMED_FILES
from app.core.message import Message
from app.disk_pool.job_messages import JobMessages

REASON = Message("check.missing")


def test_a_rotten_file_is_told_before_what_could_not_be_read() -> None:
    messages = JobMessages(GRAVEST)
    messages.add(b"source", REASON)
    messages.add(b"busy", REASON, ChecksumVerdict.NOT_CHECKED)
    messages.add(b"unreadable", REASON, ChecksumVerdict.UNREADABLE)
    messages.add(b"rotten", REASON, ChecksumVerdict.ROTTEN)
    assert [each.path for each in messages.first()] == [b"rotten", b"unreadable", b"source", b"busy"]


def test_a_late_one_is_not_lost_behind_many() -> None:
    messages = JobMessages(GRAVEST)
    for _ in range(MOST_NAMED_FILES + 1):
        messages.add(b"busy", REASON, ChecksumVerdict.NOT_CHECKED)
    messages.add(b"rotten", REASON, ChecksumVerdict.ROTTEN)
    assert len(messages.first()) == MOST_NAMED_FILES
    assert messages.first()[0].path == b"rotten"
