"""The job type `pictures`: make the pictures of files for the gallery, beside scans."""

from typing import Final

from app.config.paths import preview_folder
from app.core.job import JobWords
from app.core.pictures.job import PicturesOutcome, PicturesRequest
from app.core.run.progress import Phase
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_json import JsonCodec
from app.jobs.types.known_files import one_after_another
from app.jobs.types.registered_type import RegisteredType


def _make(run: JobRun[PicturesRequest]) -> PicturesOutcome:
    from app.preview import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay
    from app.preview.cache import Cache  # noqa: PLC0415 - see above

    cache = Cache(run.context.previews or preview_folder(), run.request.cache_bytes)
    return session.run(
        run.request, run.host, run.library, cache, spent=run.seconds_before, waking=run.control.waking
    )


PICTURES: Final = RegisteredType(
    name="pictures",
    request=PicturesRequest,
    outcome=PicturesOutcome,
    codec=JsonCodec(PicturesRequest, PicturesOutcome),
    handler=blocking(_make),
    claims=one_after_another,
    reads_records=True,
    words=JobWords(
        title="pictures.title",
        phases={Phase.COUNTING: "check.preparing", Phase.READING: "pictures.making"},
        headings=dict.fromkeys(Phase, "pictures.making_of"),
    ),
)
