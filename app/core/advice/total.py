"""The sum of the advice on many files."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from app.core.advice.advise import Advice
from app.core.advice.estimate import SavedRange
from app.core.advice.gates import Effect, Gate
from app.core.insights.amounts import Amount

_NONE: Final[Mapping[Gate, Amount]] = MappingProxyType({})


class AdviceSum(NamedTuple):
    """The files that save something, and those that a gate keeps out."""

    files: int = 0
    """Files that save something."""
    size: int = 0
    """Bytes of them."""
    saves: SavedRange = SavedRange()
    """The sum of both ends. It says nothing if there are no files."""
    gated: Mapping[Gate, Amount] = _NONE
    """The other files, by the gate that keeps them out."""

    @property
    def unknown(self) -> Amount:
        """Return the files of which nothing is estimated."""
        return self._of(Effect.UNKNOWN)

    @property
    def nothing(self) -> Amount:
        """Return the files that have little or nothing to save."""
        return self._of(Effect.NOTHING)

    def _of(self, effect: Effect) -> Amount:
        whole = Amount()
        for gate, amount in self.gated.items():
            whole = whole.plus(amount) if gate.effect is effect else whole
        return whole

    def plus(self, advice: Advice) -> "AdviceSum":
        """Return the sum with one more file."""
        if advice.saves is not None:
            whole = self.saves.plus(advice.saves)
            return AdviceSum(self.files + 1, self.size + advice.size, whole, self.gated)
        gate = next(each for each in advice.gates if each.effect is not Effect.CAUTION)
        amount = self.gated.get(gate, Amount()).plus(Amount(1, advice.size))
        return self._replace(gated={**self.gated, gate: amount})


def total(advices: Iterable[Advice]) -> AdviceSum:
    """Return the sum of advice."""
    whole = AdviceSum()
    for each in advices:
        whole = whole.plus(each)
    return whole
