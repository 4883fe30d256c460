"""Has a worker of a cluster answer wrongly: `preload(kind)` are the statements that a worker runs first."""

import contextlib
import math
from collections.abc import Callable
from typing import Any, Final

import msgspec

from app.cluster import worker_plugin
from app.cluster.messages import HANDED, Answered, Greeting, Taken, encode
from app.core.run.bottleneck import Usage

_NOTHING: Final = Taken([], [], [], Usage(), 0.0, 0.0)
_given: Final[list[int]] = []


def preload(kind: str) -> str:
    """Return the statements."""
    return f"import tests.cluster.hostile as hostile; hostile.act({kind!r})"


def act(kind: str) -> None:
    """Answer wrongly from now on."""
    function = KINDS[kind]
    name = kind.partition("_")[0]
    real = getattr(worker_plugin, name)
    if name == "greet":

        async def greet(order: Any, dask_worker: Any) -> object:  # noqa: ANN401
            return function(await real(order, dask_worker))

        worker_plugin.greet = greet  # type: ignore[assignment]
    elif name == "prove":

        async def prove(proof: Any) -> object:  # noqa: ANN401
            return function(await real(proof))

        worker_plugin.prove = prove  # type: ignore[assignment]
    else:

        def exchange(session: str, message: bytes) -> object:
            with contextlib.suppress(Exception):
                real(session, encode(msgspec.msgpack.decode(b"\x91\x90")))
            _given.extend(task.key for task in HANDED.decode(message).tasks)
            return function(_given)

        worker_plugin.exchange = exchange  # type: ignore[assignment]


def _greet_as_text(_greeting: Greeting) -> object:
    return "hello"


def _greet_without_number(greeting: Greeting) -> object:
    return msgspec.structs.replace(greeting, children=None, clock=math.nan)


def _greet_enormously(greeting: Greeting) -> object:
    return msgspec.structs.replace(greeting, children=10**12)


def _prove_by_number(_place: bytes | None) -> object:
    return 5


def _exchange_noise(_keys: list[int]) -> object:
    return b"\xdd\xff\xff\xff\xff noise"


def _exchange_objects(_keys: list[int]) -> object:
    return {"answers": object}


def _exchange_depth(keys: list[int]) -> object:
    return encode(_answering(keys, b"\x91" * 100_000 + b"\xc0"))


def _exchange_nan(keys: list[int]) -> object:
    return encode(msgspec.structs.replace(_answering(keys, b"\xc0"), busy=math.nan))


def _exchange_others(keys: list[int]) -> object:
    return encode(_answering([key + 1 for key in keys], b"\xc0"))


def _exchange_nothing(_keys: list[int]) -> object:
    return encode(_NOTHING)


def _exchange_lists(keys: list[int]) -> object:
    return encode(msgspec.structs.replace(_answering(keys, b"\xc0"), running=[(0, 1.0)] * 10**6))


def _answering(keys: list[int], body: bytes) -> Taken:
    answers = [Answered(key, "", msgspec.Raw(body)) for key in keys]
    return msgspec.structs.replace(_NOTHING, answers=answers)


KINDS: Final[dict[str, Callable[[Any], object]]] = {
    function.__name__.removeprefix("_"): function
    for function in (
        _greet_as_text,
        _greet_without_number,
        _greet_enormously,
        _prove_by_number,
        _exchange_noise,
        _exchange_objects,
        _exchange_depth,
        _exchange_nan,
        _exchange_others,
        _exchange_lists,
        _exchange_nothing,
    )
}
