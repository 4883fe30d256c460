"""The options that name receivers of alerts."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from app.cli.language import tr
from app.config.alert_targets import AlertTargets, WebhookTarget
from app.config.settings import Settings

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


def targets_of_options(
    kept: Settings,
    webhooks: Sequence[str] | None,
    secret_file: Path | None,
    commands: Sequence[str] | None,
    *,
    allow_http: bool,
) -> AlertTargets:
    """Return the receivers in the preferences, and those of the options. Raises `SettingsError`."""
    if (secret_file or allow_http) and not webhooks:
        raise typer.BadParameter(tr("use this option only with --webhook."), param_hint="--webhook-…")
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
