"""The encodings that the user has named, to be asked about again."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Final

from msgspec import Meta, Struct

from app.core.advice.estimate import SavedRange
from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.advice.total import AdviceSum

FIRST: Final = 40
"""Files of which it is told how much of all they save."""
LONGEST_NAME: Final = 60
"""Maximum length of a name, in characters."""
TargetName = Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]


class NamedTarget(Struct, frozen=True, kw_only=True):
    """An encoding under a name."""

    name: TargetName
    target: EncodingTarget = EncodingTarget()


SHIPPED: Final = (
    NamedTarget(name="HEVC"),
    NamedTarget(name="HEVC 1080p", target=EncodingTarget(height=1080)),
    NamedTarget(name="AV1", target=EncodingTarget(codec=TargetCodec.AV1)),
)
"""The encodings that are named until the user changes them."""


class TargetChoice(Struct, frozen=True, kw_only=True):
    """The named encodings, and the one that counts where none is named. There is always one."""

    targets: tuple[NamedTarget, ...] = SHIPPED
    default: str = SHIPPED[0].name

    def named(self, name: str = "") -> NamedTarget:
        """Return the encoding of a name; for an empty or unknown one the default, or else the first."""
        known = self.targets or SHIPPED
        by_name = {each.name: each for each in known}
        return by_name.get(name) or by_name.get(self.default) or known[0]

    def find(self, name: str) -> NamedTarget | None:
        """Return the encoding of a name, without regard to upper and lower case; None if there is none."""
        return next((each for each in self.targets if each.name.casefold() == name.casefold()), None)

    def with_target(self, target: NamedTarget, before: str = "") -> "TargetChoice":
        """Return the choice with one more encoding, or with another in the place of that named `before`."""
        found = [target if each.name == before else each for each in self.targets]
        default = target.name if before and self.default == before else self.default
        kept = found if before in self._names else [*found, target]
        return TargetChoice(targets=tuple(kept), default=default)

    def without(self, name: str) -> "TargetChoice":
        """Return the choice without an encoding; the last one stays."""
        left = tuple(each for each in self.targets if each.name != name)
        return TargetChoice(targets=left or self.targets, default=self.default)

    @property
    def _names(self) -> Sequence[str]:
        return [each.name for each in self.targets]


def free_name(wanted: str, targets: Iterable[NamedTarget]) -> str:
    """Return a name like `wanted` that no encoding has."""
    taken = {each.name for each in targets}
    names = (wanted, *(f"{wanted} {number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def first_part(ranges: Sequence[SavedRange], total: AdviceSum, count: int = FIRST) -> float | None:
    """Return the part of all savings that the first files make, from 0 to 1, by the middle of ranges.

    `ranges` begin with the largest. None if there are no more files than `count`, or nothing to save.
    """
    if len(ranges) < count or total.files <= count or not sum(total.saves):
        return None
    return sum(map(sum, ranges[:count])) / sum(total.saves)
