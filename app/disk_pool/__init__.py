"""Reads many files in killable children, each disk at its own pace, and saves what they find."""

from typing import Final

CHILD_MODULES: Final = ("app.disk_pool.disk_child", "app.disk_pool.presence_child")
