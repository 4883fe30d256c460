"""The results of jobs in a terminal, also of types that this version does not know."""

import msgspec

from app.api.schemas.job_schemas import JobView, job_view
from app.cli.output.job_texts import name_text, result_facts, sheet
from app.core.job import Job, JobState
from app.core.scan.job import ScanRequest
from app.core.sources.source import SourceNames
from app.jobs.types.scan import SCAN
from tests.cli.conftest import Speak


def _unknown() -> JobView:
    job = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/videos",)), state=JobState.COMPLETED)
    result = {"state": "completed", "files": 3, "digest": "ab", "errors": [], "seconds": None}
    return msgspec.structs.replace(job_view(job, SourceNames()), type="dance", result=result)


def test_an_unknown_type_has_its_plain_values_shown() -> None:
    assert _unknown().result is not None
    lines = list(sheet(_unknown()))
    assert lines[0] == name_text(_unknown()) == "videos"
    facts = dict(line.split(maxsplit=1) for line in lines[1:])
    assert (facts["path"], facts["files"], facts["digest"]) == ("/videos", "3", "ab")
    assert facts["state"] == "done"


def test_the_title_names_three_files_at_most() -> None:
    paths = (b"/a", b"/b", b"/c", b"/d", b"/e")
    job = Job(id="1", type=SCAN, request=ScanRequest(paths=paths))
    named = job_view(job, SourceNames.of([(b"/b", "Summer\nfilms")]))
    assert name_text(named) == "a, Summer␊films, c, …"


def test_amounts_are_written_as_in_the_language(speak: Speak) -> None:
    speak("de")
    result = {"files": 1, "verdicts": {}, "known": 0, "bytes_read": 5_000_000, "seconds": 0.25}
    assert list(result_facts("verify", result))[1] == ("gelesen", "5,0 MB in 0,25 s")


def test_a_check_tells_its_verdicts() -> None:
    verdicts = {"verified": 1200, "not_checked": 1}
    result = {"files": 1203, "verdicts": verdicts, "known": 2, "bytes_read": 5_000_000, "seconds": 61.0}
    assert list(result_facts("verify", result)) == [
        ("result", "1,203 files, 1,200 verified, 1 not checked, 2 known before"),
        ("read", "5.0 MB in 1:01"),
    ]


def test_errors_are_problems_whatever_the_type() -> None:
    errors = [{"path": "/v", "reason": "There is nothing at this path."}]
    assert list(result_facts("dance", {"errors": errors})) == [
        ("problem", "/v: There is nothing at this path.")
    ]


def test_a_report_tells_its_verdict_first() -> None:
    counts = {"verified": 1200, "not_checked": 1, "missing": 0}
    result = {"verdict": "failed", "counts": counts, "broken": "The chain is damaged.", "bytes": 5_000_000}
    assert list(result_facts("verify-manifest", result)) == [
        ("result", "failed, 1,200 verified, 1 not checked"),
        ("manifest", "The chain is damaged."),
        ("read", "5.0 MB"),
    ]


def test_a_type_without_facts_of_its_own_has_its_summary_shown() -> None:
    result = {"state": "completed", "files": 3, "errors": []}
    assert list(result_facts("pictures", result, ["3 files", "3 made"])) == [("result", "3 files, 3 made")]
