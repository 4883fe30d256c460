"""Writes an object in JSON whose last member is a list, as the elements of the list are made."""

import json
from collections.abc import Iterable, Mapping
from typing import TextIO


def write_json_list(out: TextIO, tree: Mapping[str, object], key: str, elements: Iterable[object]) -> None:
    """Write `tree` with the elements as a further member `key`, one a line."""
    out.write(f'{json.dumps(tree)[:-1]}{", " if tree else ""}"{key}": [')
    comma = "\n"
    for element in elements:
        out.write(comma + json.dumps(element))
        comma = ",\n"
    out.write("\n]}\n")
