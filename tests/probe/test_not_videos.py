"""No text, source, list, picture, archive or noise becomes a video, whichever engine is asked."""

from pathlib import Path

import pytest

from app.core.run.limits import ProbeLimits
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from tests.probe.bare_streams import bare
from tests.probe.conftest import tasks
from tests.probe.not_videos import not_videos


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("not-videos")
    made = []
    for name, contents in not_videos():
        made.append(folder / name)
        made[-1].write_bytes(contents)
    return made


def test_no_such_file_becomes_a_video(files: list[Path], tmp_path: Path) -> None:
    assert len(set(files)) == len(files) >= 200
    prober = MediaInfoProber(2, ProbeLimits(), probe=probe_row, second=True)
    control = tmp_path / "bare.264"
    control.write_bytes(bare(count=1))
    files = [*files, control]
    answers = [answer for answer in prober.probe(tasks(files)) if answer]
    assert prober.close()
    assert len(answers) == len(files)
    rows = {files[answer.key].name: answer.row for answer in answers if answer.row}
    assert {name for name, row in rows.items() if row.summary.video_codec} == {control.name}
    assert {name for name, row in rows.items() if "libav" in (row.media or "")} == {control.name}
