"""Makes the video that `cinventory self-test` carries: `python -m tests.embedded_sample`."""

from pathlib import Path

from tests import samples


def make(path: Path) -> None:
    """Write it to `path`: a second of grey, and silence that is said to be English."""
    samples.video(path, audio="aac", languages=("eng",), tags={"title": "Cinventory"})


if __name__ == "__main__":
    from app.config import paths

    make(paths.resource("samples/sample.mp4"))
