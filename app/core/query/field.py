"""What a filter is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.core.query.predicates import Held
from app.core.query.values import Kind
from app.core.record import FileRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One filter."""

    key: str
    """Its name in the grammar, lower case; never translated."""
    kind: Kind
    help: str
    """What it looks at, in English; the window translates it in the context `Filter`."""
    example: str
    """A value, as one would write it."""
    read: Callable[[FileRecord], Held]
    """The value of a file, folded, several a line each."""
    aliases: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    """Values to be offered; of the kind CHOICE all that there are."""
    synonyms: Mapping[str, str] = field(default_factory=dict, compare=False)
    """Other words for values, as files have them."""
    facet: bool = False
    """Whether its values are worth counting."""
    certain: bool = False
    """Whether a file without a value is known to have none, also one that could not be read."""
