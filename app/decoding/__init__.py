"""Decodes files in child processes to find damage."""

from typing import Final

CHILD_MODULES: Final = ("app.decoding.child",)
