"""Makes the receivers of alerts that the settings name."""

from collections.abc import Sequence
from pathlib import Path

from app.alerts.command import CommandSink
from app.alerts.sink import Sink
from app.alerts.target_check import check_url, read_secret
from app.config.alert_targets import AlertTargets, WebhookTarget


def make_sinks(targets: AlertTargets) -> Sequence[Sink]:
    """Return the receivers. Raises `SettingsError` for an address or secret that cannot be used."""
    return (*map(_webhook, targets.webhooks), *map(CommandSink, targets.commands))


def _webhook(target: WebhookTarget) -> Sink:
    from app.alerts.webhook import Webhook  # noqa: PLC0415 - loads aiohttp, only for a webhook

    name = check_url(target)
    secret = read_secret(Path(target.secret_file)) if target.secret_file else None
    return Webhook(target.url, name, secret)
