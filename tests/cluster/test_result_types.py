"""What a worker tells of a file is checked by a type that is made of the type of the results."""

import msgspec
import pytest

from app.checksum.protocol import ReadResult
from app.cluster.file_children import Read, read_of
from app.core.copies.occupancy import Blocks
from app.damage.protocol import ExamineResult
from app.disk_pool.protocol import FileResult
from app.process.framing import ProtocolError


def _told(result: FileResult) -> bytes:
    return msgspec.msgpack.encode(Read(msgspec.Raw(msgspec.msgpack.encode(result)), None, False))


@pytest.mark.parametrize(
    "result",
    [ReadResult(), ReadResult(blocks=Blocks("a", 4096)), ReadResult(broken_at=2**63 - 1), ExamineResult()],
)
def test_a_result_is_taken(result: FileResult) -> None:
    assert read_of(_told(result), type(result))[1] == result


@pytest.mark.parametrize("result", [ReadResult(broken_at=2**63), ReadResult(blocks=Blocks("a", -1))])
def test_a_number_that_no_library_holds_is_refused(result: ReadResult) -> None:
    with pytest.raises(ProtocolError):
        read_of(_told(result), ReadResult)
