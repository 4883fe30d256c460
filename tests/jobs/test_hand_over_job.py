"""Lists for other programs as jobs: what is left out is told, and a bad folder is refused first."""

import json
import os
from pathlib import Path

import pytest

from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.errors import OutputRefused
from app.core.export.format import Format
from app.core.export.hand_over import HandOverChoice
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.job.control import JobControl
from app.export.session import check_target, export_files
from app.jobs.types.export import EXPORT
from app.library import Library
from app.library.advice import handovers
from tests.library.filling import fill, found, run_sql


@pytest.fixture
def request_(library: Library, tmp_path: Path) -> ExportRequest:
    """A queue of three files, of which one is missing and one has a name that is not UTF-8."""
    names = (b"a.mkv", b"gone.mkv", b"bad\xff.mkv")
    records = fill(library, b"/v", [(b"/v", [found(name) for name in names])])
    run_sql(library, "UPDATE file SET missing = 1 WHERE name = ?", b"gone.mkv")
    (tmp_path / "made").mkdir()
    return ExportRequest(
        path=os.fsencode(tmp_path / "queue.json"),
        format=Format.HANDBRAKE,
        ids=[record.id for record in records],
        hand_over=HandOverChoice(
            target=EncodingTarget(codec=TargetCodec.AV1),
            folder=os.fsencode(tmp_path / "made"),
            mapped=((b"/v", b"/mnt/v\xff"), (os.fsencode(tmp_path), b"/data")),
        ),
    )


def _export(library: Library, request: ExportRequest) -> ExportOutcome:
    return export_files(request, library, JobControl(), lambda _progress: None)


def test_what_is_left_out_is_told_and_the_rest_is_remembered(
    library: Library, request_: ExportRequest
) -> None:
    mapped = request_.hand_over.mapped[1:]
    request = ExportRequest(
        path=request_.path,
        format=request_.format,
        ids=request_.ids,
        hand_over=HandOverChoice(folder=request_.hand_over.folder, mapped=mapped),
    )
    outcome = _export(library, request)
    assert (outcome.files, outcome.left_out) == (1, 2)
    told = {error.path: error.reason.code for error in outcome.errors}
    assert told == {b"/v/gone.mkv": "hand_over.missing", b"/v/bad\xff.mkv": "hand_over.not_utf8"}
    assert [str(message) for message in outcome.summary()][:2] == ["1 file", "2 left out"]
    (job,) = json.loads(Path(os.fsdecode(request.path)).read_text("utf-8"))
    assert job["Job"]["Destination"]["File"] == "/data/made/a.mkv"
    with library.reader() as reader:
        (handed,) = reader.insight(handovers.read)
    assert (handed.format, handed.files) == ("handbrake", 1)


def test_a_folder_in_a_source_is_refused_before_anything_is_written(
    library: Library, request_: ExportRequest, tmp_path: Path
) -> None:
    fill(library, os.fsencode(tmp_path), [(os.fsencode(tmp_path), [])])
    for act in (_export, lambda library, request: check_target(request, library)):
        with pytest.raises(OutputRefused, match="which the library lists"):
            act(library, request_)
    assert not Path(os.fsdecode(request_.path)).exists()


def test_request_and_outcome_are_stored_whole(library: Library, request_: ExportRequest) -> None:
    codec = EXPORT.codec
    again = codec.decode_request(codec.encode_request(request_))
    assert (again.hand_over, list(again.ids)) == (request_.hand_over, list(request_.ids))
    outcome = _export(library, request_)
    assert outcome.left_out == 3
    assert codec.decode_outcome(codec.encode_outcome(outcome)) == outcome
    tree = codec.outcome_tree(outcome)
    assert (tree["files"], tree["left_out"], tree["base"]) == (0, 3, None)
    assert [error["reason_code"] for error in tree["errors"]].count("hand_over.missing") == 1


def test_a_script_is_not_offered_to_be_opened(library: Library, request_: ExportRequest) -> None:
    del library
    for name, opens in ((b"a.csv", True), (b"a.sh", False), (b"A.CMD", False), (b"a.ps1", False)):
        assert ExportOutcome(path=b"/" + name, files=1, bytes=1).opens is opens
    assert request_.format is Format.HANDBRAKE
