"""Lets a child be closed while another thread starts one, as Python 3.11.4 and later do by themselves.

Each start polls all children, also one that another thread is closing at that moment: before 3.11.4 the start
then raised AttributeError (https://github.com/python/cpython/issues/104536). Debian 12 has 3.11.2.
"""

import sys
from multiprocessing import process


def install() -> None:
    """Have a start of any child pass over those that are being closed."""
    if sys.version_info < (3, 11, 4):
        process._cleanup = _forget_ended  # type: ignore[attr-defined]  # noqa: SLF001 - there is no other way


def _forget_ended() -> None:
    children = process._children  # type: ignore[attr-defined]  # noqa: SLF001 - unknown to the stubs
    for child in list(children):
        popen = child._popen  # noqa: SLF001 - None once it is closed
        if popen is not None and popen.poll() is not None:
            children.discard(child)
