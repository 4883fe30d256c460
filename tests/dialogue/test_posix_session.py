"""An index that another program deletes while it is made: Windows does not let it."""

import pytest

from app.core.errors import LibraryError
from app.library.dialogue.database import index_path
from app.probe.base import ProbeAnswer, ProbeTask
from tests.dialogue.spoken import Spoken, srt
from tests.doubles import FakeProber


def test_an_index_that_goes_while_it_is_made_is_told(spoken: Spoken) -> None:
    spoken.write(Film=srt("Hello"))

    def answer(task: ProbeTask) -> ProbeAnswer:
        index_path(spoken.library.path).unlink()
        return spoken.answer(task)

    with pytest.raises(LibraryError) as error:
        spoken.index(make_prober=lambda: FakeProber(answer))
    assert error.value.message.code == "dialogue.gone"
    assert spoken.index().made == 1
