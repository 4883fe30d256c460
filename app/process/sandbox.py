"""Shuts a child in before it parses the contents of a file: from then on it opens and connects nothing.

Each system has layers of its own. A layer that is missing is left out, and the others hold alone.
"""

import importlib
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from typing import Final


class Layer(StrEnum):
    """A part of the sandbox. The value is its name for people."""

    DESCRIPTORS = "no new descriptors"
    """A limit of the process itself: it holds off a library that opens files, but no foreign code."""
    LANDLOCK = "Landlock"
    """Linux: no path, no TCP, no signals to others."""
    SECCOMP = "seccomp"
    """Linux: no system calls but those that reading and computing needs."""
    PROFILE = "sandbox profile"
    """macOS: no file, no socket, no other program, no service of the system."""
    PRIVILEGES = "no privileges"
    """Windows: no rights beyond those to files that everybody has."""
    INTEGRITY = "low integrity"
    """Windows: nothing of the user can be written."""
    CHILDREN = "no child processes"
    """Windows: no other program, no library from a share."""
    NOBODY = "identity of nobody"
    """Windows: what a library opens by a name is asked for by nobody. It does not hold foreign code."""


class RestrictedAct(StrEnum):
    """A thing that a layer may refuse. The value is its name for people."""

    OPEN = "open files"
    WRITE = "write files"
    CONNECT = "connect"


REFUSED: Final[Mapping[Layer, frozenset[RestrictedAct]]] = {
    Layer.DESCRIPTORS: frozenset(RestrictedAct),
    Layer.LANDLOCK: frozenset({RestrictedAct.OPEN, RestrictedAct.WRITE}),
    Layer.SECCOMP: frozenset(RestrictedAct),
    Layer.PROFILE: frozenset(RestrictedAct),
    Layer.PRIVILEGES: frozenset(),
    Layer.INTEGRITY: frozenset({RestrictedAct.WRITE}),
    Layer.CHILDREN: frozenset(),
    Layer.NOBODY: frozenset({RestrictedAct.OPEN}),
}
"""The acts that each layer refuses for certain. From version 4 on, Landlock refuses to connect as well."""

Layers = frozenset[Layer]
ALL: Final[Layers] = frozenset(Layer)
_USED_LATER: Final = ("encodings.utf_16_le", "heapq", "traceback")
"""Modules that Python and its library load on their first use, such as for a counter or an error."""


def load_used_later() -> None:
    """Load what is loaded on its first use: a process that has shut itself in can load nothing."""
    for module in _USED_LATER:
        importlib.import_module(module)


if sys.platform == "linux":
    import resource

    from app.process import landlock, seccomp
    from app.process.system_calls import forbid_new_rights

    def available() -> Layers:
        """Return the layers that this system has."""
        found = {Layer.DESCRIPTORS}
        if landlock.version():
            found.add(Layer.LANDLOCK)
        if seccomp.is_available():
            found.add(Layer.SECCOMP)
        return frozenset(found)

    def enter(wanted: Collection[Layer] = ALL) -> Layers:
        """Shut this process in, for good, and return the layers in force.

        It opens and connects nothing from now on, starts no process, and sends signals to itself alone. It
        must have one thread; threads that it starts later are shut in, too. Load everything else that is
        needed before. Tests want fewer layers. Never raises because a layer is missing.
        """
        load_used_later()
        forbid_new_rights()
        entered = set()
        if Layer.LANDLOCK in wanted and landlock.enter():
            entered.add(Layer.LANDLOCK)
        if Layer.SECCOMP in wanted and seccomp.enter():
            entered.add(Layer.SECCOMP)
        if Layer.DESCRIPTORS in wanted:
            _allow_descriptors(0)
            entered.add(Layer.DESCRIPTORS)
        return frozenset(entered)

    @contextmanager
    def receiving() -> Iterator[None]:
        """Let this process have descriptors in this block: those that another process sends."""
        before, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        _allow_descriptors(most)
        try:
            yield
        finally:
            _allow_descriptors(before)

    def _allow_descriptors(number: int) -> None:
        """Set the number from which on this process gets no new descriptors."""
        resource.setrlimit(resource.RLIMIT_NOFILE, (number, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))

elif sys.platform == "darwin":
    from app.process import sandbox_macos

    def available() -> Layers:
        """Return the layers that this system has."""
        return frozenset({Layer.PROFILE} if sandbox_macos.is_available() else ())

    def enter(wanted: Collection[Layer] = ALL) -> Layers:
        """Shut this process in, for good, and return the layers in force. Load all that is needed before."""
        load_used_later()
        entered = Layer.PROFILE in wanted and sandbox_macos.enter()
        return frozenset({Layer.PROFILE} if entered else ())

    @contextmanager
    def receiving() -> Iterator[None]:
        """Let this process have descriptors in this block: those that another process sends."""
        yield

elif sys.platform == "win32":
    from app.process import sandbox_windows

    _ACTS: Final = {
        Layer.PRIVILEGES: sandbox_windows.give_up_privileges,
        Layer.CHILDREN: sandbox_windows.give_up_children,
        Layer.INTEGRITY: sandbox_windows.give_up_trust,
        Layer.NOBODY: sandbox_windows.become_nobody,
    }
    """In this order: a process of low trust cannot change its own rights."""

    def available() -> Layers:
        """Return the layers that this system should have: only a process that enters them knows."""
        return frozenset(_ACTS)

    def enter(wanted: Collection[Layer] = ALL) -> Layers:
        """Shut this process in, for good, and return the layers that the system confirms."""
        load_used_later()
        return frozenset(layer for layer, act in _ACTS.items() if layer in wanted and _holds(act))

    def _holds(act: Callable[[], bool]) -> bool:
        try:
            return act()
        except OSError:
            return False

    @contextmanager
    def receiving() -> Iterator[None]:
        """Let this thread open files in this block: those that it was asked to read."""
        if not sandbox_windows.is_nobody():
            yield
            return
        sandbox_windows.become_oneself()
        try:
            yield
        finally:
            sandbox_windows.become_nobody()

else:

    def available() -> Layers:
        """Return the layers that this system has."""
        return frozenset()

    def enter(wanted: Collection[Layer] = ALL) -> Layers:
        """Shut this process in, for good, and return the layers in force."""
        del wanted
        return frozenset()

    @contextmanager
    def receiving() -> Iterator[None]:
        """Let this process have descriptors in this block: those that another process sends."""
        yield
