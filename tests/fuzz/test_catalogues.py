"""No catalogue ends its reader, whatever its bytes are, and what comes of it can be stored."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogues.catalogue import Video, open_catalogue, survey, videos
from app.core.catalogue.entry import CatalogueFormat, LineRefusal
from app.core.errors import CatalogueRefused
from app.core.file.filetypes import BUILT_IN
from tests.catalogues.samples import SAMPLES
from tests.fuzz.amount import fuzz

LARGEST = 2**63 - 1
CONTROLS = frozenset(range(32))
PIECES = st.one_of(
    st.binary(max_size=40),
    st.integers(0, 10**30).map(lambda number: str(number).encode()),
    st.sampled_from(
        [b"\t", b"\n", b"\0", b'"', b";", b"..", b"/", b"\\", b"9" * 5000, b" " * 3000, b"\xff\xfe"]
    ),
)


@pytest.mark.parametrize("form", SAMPLES)
@fuzz(60)
@given(cut=st.floats(0, 1), gone=st.integers(0, 30), pieces=st.lists(PIECES, max_size=4))
def test_any_change_of_a_catalogue_is_read_or_refused(
    tmp_path: Path, form: CatalogueFormat, cut: float, gone: int, pieces: list[bytes]
) -> None:
    sample = SAMPLES[form]
    at = int(cut * len(sample))
    path = tmp_path / "catalogue"
    path.write_bytes(sample[:at] + b"".join(pieces) + sample[at + gone :])
    try:
        catalogue = open_catalogue(bytes(path), form)
        told = survey(catalogue, catalogue.entries())
        found = list(videos(catalogue, BUILT_IN, told.prefix))
    except CatalogueRefused:
        return
    assert len(told.disk) <= 200
    assert not CONTROLS & set(told.disk.encode())
    for each in found:
        if isinstance(each, Video):
            assert 0 <= each.size <= LARGEST
            assert each.mtime_ns is None or abs(each.mtime_ns) <= LARGEST
            assert b".." not in each.folder.split(b"/")
        elif isinstance(each, LineRefusal):
            assert each.reason.to_json().encode()
