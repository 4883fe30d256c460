"""The messages of a job: the gravest first, however late it came."""

from app.core.checksum.verdict import GRAVEST, ChecksumVerdict
from app.core.job import MOST_TOLD
from app.core.message import Message
from app.disk_pool.told import Told

REASON = Message("check.missing")


def test_a_rotten_file_is_told_before_what_could_not_be_read() -> None:
    told = Told(GRAVEST)
    told.tell(b"source", REASON)
    told.tell(b"busy", REASON, ChecksumVerdict.NOT_CHECKED)
    told.tell(b"unreadable", REASON, ChecksumVerdict.UNREADABLE)
    told.tell(b"rotten", REASON, ChecksumVerdict.ROTTEN)
    assert [each.path for each in told.first()] == [b"rotten", b"unreadable", b"source", b"busy"]


def test_a_late_one_is_not_lost_behind_many() -> None:
    told = Told(GRAVEST)
    for _ in range(MOST_TOLD + 1):
        told.tell(b"busy", REASON, ChecksumVerdict.NOT_CHECKED)
    told.tell(b"rotten", REASON, ChecksumVerdict.ROTTEN)
    assert len(told.first()) == MOST_TOLD
    assert told.first()[0].path == b"rotten"
