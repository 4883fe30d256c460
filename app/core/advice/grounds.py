"""The grounds in the library itself: its files of the target codec, and those that came back."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.advice.target import TargetCodec
from app.core.advice.video_class import HeightBand, VideoClass

LEAST_OWN: Final = 20
"""Files of a class that tell something, from so many folders as follow: one series is no measure."""
LEAST_FOLDERS: Final = 5
LEAST_RETURNED: Final = 10
"""Files that came back that tell something."""


class OwnFiles(NamedTuple):
    """The files of a class that the library has, and the quartiles of their bits per pixel and frame."""

    files: int
    folders: int
    low: float
    """A quarter of the files has fewer bits."""
    high: float
    """A quarter of the files has more bits."""

    @property
    def tells(self) -> bool:
        """Return whether they are enough for a range."""
        return self.files >= LEAST_OWN and self.folders >= LEAST_FOLDERS and 0 < self.low <= self.high


class ReturnedClass(NamedTuple):
    """Files whose savings are compared after they came back."""

    codec: str
    """Their codec before."""
    target: TargetCodec
    band: HeightBand
    """The band of the result."""
    scaled: bool
    """Whether the result is smaller than the picture before."""


class Returned(NamedTuple):
    """The savings of files that came back, as parts of their size."""

    files: int
    low: float
    """A tenth of the files saved less."""
    high: float
    """A tenth of the files saved more."""

    @property
    def tells(self) -> bool:
        """Return whether they are enough for a range."""
        return self.files >= LEAST_RETURNED


_NO_OWN: Final[Mapping[VideoClass, OwnFiles]] = MappingProxyType({})
_NO_RETURNED: Final[Mapping[ReturnedClass, Returned]] = MappingProxyType({})


class Grounds(Struct, frozen=True):
    """The grounds that a library gives. Those of too few files are not used."""

    own: Mapping[VideoClass, OwnFiles] = _NO_OWN
    returned: Mapping[ReturnedClass, Returned] = _NO_RETURNED

    def own_of(self, kind: VideoClass) -> OwnFiles | None:
        """Return the files of a class, if they are enough."""
        found = self.own.get(kind)
        return found if found is not None and found.tells else None

    def returned_of(self, kind: ReturnedClass) -> Returned | None:
        """Return what came back, if it is enough."""
        found = self.returned.get(kind)
        return found if found is not None and found.tells else None


NO_GROUNDS: Final = Grounds()
"""Published figures count alone."""
