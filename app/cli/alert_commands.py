"""The options that name receivers of alerts, and of the command `alerts`."""

import asyncio
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.messages import say
from app.cli.preferences import preferred
from app.cli.status import Exit
from app.config.alert_targets import AlertTargets, WebhookTarget
from app.config.settings import Settings

if TYPE_CHECKING:
    from app.alerts.sink import Sink

WebhookOption = Annotated[
    list[str] | None,
    typer.Option("--webhook", metavar="URL", help="Send alerts to this address, as JSON. Repeatable."),
]
SecretFileOption = Annotated[
    Path | None,
    typer.Option(
        "--webhook-secret-file",
        metavar="FILE",
        help="Sign what --webhook sends, with the secret in this file.",
    ),
]
AllowHttpOption = Annotated[
    bool,
    typer.Option("--webhook-allow-http", help="Let --webhook reach other computers without encryption."),
]
OnAlertOption = Annotated[
    list[str] | None,
    typer.Option(
        "--on-alert",
        metavar="COMMAND",
        help="Run this program with its arguments, without a shell, for each alert; it reads the alert "
        "as JSON. Repeatable.",
    ),
]

alerts = typer.Typer(
    name="alerts",
    help="Try the ways in which cinventory serve sends alerts: of jobs that end badly, sources that are "
    "offline, and rotten files.",
    no_args_is_help=True,
)


@alerts.command(name="test")
def send_test(
    *,
    webhook: WebhookOption = None,
    webhook_secret_file: SecretFileOption = None,
    webhook_allow_http: AllowHttpOption = False,
    on_alert: OnAlertOption = None,
) -> None:
    """Send a test alert to each receiver in the preferences and the options, once, and say if it arrived.

    Exit status: 0 all arrived; 1 there is no receiver, or one cannot be used; 2 wrong usage; 3 an alert
    did not arrive.
    """
    targets = wanted_targets(
        preferred(),
        webhook,
        webhook_secret_file,
        on_alert,
        allow_http=webhook_allow_http,
    )
    if not targets:
        say("cinventory: no receiver of alerts is named. Use --webhook or --on-alert.")
        raise typer.Exit(Exit.NOTHING_READ)
    from app.alerts.sinks import make_sinks  # noqa: PLC0415 - only here

    raise typer.Exit(asyncio.run(_try_all(make_sinks(targets))))


def wanted_targets(
    kept: Settings,
    webhooks: Sequence[str] | None,
    secret_file: Path | None,
    commands: Sequence[str] | None,
    *,
    allow_http: bool,
) -> AlertTargets:
    """Return the receivers in the preferences, and those of the options. Raises `SettingsError`."""
    if (secret_file or allow_http) and not webhooks:
        raise typer.BadParameter("use this option only with --webhook.", param_hint="--webhook-…")
    from app.alerts.target_check import parse_command  # noqa: PLC0415 - only for these options

    secret = str(secret_file.absolute()) if secret_file else ""
    return kept.alerts.with_more(
        AlertTargets(
            webhooks=tuple(
                WebhookTarget(url=url, secret_file=secret, allow_http=allow_http) for url in webhooks or ()
            ),
            commands=tuple(
                parse_command(text, backslash_quotes=os.name == "posix") for text in commands or ()
            ),
        )
    )


async def _try_all(sinks: "Sequence[Sink]") -> Exit:
    from app.alerts.sink import Undelivered  # noqa: PLC0415 - loads the jobs, only here
    from app.core.alert import trial_alert  # noqa: PLC0415

    status = Exit.DONE
    for sink in sinks:
        try:
            await sink.send(trial_alert(time.time()))
        except Undelivered as error:
            status = Exit.NEEDS_ATTENTION
            typer.echo(f"{sink.name}: {error}")
        else:
            typer.echo(f"{sink.name}: sent")
    return status
