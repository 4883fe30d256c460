"""The places at which a file says what the search asks for, as the window lists them."""

from pathlib import Path

from app.core.details.build import sections
from app.core.details.model import Word
from app.core.query import Query
from app.library import Library
from app.qt.base.said_hits import said_in
from tests.dialogue.spoken import Spoken, srt


def test_the_details_list_the_places_of_a_search(library: Library, videos: Path) -> None:
    spoken = Spoken(library, videos)
    spoken.write(Hamlet_en=srt("Who is there?", "To be or not", "to be", "that is the question"))
    spoken.index()
    with library.reader() as reader:
        (record,) = reader.records(reader.find(Query.parse("")))
        found = said_in(reader, record.id, Query.parse('says:"to be"'))
        for other in ("hamlet", '-says:"to be"', "says:nothing"):
            assert said_in(reader, record.id, Query.parse(other)) == ()
        entry = reader.entry(record)._replace(said=found)
    first = sections(entry)[0]
    assert first.title is Word.SAID
    assert [(each.label, *each.parts, each.seconds) for each in first.facts] == [
        ("0:00:04", "To be or not", "en", 4.0),
        ("0:00:08", "to be", "en", 8.0),
    ]
