"""A scan of files that only the second engine reads."""

from pathlib import Path

from app.core.file.record import FileStatus
from app.core.message import Message
from app.library import Library
from tests import samples
from tests.poison.acts import records, scan
from tests.probe.bare_streams import bare


def test_the_record_says_which_engine_told(library: Library, tmp_path: Path) -> None:
    samples.video(tmp_path / "whole.mkv")
    (tmp_path / "bare.264").write_bytes(bare(count=1))
    (tmp_path / "text.mkv").write_bytes(b"no video " * 500)
    scan(library, tmp_path)
    found = {Path(record.name.decode()).stem: record for record in records(library).values()}
    assert {name: (record.status, record.reason) for name, record in found.items()} == {
        "whole": (FileStatus.OK, None),
        "bare": (FileStatus.OK, None),
        "text": (FileStatus.FAILED, Message("file.text")),
    }
    with library.reader() as reader:
        told = {name: reader.entry(record).media["engine"] for name, record in found.items()}
    assert (told["whole"], told["text"]) == (None, None)
    assert told["bare"].startswith("libav ")
