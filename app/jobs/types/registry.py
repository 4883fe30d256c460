"""The list of all types of jobs. A new type is a line in `JOB_TYPES`."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Union

from app.jobs.job_body import JobBody
from app.jobs.types.backup import BACKUP
from app.jobs.types.catalogue import IMPORT
from app.jobs.types.checksum import CHECKSUM, VERIFY
from app.jobs.types.copies import COPIES
from app.jobs.types.damage import CHECK
from app.jobs.types.dialogue import DIALOGUE
from app.jobs.types.export import EXPORT
from app.jobs.types.manifest import CREATE_MANIFEST, VERIFY_MANIFEST
from app.jobs.types.parts import PARTS
from app.jobs.types.pictures import PICTURES
from app.jobs.types.prints import FINGERPRINT
from app.jobs.types.registered_type import RegisteredType
from app.jobs.types.scan import SCAN
from app.jobs.types.scheduled import Scheduled
from app.jobs.types.trash import RESTORE, TRASH

JOB_TYPES: Final[tuple[RegisteredType[Any, Any], ...]] = (
    SCAN,
    VERIFY,
    CHECKSUM,
    CHECK,
    COPIES,
    FINGERPRINT,
    PARTS,
    DIALOGUE,
    EXPORT,
    VERIFY_MANIFEST,
    CREATE_MANIFEST,
    PICTURES,
    TRASH,
    RESTORE,
    BACKUP,
    IMPORT,
)
"""The types that the program runs, in the order in which users choose among them."""

BY_NAME: Final[Mapping[str, RegisteredType[Any, Any]]] = {each.name: each for each in JOB_TYPES}
SCHEDULED: Final[Mapping[str, Scheduled]] = {
    each.name: each.scheduled for each in JOB_TYPES if each.scheduled is not None
}
"""The part for schedules of the types that can run on schedule, by name."""
BY_BODY: Final[Mapping[type[JobBody], RegisteredType[Any, Any]]] = {
    each.body: each for each in JOB_TYPES if each.body is not None
}
"""The types that a client of the API can ask for."""
NewJob: Any = Union[tuple(BY_BODY)]  # noqa: UP007 - made of a list
if TYPE_CHECKING:
    Task = str
else:
    Task = StrEnum("Task", {name: name for name in SCHEDULED})
    Task.__doc__ = "The jobs that can run on schedule, by the names of their types."
