"""The advice on the files of a query, for a list: what they save together, and those that save most."""

from collections.abc import Sequence
from typing import NamedTuple

from app.core.advice.advise import Advice, advise
from app.core.advice.grounds import Grounds
from app.core.advice.handover import HandOverState
from app.core.advice.target import EncodingTarget
from app.core.advice.total import AdviceSum
from app.core.file.record import FileRecord
from app.core.query import Query
from app.library.advice import handovers, savings
from app.library.reader import Reader


class AdvisedFile(NamedTuple):
    """A file with its advice."""

    record: FileRecord
    advice: Advice


class AdviceList(NamedTuple):
    """The advice on the files of a query."""

    files: tuple[AdvisedFile, ...]
    """The files that save most, by the middle of their ranges."""
    total: AdviceSum
    grounds: Grounds
    handovers: tuple[HandOverState, ...]


def read(reader: Reader, query: Query, target: EncodingTarget, limit: int = savings.LISTED) -> AdviceList:
    """Return the advice on the files of a query, as they are at one moment."""
    with reader.snapshot():
        found = reader.insight(savings.read, query, target, limit)
        ids = [row.id for row in found.rows]
        files = advised(reader, ids, target, found.grounds, query.hidden_problems)
        return AdviceList(files, found.total, found.grounds, reader.insight(handovers.read))


def advised(
    reader: Reader, ids: Sequence[int], target: EncodingTarget, grounds: Grounds, hidden: int = 0
) -> tuple[AdvisedFile, ...]:
    """Return the advice on files, in their order, without unknown ids."""
    links = reader.insight(savings.hard_links, ids)
    records = reader.records(ids, hidden=hidden)
    return tuple(
        AdvisedFile(record, advise(record, target, grounds, links=links.get(record.id, 0)))
        for record in records
    )
