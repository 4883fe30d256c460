"""The JSON types of the sessions of the live page."""

from typing import Annotated

import msgspec
from msgspec import Meta

from app.core.json_types import Count, Time


class RedeemedCode(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A code that the address of a page held, to be exchanged for a cookie."""

    code: Annotated[str, Meta(pattern="^[A-Za-z0-9_-]{1,100}$")]


class SessionView(msgspec.Struct, frozen=True, kw_only=True):
    """A session of the live page, whose cookie is in a header."""

    ends: Time


class EndedSessions(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The sessions to end."""

    everywhere: bool = False
    """Whether those of all browsers end."""


class EndedView(msgspec.Struct, frozen=True, kw_only=True):
    """The number of sessions that were ended."""

    ended: Count
