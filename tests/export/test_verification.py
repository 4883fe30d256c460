"""The report of a verification in its three formats."""

import io
import json
import re

import pytest

from app.core.manifest.report import VerificationReport, in_order
from app.core.manifest.verdict import FileState, ManifestFinding, ManifestVerdict, VerificationResult
from app.core.message import Message
from app.export.report_format import ReportFormat
from app.export.verification import write_report
from tests.export.marked import MARKED, left_in_english, texts_of_page

FINDINGS = [
    ManifestFinding(b"new.mov", FileState.ADDITIONAL),
    ManifestFinding(
        b"b/<i>\xff\n.mov", FileState.CHANGED, Message("manifest.other_checksum", {"algorithm": "md5"})
    ),
    ManifestFinding(b"a.mov", FileState.MISSING),
]


COUNTS = "1 changed, 3 missing, 1 additional, 5 verified"


def report(result: VerificationResult) -> VerificationReport:
    return VerificationReport(
        manifest=b"/card/list.md5",
        folder=b"/card",
        result=result,
        findings=in_order(FINDINGS),
        time=1_768_554_900.0,
    )


FAILED = report(
    VerificationResult(
        counts={
            FileState.VERIFIED: 5,
            FileState.CHANGED: 1,
            FileState.MISSING: 3,
            FileState.ADDITIONAL: 1,
        },
        bytes=1234,
    )
)


def written(form: ReportFormat, shown: VerificationReport = FAILED) -> str:
    out = io.StringIO()
    write_report(out, shown, form)
    return out.getvalue()


def test_a_text_has_the_worst_first_and_the_verdict_last() -> None:
    assert written(ReportFormat.TEXT).splitlines() == [
        "changed     b/<i>\ufffd␊.mov (The md5 checksum is not that of the manifest.)",
        "missing     a.mov",
        "additional  new.mov",
        "And 2 more.",
        f"Failed: some files, or the manifest, are not as they were. {COUNTS}.",
    ]


def test_json_has_names_that_can_be_restored() -> None:
    tree = json.loads(written(ReportFormat.JSON))
    assert (tree["verdict"], tree["bytes"], tree["omitted"]) == ("failed", 1234, 2)
    assert tree["counts"]["missing"] == 3
    assert tree["counts"]["offline"] == 0
    assert tree["files"][0] == {
        "path": "b/<i>\udcff\n.mov",
        "state": "changed",
        "reason": "The md5 checksum is not that of the manifest.",
        "reason_code": "manifest.other_checksum",
    }


def test_html_escapes_every_name_and_allows_no_script() -> None:
    page = written(ReportFormat.HTML)
    tags = re.findall(r"<([a-z]\w*)", page)
    assert "i" not in tags
    assert "script" not in tags
    assert "default-src 'none'" in page
    assert "<h1>Failed" in page
    assert tags.count("tr") == 4


@pytest.mark.parametrize("form", ReportFormat)
def test_a_broken_manifest_says_why(form: ReportFormat) -> None:
    broken = report(VerificationResult(broken=Message("manifest.chain_missing", {"path": "ascmhl/<b>"})))
    text = written(form, broken)
    assert "chain of the history is missing" in text
    assert broken.result.verdict is ManifestVerdict.FAILED


@pytest.mark.parametrize("form", ReportFormat)
def test_remarks_about_a_manifest_are_told_beside_the_verdict(form: ReportFormat) -> None:
    note = Message("manifest.generation_pending", {"path": "ascmhl/0002_x.mhl"})
    noted = report(VerificationResult(counts={FileState.VERIFIED: 1}, notes=(note,)))
    assert "0002_x.mhl is not in the chain of its history." in written(form, noted)
    assert noted.result.verdict is ManifestVerdict.COMPLETE


@pytest.mark.parametrize(
    ("counts", "lists_all", "verdict"),
    [
        ({}, False, ManifestVerdict.INCOMPLETE),
        ({FileState.VERIFIED: 1}, True, ManifestVerdict.COMPLETE),
        ({FileState.VERIFIED: 1, FileState.IGNORED: 1}, True, ManifestVerdict.INCOMPLETE),
        ({FileState.VERIFIED: 1, FileState.ADDITIONAL: 1}, False, ManifestVerdict.COMPLETE),
        ({FileState.VERIFIED: 1, FileState.ADDITIONAL: 1}, True, ManifestVerdict.INCOMPLETE),
        ({FileState.VERIFIED: 1, FileState.OFFLINE: 1}, False, ManifestVerdict.INCOMPLETE),
        ({FileState.VERIFIED: 1, FileState.MISSING: 1}, False, ManifestVerdict.INCOMPLETE),
        ({FileState.VERIFIED: 1, FileState.NOT_CHECKED: 1}, False, ManifestVerdict.INCOMPLETE),
        ({FileState.IGNORED: 1}, False, ManifestVerdict.INCOMPLETE),
        ({FileState.VERIFIED: 1, FileState.UNREADABLE: 1}, False, ManifestVerdict.FAILED),
        ({FileState.CHANGED: 1, FileState.MISSING: 1}, False, ManifestVerdict.FAILED),
    ],
)
def test_only_a_whole_success_is_a_pass(
    counts: dict[FileState, int], *, lists_all: bool, verdict: ManifestVerdict
) -> None:
    assert VerificationResult(counts=counts, lists_all=lists_all).verdict is verdict


@pytest.mark.parametrize("counts", [dict.fromkeys(FileState, 1234), {}])
@pytest.mark.parametrize("form", [ReportFormat.TEXT, ReportFormat.HTML])
def test_no_text_is_left_in_english(form: ReportFormat, counts: dict[FileState, int]) -> None:
    out = io.StringIO()
    findings = [ManifestFinding(b"clip 1.mkv", state, Message("file.empty")) for state in counts]
    result = VerificationResult(counts=counts, bytes=1234, broken=Message("manifest.utf16", {"path": "/v"}))
    shown = VerificationReport(manifest=b"/v", folder=b"/v", result=result, findings=findings, time=0.0)
    write_report(out, shown, form, MARKED)
    text = out.getvalue()
    assert left_in_english(texts_of_page(text) if form is ReportFormat.HTML else text.splitlines()) == set()
    assert ("<dd>1.234" in text) is (form is ReportFormat.HTML and bool(counts))
