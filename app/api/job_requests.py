"""Makes the request of a job from the body that asks for the job."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from app.api.job_schemas import (
    NewChecksum,
    NewCopies,
    NewDamageCheck,
    NewExport,
    NewJob,
    NewManifest,
    NewManifestVerification,
    NewScan,
    NewVerification,
)
from app.api.path_policy import Place
from app.api.problem_details import invalid
from app.config.profiles import parse_query
from app.config.settings import Settings
from app.core.checksum.job import ChecksumRequest
from app.core.copies.job import CopiesRequest
from app.core.decoding.job import DecodeRequest
from app.core.job import JobRequest, JobType
from app.core.manifest.job import CreateManifestRequest, VerifyManifestRequest
from app.core.query import Query
from app.core.scan.job import ScanRequest
from app.jobs.types.checksum import CHECKSUM, VERIFY
from app.jobs.types.copies import COPIES
from app.jobs.types.damage import CHECK
from app.jobs.types.manifest import CREATE_MANIFEST, VERIFY_MANIFEST
from app.jobs.types.scan import SCAN

TypedRequest = tuple[JobType[Any, Any], JobRequest]
ReadyJob = (
    NewScan
    | NewChecksum
    | NewVerification
    | NewDamageCheck
    | NewCopies
    | NewManifestVerification
    | NewManifest
)
"""A job whose request is made without a look at the library; `export_requests` makes the others."""


def named_paths(asked: NewJob) -> Mapping[str, str]:
    """Return the paths that a job would open, by the fields that name them."""
    match asked:
        case NewManifest(folder=folder, output=output):
            return {"folder": folder} if output is None else {"folder": folder, "output": output}
        case NewManifestVerification(path=path, folder=apart):
            return {"path": path} if apart is None else {"path": path, "folder": apart}
        case NewExport(output=output, paths=below):
            return {"output": output, **{f"paths[{at}]": path for at, path in enumerate(below)}}
        case _:
            return {f"paths[{at}]": path for at, path in enumerate(asked.paths)}


def opened_paths(request: JobRequest) -> tuple[bytes, ...]:
    """Return the paths that a job opens when it is repeated."""
    return request.opened if isinstance(request, VerifyManifestRequest) else request.paths


def job_request(asked: ReadyJob, places: Sequence[Place], settings: Settings) -> TypedRequest:
    """Return the type and the request of a job; `places` are those of `named_paths`.

    Raises `ApiProblem` for a mistake in a search, and without an output.
    """
    paths = tuple(place.path for place in places)
    found: TypedRequest
    match asked:
        case NewScan():
            found = SCAN, _scan_request(asked, places, settings)
        case NewChecksum():
            found = CHECKSUM, _check_request(asked, paths)
        case NewVerification():
            found = VERIFY, _check_request(asked, paths)
        case NewDamageCheck():
            found = CHECK, _damage_request(asked, paths)
        case NewCopies():
            found = COPIES, CopiesRequest(paths=paths, query=str(parsed_query(asked.query)))
        case NewManifestVerification():
            folder = paths[1] if asked.folder is not None else None
            found = (
                VERIFY_MANIFEST,
                VerifyManifestRequest(path=paths[0], folder=folder, algorithm=asked.algorithm),
            )
        case NewManifest():
            found = CREATE_MANIFEST, _manifest_request(asked, places)
    return found


def parsed_query(text: str, source_id: int | None = None) -> Query:
    """Return the query of a search text. Raises `ApiProblem` for a mistake in it."""
    query = parse_query(text, source_id)
    if query.faults:
        fault = query.faults[0]
        raise invalid(f"At character {fault.start + 1}: {fault.message}", "query", code=fault.message.code)
    return query


def _scan_request(asked: NewScan, places: Sequence[Place], settings: Settings) -> ScanRequest:
    paths = tuple(place.path for place in places)
    scan = settings.request(paths, deep=asked.deep, sniff=asked.sniff, here=not asked.cluster)
    scan = replace(scan, within=tuple(dict.fromkeys(place.root for place in places)))
    return scan if asked.workers is None else replace(scan, workers=asked.workers)


def _damage_request(asked: NewDamageCheck, paths: tuple[bytes, ...]) -> DecodeRequest:
    return DecodeRequest(
        paths=paths,
        query=str(parsed_query(asked.query)),
        depth=asked.depth,
        again=asked.again,
        budget_bytes=asked.budget_bytes,
        budget_seconds=asked.budget_seconds,
    )


def _check_request(asked: NewChecksum | NewVerification, paths: tuple[bytes, ...]) -> ChecksumRequest:
    return ChecksumRequest(
        paths=paths,
        query=str(parsed_query(asked.query)),
        algorithms=tuple(dict.fromkeys(asked.algorithms)),
        budget_bytes=asked.budget_bytes,
        budget_seconds=asked.budget_seconds,
    )


def _manifest_request(asked: NewManifest, places: Sequence[Place]) -> CreateManifestRequest:
    if asked.output is None and not (asked.into_source and asked.format.is_folder):
        raise invalid("A checksum list needs an output. So does a manifest outside the folder.", "output")
    if asked.algorithms and not asked.format.is_folder:
        raise invalid("A checksum list has the algorithm of its format.", "algorithms")
    return CreateManifestRequest(
        folder=places[0].path,
        form=asked.format,
        output=places[-1].path,
        within=places[-1].root,
        query=str(parsed_query(asked.query)),
        algorithms=tuple(dict.fromkeys(asked.algorithms)),
        into_source=asked.into_source,
    )
