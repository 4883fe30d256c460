"""Texts with signs that are not seen, and how they are shown: by the program, and by the page."""

from typing import Final

KEPT: Final = (
    "clip 01.mkv",
    "Über 日本 🎬 שלום\u3000\xa0.mp4",
    "family 👨\u200d👩\u200d👧.mp4",
    "fire fighter 👩🏽\u200d🚒.mp4",
    "heart on fire ❤\ufe0f\u200d🔥.mp4",
    "key 1\ufe0f\u20e3.mp4",
    "Scotland 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f.mp4",
    "variant 葛\U000e0100.mp4",
    "می\u200cخواهم.mp4",  # noqa: RUF001
    "क्\u200dष र\u200d्य.mp4",
    "shaken head 🙂\u200d↔\ufe0f.mp4",
    "about \u2139\ufe0f.mp4",
    "അവന\u0d4d\u200d",
)
SHOWN: Final = {
    "two\nlines\r\t\0.mp4": "two␊lines␍␉␀.mp4",
    "esc\x1b[31mred\x7f.mp4": "esc␛[31mred␡.mp4",
    "c1\x9b31m\x85.mp4": "c1\ufffd31m\ufffd.mp4",
    "evil \u202e4pm.exe": "evil \ufffd4pm.exe",
    "embedded \u202ax\u202c\u2066y\u2069": "embedded \ufffdx\ufffd\ufffdy\ufffd",
    "mark \u200e\u200f\u061c": "mark \ufffd\ufffd\ufffd",
    "zero\u200bwidth\u2060\ufeff": "zero\ufffdwidth\ufffd\ufffd",
    "joined\u200cletters\u200d.mp4": "joined\ufffdletters\ufffd.mp4",
    "^\u200d^ 1\u200d2": "^\ufffd^ 1\ufffd2",
    "+\u200d+ ±\u200d± b\u200d": "+\ufffd+ ±\ufffd± b\ufffd",
    "\u200d👧👨\u200c👩": "\ufffd👧👨\ufffd👩",
    "soft\xadhyphen": "soft\ufffdhyphen",
    "e\ufe0f a\U000e0100 ❤\ufe0f\ufe0f": "e\ufffd a\ufffd ❤\ufe0f\ufffd",
    "tag\U000e0061\U000e0001": "tag\ufffd\ufffd",
    "filler\u3164\u115f\uffa0\u034f\u17b4": "filler\ufffd\ufffd\ufffd\ufffd\ufffd",
    "invisible times\u2062 note\ufff9": "invisible times\ufffd note\ufffd",
    "half \ud83d": "half \ufffd",
    "line\u2028paragraph\u2029": "line␊paragraph␊",
}
