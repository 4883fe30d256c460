"""Jobs that a library stores."""

from array import array

from msgspec.structs import replace

from app.core.export.format import Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.file.filetypes import NameRules
from app.core.job import Job, JobState, PathError
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanCounts, ScanOutcome, ScanRequest
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN

NOT_UTF8 = b"/videos/caf\xe9 \xff\n.mkv"


SCAN_JOB = Job(
    id="1",
    type=SCAN,
    request=ScanRequest(
        paths=(NOT_UTF8, "/videos/ü 🎬".encode()),
        deep=True,
        sniff=True,
        names=NameRules(frozenset({b".xyz", b".\xff"}), frozenset({b".ts"}), ("proxy*",)),
        workers=3,
        limits=ProbeLimits(cpu_seconds=1.5, wall_seconds=7, memory_mb=512),
    ),
    state=JobState.NEEDS_ATTENTION,
    progress=Progress(
        phase=Phase.SAVING, done=7, total=9, current=NOT_UTF8, rate=1.5, started=5.0, heartbeat=6.0
    ),
    fraction=0.75,
    outcome=ScanOutcome(
        state=JobState.NEEDS_ATTENTION,
        scan_id=4,
        counts=ScanCounts(found=9, ok=7, not_reached=2),
        errors=(PathError(NOT_UTF8, Message("source.empty", {"count": 5})),),
        offline=(NOT_UTF8,),
        back_online=(b"/b",),
        seconds=2.5,
    ),
    place=8,
    retry_of="0",
    created=1.0,
    began=2.0,
    ended=3.0,
)


EXPORT_JOB = Job(
    id="2",
    type=EXPORT,
    request=ExportRequest(
        path=NOT_UTF8,
        format=Format.CSV,
        ids=array("q", [3, 1, 2**62]),
        bom=True,
        hidden_problems=2**40,
        columns=("size",),
    ),
    state=JobState.COMPLETED,
    outcome=ExportOutcome(path=NOT_UTF8, files=3, bytes=2**40),
    repeatable=False,
)


FAILED = replace(
    SCAN_JOB, id="3", state=JobState.FAILED, outcome=None, error=Message("probe.memory", {"limit": 1024})
)
