"""An operation of the API, and the descriptions of errors that several operations share."""

from http import HTTPStatus
from typing import Any, Final, Literal

import msgspec
from msgspec import Struct, field

from app.api.schemas.job_schemas import NoQuery

API: Final = "/api/v1"
BODY_BYTES: Final = 1_000_000

Descriptions = dict[HTTPStatus, str]

BODY: Final[Descriptions] = {
    HTTPStatus.REQUEST_TIMEOUT: "The body did not arrive in time",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "The body is too large",
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: "The body is not plain JSON",
}
READS: Final[Descriptions] = {
    HTTPStatus.SERVICE_UNAVAILABLE: "The library cannot be read, the search took too long, "
    "Cinventory is closing, or too many clients are connected"
}


class Operation(Struct, frozen=True, kw_only=True):
    """An operation of the API: a method of a path."""

    id: str
    """A verb with its object. Generated clients name their functions after the id."""
    tag: str
    method: Literal["GET", "POST"]
    path: str
    summary: str
    answer: str
    """The schema of a JSON answer, or the name of another kind of answer in `openapi`."""
    description: str = "Success"
    """The description of the successful answer."""
    status: HTTPStatus = HTTPStatus.OK
    query: type[msgspec.Struct] = NoQuery
    body: Any = None
    """The type of the body, a struct or a union of structs."""
    body_bytes: int = BODY_BYTES
    """The largest body that is read."""
    problems: Descriptions = field(default_factory=dict)
    """Descriptions of errors, besides those that every request can have."""
    open: bool = False
    """Whether the operation needs no token."""
    adds_job: bool = False
    """Whether the operation adds a job to the queue."""

    @property
    def acts(self) -> bool:
        """Return whether the operation changes anything, so that its requests are counted."""
        return self.method == "POST" and not self.open
