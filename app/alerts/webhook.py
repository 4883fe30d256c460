"""Sends alerts to a web server, as JSON in a signed request."""

import hashlib
import hmac
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Final

import aiohttp

from app import __version__
from app.alerts.payload import payload
from app.alerts.sink import Undelivered
from app.core.job.alert import Alert

SECONDS: Final = 15.0
"""Seconds after which a request fails."""
_CONNECT_SECONDS: Final = 5.0
LONGEST_WAIT: Final = 3600.0
"""Maximum number of seconds that a server can ask a sender to wait."""
_AGAIN: Final = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS})
"""Statuses of the kind 4xx after which another try may succeed."""


def signature(secret: bytes, timestamp: str, body: bytes) -> str:
    """Return the value of the header `Cinventory-Signature`: HMAC-SHA256 over time stamp, dot and body."""
    return f"v1={hmac.new(secret, timestamp.encode() + b'.' + body, hashlib.sha256).hexdigest()}"


class Webhook:
    """Implements `Sink`. Redirects are not followed, and no proxy of the environment is used."""

    def __init__(
        self,
        url: str,
        name: str,
        secret: bytes | None,
        *,
        seconds: float = SECONDS,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Take an address that `check_url` has accepted, and the part of it that may be shown."""
        self.name = f"webhook at {name}"
        self._url = url
        self._secret = secret
        self._times = aiohttp.ClientTimeout(total=seconds, sock_connect=_CONNECT_SECONDS)
        self._now = now

    async def send(self, alert: Alert) -> None:
        body = payload(alert)
        try:
            async with (
                # A session for each request: alerts are rare, and none leaves a connection open.
                aiohttp.ClientSession(timeout=self._times, cookie_jar=aiohttp.DummyCookieJar()) as session,
                session.post(
                    self._url, data=body, headers=self._headers(alert, body), allow_redirects=False
                ) as answer,
            ):
                _check(answer)
        except TimeoutError:
            raise Undelivered("no answer in time", retry=True) from None
        except aiohttp.ClientConnectorError as error:
            raise Undelivered(f"no connection ({error.strerror or error.os_error})", retry=True) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            # The texts of these errors may contain the address, which may be a secret.
            raise Undelivered(f"the connection failed ({type(error).__name__})", retry=True) from None

    def _headers(self, alert: Alert, body: bytes) -> dict[str, str]:
        timestamp = str(int(self._now()))
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"cinventory/{__version__}",
            "Cinventory-Alert": alert.kind.value,
            "Cinventory-Delivery": alert.id,
            "Cinventory-Timestamp": timestamp,
        }
        if self._secret is not None:
            headers["Cinventory-Signature"] = signature(self._secret, timestamp, body)
        return headers


def _check(answer: aiohttp.ClientResponse) -> None:
    """Raise `Undelivered` unless the server took the alert. The body of the answer is not read."""
    status = answer.status
    if 200 <= status < 300:
        return
    if 300 <= status < 400:
        raise Undelivered(f"status {status}: redirects are not followed", retry=False)
    retry = status >= HTTPStatus.INTERNAL_SERVER_ERROR or status in _AGAIN
    raise Undelivered(f"status {status}", retry=retry, after=_wanted_wait(answer))


def _wanted_wait(answer: aiohttp.ClientResponse) -> float:
    """Return the seconds in `Retry-After`; 0 without them, or for a date."""
    text = answer.headers.get("Retry-After", "")
    return min(float(text), LONGEST_WAIT) if text.isascii() and text.isdigit() else 0.0
