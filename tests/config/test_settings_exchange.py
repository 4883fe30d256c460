"""Preferences for another computer: whole, checked, and without what is secret."""

import json
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from app.config.alert_targets import AlertTargets, WebhookTarget
from app.config.settings import ColumnSet, ColumnState, Language, Settings
from app.config.settings_exchange import LEFT_OUT, exported, imported
from app.core.errors import SettingsError

SECRET = AlertTargets(webhooks=(WebhookTarget(url="https://hooks.example/token-4711"),))
HERE = Settings(alerts=SECRET, cluster_security="/home/me/secret.pem", workers=3)
FULL = replace(
    HERE,
    language=Language.GERMAN,
    more_extensions=("r3d",),
    workers=7,
    column_sets=(ColumnSet(name="mine", columns=(ColumnState(key="name", width=100),)),),
)


def test_what_is_exported_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    file.write_bytes(exported(FULL))
    assert imported(file, HERE) == FULL
    assert imported(file, Settings()) == replace(FULL, alerts=AlertTargets(), cluster_security="")


def test_nothing_secret_is_exported() -> None:
    text = exported(FULL)
    assert b"4711" not in text
    assert b"secret" not in text
    assert not set(LEFT_OUT) & set(json.loads(text)["settings"])


def test_secrets_of_a_file_are_not_taken(tmp_path: Path) -> None:
    values = json.loads(exported(Settings()))
    values["settings"]["alerts"] = {"commands": [["rm", "-r", "/"]]}
    file = tmp_path / "preferences.json"
    file.write_text(json.dumps(values))
    assert imported(file, HERE).alerts == SECRET


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"", "preferences.not_imported"),
        (b"{}", "preferences.not_imported"),
        (b'{"version": 9, "content": "cinventory settings"}', "preferences.import_too_new"),
        (
            b'{"version": 1, "content": "cinventory settings", "settings": {"version": 9}}',
            "preferences.import_too_new",
        ),
        (b'{"version": 1, "settings": {"version": 1, "workers": -4}}', "preferences.not_imported"),
        (b'{"version": 1, "settings": {"version": 1, "no such": 1}}', "preferences.not_imported"),
        (b'{"version": 1, "content": "another program", "settings": {}}', "preferences.not_imported"),
        (
            b'{"version": 1, "settings": {"version": 1, "more_extensions": ["a/b"]}}',
            "preferences.not_imported",
        ),
        (msgspec.json.encode(Settings()), "preferences.not_imported"),
    ],
)
def test_anything_else_is_refused(tmp_path: Path, text: bytes, code: str) -> None:
    file = tmp_path / "preferences.json"
    file.write_bytes(text)
    with pytest.raises(SettingsError) as refused:
        imported(file, HERE)
    assert refused.value.message.code == code


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="No such file"):
        imported(tmp_path / "none.json", HERE)
