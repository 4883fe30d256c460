"""Numbers in the path of a request."""

import re
from typing import Final

from app.api.http.request_reader import Call
from app.api.schemas.problem_details import invalid
from app.jobs.job_body import LARGEST_ID

_NUMBER: Final = re.compile(r"[0-9]{1,19}", re.ASCII)


def path_number(call: Call, name: str) -> int:
    """Return a number of the path. Raises `ApiProblem` for any other text."""
    text = call.request.match_info[name]
    if _NUMBER.fullmatch(text) is None or not 1 <= (number := int(text)) <= LARGEST_ID:
        raise invalid("This is no number from 1 on. Send a number.", name)
    return number
