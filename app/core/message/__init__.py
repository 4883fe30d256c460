"""Sentences for the user, as a code and arguments: stored as such, and worded for display.

`ENGLISH` has the sentences, and the shorter phrases about jobs. The terminal shows them as they are; the
window translates them with `tr()`.
"""

import json
from typing import Any, Final

from msgspec import Struct, field

from app.core.message.advice_sentences import ADVICE_SENTENCES, HAND_OVER_SENTENCES
from app.core.message.check_sentences import CHECK_SENTENCES
from app.core.message.home_sentences import (
    DISK_SENTENCES,
    HOME_SENTENCES,
    HOME_TITLES,
    ROOM_SENTENCES,
    ROOM_TITLES,
)
from app.core.message.number import Argument, Number
from app.core.message.phrases import PHRASES
from app.core.message.report_texts import REPORT_PHRASES, REPORT_SENTENCES
from app.core.message.sentences import SENTENCES
from app.core.message.start_sentences import START_PHRASES, START_SENTENCES
from app.core.message.unattended_sentences import UNATTENDED_SENTENCES
from app.core.text.names import one_line

ENGLISH: Final = (
    SENTENCES
    | ADVICE_SENTENCES
    | CHECK_SENTENCES
    | DISK_SENTENCES
    | HOME_SENTENCES
    | HOME_TITLES
    | UNATTENDED_SENTENCES
    | HAND_OVER_SENTENCES
    | REPORT_SENTENCES
    | ROOM_SENTENCES
    | ROOM_TITLES
    | START_SENTENCES
    | START_PHRASES
    | PHRASES
    | REPORT_PHRASES
)


class Message(Struct, frozen=True):
    """A sentence of `ENGLISH` by its code, with the values for its braces."""

    code: str
    args: dict[str, str | int | float] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.render(ENGLISH[self.code]) if self.code in ENGLISH else self.code

    def render(self, template: str) -> str:
        """Return `template` with the arguments; `template` is a translation of the English sentence.

        Arguments may be names, or texts from files and from the system. Whole numbers choose the words that
        depend on them, as `app.core.message.number` tells.
        """
        return template.format_map(_Args({key: _shown(arg) for key, arg in self.args.items()}))

    def to_json(self) -> str:
        """Return one line of JSON, the form that the library stores."""
        return json.dumps([self.code, self.args])

    @classmethod
    def from_json(cls, text: str) -> "Message":
        """Return the message from `to_json`. Raises `ValueError` for any other text."""
        try:
            code, args = json.loads(text)
        except (ValueError, TypeError, RecursionError) as error:
            raise ValueError("this is no message") from error
        if not (isinstance(code, str) and isinstance(args, dict)):
            raise ValueError("this is no message")  # noqa: TRY004 - as of any other text that is none
        return cls(code, args)


class _Args(dict[str, Any]):
    """Arguments with a dash for a missing one, as in a damaged library."""

    def __missing__(self, _name: str) -> Argument:
        return Argument("—")


def _shown(arg: str | float) -> Argument:
    match arg:
        case Number():
            return arg
        case str():
            return Argument(one_line(arg))
        case int():
            return Number(str(arg), arg)
    return Argument(arg)
