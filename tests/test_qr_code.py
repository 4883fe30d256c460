"""QR codes as modules: with their border, and as small as their text allows."""

import segno

from app.core.labels.label import encoded
from app.qr_code import BORDER, modules


def test_the_modules_are_those_of_the_code_with_a_white_border() -> None:
    found = modules("https://example.org/", error="l")
    code = [
        [bool(module) for module in row] for row in segno.make_qr("https://example.org/", error="l").matrix
    ]
    side = len(code) + 2 * BORDER
    assert [list(row[BORDER:-BORDER]) for row in found[BORDER:-BORDER]] == code
    assert {len(row) for row in found} == {len(found)} == {side}
    rim = [module for at, row in enumerate(found) for module in (row if at < BORDER else row[:BORDER])]
    assert not any(rim)


def test_the_code_of_a_disk_is_the_smallest_there_is() -> None:
    assert len(modules(encoded("7KQ4M2YZ"))) == 21 + 2 * BORDER
