"""A test's own log: pytest's stays out of it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def bare_logging() -> Iterator[logging.Logger]:
    """The root logger without handlers, put back as it was."""
    logger = logging.getLogger()
    handlers, level = logger.handlers[:], logger.level
    logger.handlers.clear()
    try:
        yield logger
    finally:
        for handler in logger.handlers:
            handler.close()
        logger.handlers[:] = handlers
        logger.setLevel(level)
