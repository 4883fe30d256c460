"""Tracks as the engine tells them, without the engine: literally, or read from its JSON."""

import json
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

_MILLISECONDS: Final = frozenset({"Duration"})
"""Fields that the JSON tells in seconds, the engine in milliseconds."""


class Told(dict[str, str]):
    """A track (`fields.Track`)."""

    def __init__(self, fields: Mapping[str, str], extra: Mapping[str, str]) -> None:
        super().__init__(fields)
        self._extra = extra

    def extra(self) -> Mapping[str, str]:
        return self._extra


def told(*tracks: Mapping[str, Any]) -> dict[str, list[Told]]:
    """Return tracks by their `@type`. Each may have an `extra`."""
    kinds: dict[str, list[Told]] = defaultdict(list)
    for track in tracks:
        fields = {name: value for name, value in track.items() if name != "extra"}
        kinds[track["@type"]].append(Told(fields, track.get("extra") or {}))
    return kinds


def of_json(report: str) -> dict[str, list[Told]]:
    """Return the tracks in the engine's JSON. Raises ValueError if it is none."""
    media = json.loads(report)["media"] or {"track": ()}
    return told(*({**_texts(track), "extra": _texts(track.get("extra", {}))} for track in media["track"]))


def _texts(fields: Mapping[str, object]) -> dict[str, str]:
    """Return the fields that are texts: binary ones are objects."""
    return dict(_text(name, value) for name, value in fields.items() if isinstance(value, str))


def _text(name: str, value: str) -> tuple[str, str]:
    return name, str(Decimal(value).scaleb(3)) if name in _MILLISECONDS else value
