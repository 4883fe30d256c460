"""The form with which a user of the live page starts a job."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field


class FieldKind(StrEnum):
    """The control of a field."""

    SWITCH = "switch"
    CHOICE = "choice"
    SEARCH = "search"
    TARGET = "target"
    """A new file: its format, its folder and its name, as `format` and `output` of the body."""


class StartField(Struct, frozen=True, kw_only=True):
    """A field of the body that the user may fill in."""

    name: str
    kind: FieldKind
    label: str = ""
    """Code of its title."""
    hint: str = ""
    """Code of a sentence about it; empty for none."""
    choices: Mapping[str, str] = field(default_factory=dict)
    """The codes of their texts, by the values."""
    chosen: str | None = None
    """The value of the body without this field."""


class StartForm(Struct, frozen=True, kw_only=True):
    """The fields of the body of a type, besides the folder that each form has."""

    label: str
    """Code of the name of the job among others."""
    fields: tuple[StartField, ...] = ()


SEARCH: StartField = StartField(
    name="query", kind=FieldKind.SEARCH, label="start.only_matching", hint="start.as_in_the_list"
)
"""A search for the files to read or write."""
