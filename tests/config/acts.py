"""A test's own log: pytest's stays out of it."""

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def bare_logging() -> Iterator[logging.Logger]:
    """The root logger without handlers, put back as it was, as are the hooks for uncaught errors."""
    logger = logging.getLogger()
    handlers, level = logger.handlers[:], logger.level
    hooks = sys.excepthook, threading.excepthook
    logger.handlers.clear()
    try:
        yield logger
    finally:
        for handler in logger.handlers:
            handler.close()
        logger.handlers[:] = handlers
        logger.setLevel(level)
        sys.excepthook, threading.excepthook = hooks
