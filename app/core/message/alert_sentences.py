"""Sentences of alerts, and about the ways in which they are sent."""

from typing import Final

ALERT_SENTENCES: Final[dict[str, str]] = {
    "alert.job_failed": "A job failed.",
    "alert.job_needs_attention": "A job needs your attention.",
    "alert.sources_offline": "{count:A source is|{count} sources are} offline.",
    "alert.files_rotten": (
        "{count:A file is rotten: its contents have changed, its size and time|"
        "{count} files are rotten: their contents have changed, sizes and times} have not."
    ),
    "alert.test": "This is a test. Cinventory can reach you in this way.",
    "alert.url_invalid": "The address of a webhook is invalid. Enter one such as https://host.example/path.",
    "alert.url_login": "The webhook at {host} has a user name or password in its address. Use a secret file.",
    "alert.url_plain": ("The webhook at {host} is not encrypted. Use https, or allow plain HTTP for it."),
    "alert.secret_unreadable": "The secret of a webhook in {path} could not be read: {detail}.",
    "alert.secret_open": "Other users can read the secret of a webhook in {path}. Restrict its permissions.",
    "alert.secret_useless": "There is no secret of at least {limit} characters in {path}.",
    "alert.command_invalid": "“{text}” is no command. Enter a program and its arguments.",
}
"""By code. Each ends with a full stop."""
