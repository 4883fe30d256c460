"""The command `alerts`: try the receivers of alerts."""

import asyncio
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from app.cli.language import tr
from app.cli.messages import note
from app.cli.options.alerts import (
    AllowHttpOption,
    OnAlertOption,
    SecretFileOption,
    WebhookOption,
    targets_of_options,
)
from app.cli.preferences import preferred
from app.cli.status import Exit

if TYPE_CHECKING:
    from app.alerts.sink import Sink

command = typer.Typer(
    name="alerts",
    help="Try the ways in which cinventory serve sends alerts: of jobs that end badly, sources that are "
    "offline, and files that changed unnoticed.",
    no_args_is_help=True,
)


@command.command(name="test")
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
    targets = targets_of_options(
        preferred(),
        webhook,
        webhook_secret_file,
        on_alert,
        allow_http=webhook_allow_http,
    )
    if not targets:
        note(tr("no receiver of alerts is named. Use --webhook or --on-alert."))
        raise typer.Exit(Exit.NOTHING_READ)
    from app.alerts.sinks import make_sinks  # noqa: PLC0415 - only here

    raise typer.Exit(asyncio.run(_try_all(make_sinks(targets))))


async def _try_all(sinks: "Sequence[Sink]") -> Exit:
    from app.alerts.sink import Undelivered  # noqa: PLC0415 - loads the jobs, only here
    from app.core.job.alert import trial_alert  # noqa: PLC0415

    status = Exit.DONE
    for sink in sinks:
        try:
            await sink.send(trial_alert(time.time()))
        except Undelivered as error:
            status = Exit.NEEDS_ATTENTION
            typer.echo(f"{sink.name}: {error}")
        else:
            typer.echo(f"{sink.name}: {tr('sent')}")
    return status
