"""The settings as one file for another computer, without what is secret or belongs to this one."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar, Final, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import asdict, replace

from app.config import versioned_json
from app.config.settings import Settings
from app.config.versioned_json import Damaged, Migration, TooNew
from app.core.errors import ClusterRefused, SettingsError
from app.core.message import Message
from app.core.text.names import display

LEFT_OUT: Final = ("alerts", "cluster_security")
"""Fields that stay here: addresses and commands of alerts hold passwords, and certificates are secret."""
NOTE: Final = Message("preferences.left_out")
"""The sentence about them."""
_MOST_BYTES: Final = 10_000_000


class _Exchanged(Struct, frozen=True, kw_only=True):
    """The content of the file. `settings` has a version of its own."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = ()

    version: int = 1
    content: Literal["cinventory settings"] = "cinventory settings"
    settings: dict[str, Any]


def exported(settings: Settings) -> bytes:
    """Return settings as the content of a file."""
    values = msgspec.to_builtins(settings)
    for name in LEFT_OUT:
        del values[name]
    return msgspec.json.format(msgspec.json.encode(_Exchanged(settings=values)), indent=2) + b"\n"


def imported(file: Path, present: Settings) -> Settings:
    """Return the settings in a file; those that it leaves out stay as in `present`.

    Raises `SettingsError` for a file that cannot be read, or holds anything else, as `Settings` says.
    """
    try:
        with file.open("rb") as reading:
            text = reading.read(_MOST_BYTES)
        values = versioned_json.parse(_checked(text), _Exchanged).settings
        read = versioned_json.parse(msgspec.json.encode(values), Settings)
        kept = {name: value for name, value in asdict(present).items() if name in LEFT_OUT}
        settings = replace(read, **kept)
        settings.name_rules()
        settings.cluster_choice()
    except OSError as error:
        detail = error.strerror or str(error)
        raise SettingsError(
            "preferences.not_imported", path=display(os.fsencode(file)), detail=detail
        ) from error
    except TooNew as error:
        raise SettingsError("preferences.import_too_new", path=display(os.fsencode(file))) from error
    except (Damaged, SettingsError, ClusterRefused) as error:
        raise SettingsError(
            "preferences.not_imported", path=display(os.fsencode(file)), detail=str(error)
        ) from error
    return settings


def _checked(text: bytes) -> bytes:
    """Return a text that says what it is: the file of the settings itself has versions of its own."""
    if b'"content"' not in text:
        raise Damaged("content: missing")
    return text
