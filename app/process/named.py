"""Functions and classes of modules by name: a child loads them, and the process that names them need not."""

import importlib
from typing import Any, Self

from msgspec import Struct


class TargetName(Struct, frozen=True, array_like=True):
    """The name of a function or class. A call loads it, and calls it."""

    module: str
    name: str

    @classmethod
    def of(cls, target: Any) -> Self:  # noqa: ANN401 - any function or class
        """Return the name of a function or class, or the name that `target` is."""
        return target if isinstance(target, cls) else cls(target.__module__, target.__qualname__)

    def load(self) -> Any:  # noqa: ANN401 - as above
        """Return what has this name."""
        return getattr(importlib.import_module(self.module), self.name)

    def __call__(self, *args: Any, **options: Any) -> Any:  # noqa: ANN401 - as above
        return self.load()(*args, **options)
