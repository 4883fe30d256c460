"""The receivers of alerts in the settings."""

from typing import Annotated, Final

from msgspec import Meta, Struct

Command = Annotated[tuple[str, ...], Meta(min_length=1)]
"""A program and its arguments."""


class WebhookTarget(Struct, frozen=True, kw_only=True):
    """A webhook."""

    url: Annotated[str, Meta(max_length=2048)]
    secret_file: str = ""
    """Path of the file with the secret that signs requests; empty for requests without a signature."""
    allow_http: bool = False
    """Whether a server that is not on this computer may be reached without encryption."""


class AlertTargets(Struct, frozen=True, kw_only=True):
    """The receivers of alerts."""

    webhooks: tuple[WebhookTarget, ...] = ()
    commands: tuple[Command, ...] = ()
    """Commands that are run for each alert, without a shell."""

    def __bool__(self) -> bool:
        return bool(self.webhooks or self.commands)

    def with_more(self, other: "AlertTargets") -> "AlertTargets":
        """Return these and `other`, each receiver once."""
        return AlertTargets(
            webhooks=tuple(dict.fromkeys((*self.webhooks, *other.webhooks))),
            commands=tuple(dict.fromkeys((*self.commands, *other.commands))),
        )


NO_TARGETS: Final = AlertTargets()
