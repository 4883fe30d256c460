"""Volumes are told apart by what each system offers."""

import os
import sys

import pytest

from app.config.volumes import shows_mounts


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_a_system_without_a_list_of_mounts_shows_none(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.delattr(os, "major", raising=False)  # as on Windows
    assert not shows_mounts(0)
