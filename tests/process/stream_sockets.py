"""Has the process that loads this module speak with its opener through a stream, as on macOS."""

from app.process import opener_ends

vars(opener_ends)["IS_STREAM"] = True
