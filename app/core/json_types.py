"""Types of values in JSON, as the descriptions of files, results and the API name them."""

from typing import Annotated

from msgspec import Meta

Count = Annotated[int, Meta(ge=0)]
Time = Annotated[str, Meta(extra_json_schema={"format": "date-time"})]
"""ISO 8601, UTC."""
