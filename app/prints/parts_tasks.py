"""Makes the tasks of a job that finds videos in longer ones."""

from collections.abc import Iterator, Sequence

from app.library.near import parts_prints
from app.library.reader import Reader
from app.prints.parts_pool import PartsTask


def tasks_of(reader: Reader, ids: Sequence[int], source_id: int) -> Iterator[PartsTask]:
    """Yield a task for each file of a source, without what is to be done with it."""
    for file in reader.stream(parts_prints.stored, ids):
        yield PartsTask(
            record=file.id,
            source_id=source_id,
            path=file.path,
            size=parts_prints.bytes_to_read(file.size, file.duration),
            seconds=file.duration,
            seen_size=file.size,
            mtime_ns=file.mtime_ns,
        )
