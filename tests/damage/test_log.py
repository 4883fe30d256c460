"""A file is not told what libav logged about the one before."""

import av.logging

from app.libav.log import ErrorLog


def test_repetitions_of_the_file_before_belong_to_no_other() -> None:
    for text in ["of the first"] * 2 + ["of another"] * 2:
        with ErrorLog() as log:
            for _ in range(3):
                av.logging.log(av.logging.ERROR, "codec", text)

        assert log.texts() == ((f"codec: {text}", 1),)
