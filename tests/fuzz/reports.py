"""What the media engine says of a file, with something wrong in it: its fields, and its report of them."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, Final

from hypothesis import strategies as st

from app.config import paths
from app.core.details.report import unpack
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeTask
from app.probe.bounded_file import BoundedFile
from app.probe.engine import ParsedFile
from app.probe.mediainfo import report_file
from app.probe.parse import Tracks
from app.probe.parse_profiles import Look
from app.probe.reference_watch import ReferenceWatch
from app.process.limits import Allowance
from tests.probe.film import FILM
from tests.probe.told import told

Change = Callable[[Any], None]

ALLOWANCE: Final = Allowance(ProbeLimits())

SIGNS: Final = st.characters()
"""Every sign there is, the halves of UTF-16 pairs among them."""
_ANYTHING: Final = st.characters(exclude_categories=())
TEXTS: Final = st.text(_ANYTHING, max_size=20)
ODD_TEXTS: Final = st.sampled_from(
    (
        "",
        "\0",
        "\ud800",
        "a\0b",
        "\x1b[2J\x1b]0;x\a",
        "two\nlines\u2028three",
        "\u202egnirts",
        "=HYPERLINK(1)",
        "{0.__class__}",
        "%s",
        "x" * 100_000,
        "\u0301" * 5000,
        "🎬" * 2000,
    )
)
NUMBERS_AS_TEXT: Final = st.sampled_from(
    (
        *("0", "-0", "-1", "1e400", "1e308", "-1e308", "5e-324", "nan", "-inf", "Infinity", "1_0", "0x10"),
        *("1920 / 1080", "/", "1 /", "١٢", "²", "9223372036854775807", "18446744073709551616", "9" * 5000),
    )
)
SCALARS: Final = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from((10**400, -(10**400), 2**63, 2**64, 2**63 - 1)),
    st.floats(),
    st.sampled_from((1e300, 1e12, 1e18)),
    TEXTS,
    ODD_TEXTS,
    NUMBERS_AS_TEXT,
)
WEIRD: Final = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
_KINDS: Final = ("General", "Video", "Audio", "Text", "Other", "Menu", "Image", "", "video")


@cache
def originals() -> tuple[str, ...]:
    """Return what the engine says of a film, and of the sample that the program brings."""
    task = ProbeTask(0, os.fsencode(paths.resource("samples/sample.mp4")))
    sample = unpack(report_file(task, ALLOWANCE).report)
    assert sample
    return json.dumps({"media": {"track": FILM}}), sample


def places(tree: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401
    """Return each value inside `tree` as what holds it, and where."""
    found, waiting = [], [tree]
    while waiting:
        holder = waiting.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder))
        found += [(holder, key) for key in keys]
        waiting += [holder[key] for key in keys if isinstance(holder[key], dict | list)]
    return found


def _mutate(draw: st.DrawFn, tree: Any) -> None:  # noqa: ANN401
    found = places(tree)
    if not found:
        return
    holder, key = draw(st.sampled_from(found))
    act = draw(st.sampled_from(("replace", "replace", "drop", "wrap", "rename", "repeat", "everywhere")))
    match act:
        case "replace":
            holder[key] = draw(WEIRD)
        case "drop":
            del holder[key]
        case "wrap":
            holder[key] = [holder[key]] * draw(st.integers(0, 3))
        case "rename" if isinstance(holder, dict):
            holder[draw(TEXTS | st.sampled_from(("@type", "extra", "_00_00_00_000", "_99_99_99_999")))] = (
                holder.pop(key)
            )
        case "repeat" if isinstance(holder, list):
            holder += [holder[key]] * draw(st.sampled_from((1, 3, 300, 10_000)))
        case "everywhere":
            value = draw(SCALARS)
            for each in _tracks(tree):
                each.update(dict.fromkeys(each.keys() - {"@type"}, value))
                if draw(st.booleans()):
                    each["@type"] = draw(st.sampled_from(_KINDS))


def _tracks(tree: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    media = tree.get("media") if isinstance(tree, dict) else None
    listed = media.get("track") if isinstance(media, dict) else None
    return [track for track in listed if isinstance(track, dict)] if isinstance(listed, list) else []


def _garble(draw: st.DrawFn, text: str) -> str:
    """Return the text with something wrong in it that no JSON tree can have."""
    at = draw(st.integers(0, len(text)))
    deep = draw(st.sampled_from((0, 1, 90, 900, 100_000)))
    return draw(
        st.sampled_from(
            (
                text[:at],
                text[:at] + text[at + 1 :],
                text[:at] + "\0" + text[at:],
                text[:at] + "\udcff\udc80" + text[at:],
                text[:at] + '"Format":"again",' + text[at:],
                text.replace('"@type"', '"Format":"first","Format":"second","@type"'),
                text.replace('"4"', "[" * deep + "]" * deep),
                text.replace('"General"', '{"a":' * deep + "1" + "}" * deep),
                text.replace('"2"', "NaN").replace('"6"', "-Infinity"),
                text.replace('"2"', "9" * draw(st.sampled_from((20, 4000, 5000)))),
                "[" * deep + text + "]" * deep,
                text * 2,
            )
        )
    )


def _mutated(draw: st.DrawFn) -> Any:  # noqa: ANN401
    tree = json.loads(draw(st.sampled_from(originals())))
    for _ in range(draw(st.integers(1, 4))):
        _mutate(draw, tree)
    return tree


@st.composite
def reports(draw: st.DrawFn) -> str:
    """A report that was true once, or something else altogether."""
    if draw(st.integers(0, 15)) == 0:
        return draw(st.one_of(TEXTS, st.binary().map(lambda data: data.decode("utf-8", "surrogateescape"))))
    text = json.dumps(_mutated(draw), ensure_ascii=draw(st.booleans()))
    return _garble(draw, text) if draw(st.integers(0, 3)) == 0 else text


@st.composite
def fields(draw: st.DrawFn) -> Tracks:
    """The fields of a file that were true once. Every value is a text."""
    tracks = (
        {**_as_texts(track), "extra": _as_texts(track.get("extra"))} for track in _tracks(_mutated(draw))
    )
    return told(*({"@type": "", **track} for track in tracks))


def _as_texts(values: object) -> dict[str, str]:
    if not isinstance(values, dict):
        return {}
    return {name: value if isinstance(value, str) else repr(value) for name, value in values.items()}


class Telling:
    """Stands in for the engine: it says the same of every file."""

    def __init__(self, tracks: Tracks) -> None:
        self._tracks = tracks

    @contextmanager
    def parsed(
        self, _file: BoundedFile, _look: Look, _watch: ReferenceWatch | None = None
    ) -> Iterator[ParsedFile]:
        yield ParsedFile(self._tracks, str)
