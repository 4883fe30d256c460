"""Addresses, secrets and commands that a user may give, and those that are refused."""

from pathlib import Path

import pytest

from app.alerts.sinks import make_sinks
from app.alerts.target_check import check_url, parse_command, read_secret
from app.config import settings
from app.config.alert_targets import AlertTargets, WebhookTarget
from app.core.errors import SettingsError
from tests.systems import posix_only


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://hooks.example/T0/secret?key=secret", "https://hooks.example"),
        ("https://hooks.example:8443/", "https://hooks.example:8443"),
        ("http://127.0.0.1:9/secret", "http://127.0.0.1:9"),
        ("http://localhost/", "http://localhost"),
        ("http://[::1]:80/", "http://[::1]:80"),
    ],
)
def test_addresses_show_no_more_than_the_server(url: str, shown: str) -> None:
    assert check_url(WebhookTarget(url=url)) == shown


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "alert.url_invalid"),
        ("hooks.example", "alert.url_invalid"),
        ("ftp://hooks.example/", "alert.url_invalid"),
        ("https://", "alert.url_invalid"),
        ("https://hooks.example:port/secret", "alert.url_invalid"),
        ("https://[::1/secret", "alert.url_invalid"),
        ("https://hooks.example/a b", "alert.url_invalid"),
        ("https://hooks.example/\nX: secret", "alert.url_invalid"),
        ("https://hööks.example/", "alert.url_invalid"),
        ("https://me:secret@hooks.example/", "alert.url_login"),
        ("http://hooks.example/secret", "alert.url_plain"),
        ("http://127.0.0.1.hooks.example/secret", "alert.url_plain"),
        ("http://192.168.1.5/secret", "alert.url_plain"),
    ],
)
def test_addresses_that_are_refused(url: str, code: str) -> None:
    with pytest.raises(SettingsError) as refusal:
        check_url(WebhookTarget(url=url))
    assert refusal.value.message.code == code
    assert "/secret" not in str(refusal.value)
    assert ":secret" not in str(refusal.value)


def test_plain_http_can_be_allowed() -> None:
    assert check_url(WebhookTarget(url="http://nas.example/x", allow_http=True)) == "http://nas.example"


def test_a_secret_has_no_white_space_around_it(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("  0123456789abcdef\n")
    file.chmod(0o600)
    assert read_secret(file) == b"0123456789abcdef"


def test_a_secret_must_be_there_and_long(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="could not be read"):
        read_secret(tmp_path / "none")
    (tmp_path / "short").write_text("short")
    (tmp_path / "short").chmod(0o600)
    with pytest.raises(SettingsError, match="at least 16 characters"):
        read_secret(tmp_path / "short")


@posix_only("modes")
def test_a_secret_must_be_private(tmp_path: Path) -> None:
    (tmp_path / "open").write_text("0123456789abcdef")
    (tmp_path / "open").chmod(0o644)
    with pytest.raises(SettingsError, match="Other users can read"):
        make_sinks(
            AlertTargets(
                webhooks=(WebhookTarget(url="https://a.example/", secret_file=str(tmp_path / "open")),)
            )
        )


@pytest.mark.parametrize(
    ("text", "quotes", "words"),
    [
        ("/bin/mail -s 'A job' me@example", True, ("/bin/mail", "-s", "A job", "me@example")),
        (r"tell a\ b # c; rm *", True, ("tell", "a b", "#", "c;", "rm", "*")),
        (r'"C:\Program Files\tell.exe" C:\x', False, (r"C:\Program Files\tell.exe", r"C:\x")),
    ],
)
def test_commands_are_split_as_by_a_shell_and_not_expanded(
    text: str, *, quotes: bool, words: tuple[str, ...]
) -> None:
    assert parse_command(text, backslash_quotes=quotes) == words


@pytest.mark.parametrize("text", ["", "  ", "'open"])
def test_commands_that_are_none(text: str) -> None:
    with pytest.raises(SettingsError, match="is no command"):
        parse_command(text, backslash_quotes=True)


def test_settings_of_before_name_no_receiver(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"version": 1}')
    loaded = settings.load(tmp_path / "settings.json")
    assert (loaded.notice, bool(loaded.settings.alerts), loaded.settings.desktop_alerts) == (
        None,
        False,
        True,
    )


def test_each_receiver_counts_once() -> None:
    hook = WebhookTarget(url="https://a.example/")
    one = AlertTargets(webhooks=(hook,), commands=(("tell",),))
    assert one.with_more(one) == one
    assert [sink.name for sink in make_sinks(one)] == ["webhook at https://a.example", "command tell"]
