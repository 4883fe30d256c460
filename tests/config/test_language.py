"""The language of a user who has chosen none."""

import plistlib
import sys
from pathlib import Path

import pytest

from app.config import language
from tests.systems import posix_only


@posix_only("Windows and macOS are asked when the environment names no language")
@pytest.mark.parametrize(
    ("variables", "spoken"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8", "LC_ALL": "pl_PL@euro"}, "pl"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": ""}, "de"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "nl:de_DE:en"}, "de"),
        ({"LANGUAGE": "de"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "en_GB:de"}, "en"),
        ({"LANG": "zh_TW.UTF-8", "LANGUAGE": ""}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LC_ALL": "POSIX", "LANGUAGE": "de"}, "en"),
        ({"LANG": "tlh"}, "en"),
        ({}, "en"),
    ],
)
def test_the_environment_decides(
    variables: dict[str, str], spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert language.first_known(language.of_system(variables)) == spoken


@pytest.mark.parametrize(
    ("variables", "spoken"),
    [
        ({"LANG": "en_DE.UTF-8"}, "pt"),
        ({}, "pt"),
        ({"LANG": "en_DE.UTF-8", "LANGUAGE": "de"}, "de"),
        ({"LC_ALL": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "C"}, "en"),
    ],
)
def test_macos_names_the_languages_unless_somebody_has_set_another(
    variables: dict[str, str], spoken: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    preferences = tmp_path / "preferences.plist"
    preferences.write_bytes(plistlib.dumps({"AppleLanguages": ["nl-DE", "pt-BR", "en"]}))
    monkeypatch.setattr(language, "_MAC_PREFERENCES", preferences)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert language.first_known(language.of_system(variables)) == spoken


@pytest.mark.parametrize("content", [None, b"no list", plistlib.dumps({})])
def test_macos_without_readable_preferences_leaves_it_to_the_environment(
    content: bytes | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    preferences = tmp_path / "preferences.plist"
    if content is not None:
        preferences.write_bytes(content)
    monkeypatch.setattr(language, "_MAC_PREFERENCES", preferences)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert language.first_known(language.of_system({"LANG": "de_DE.UTF-8"})) == "de"
