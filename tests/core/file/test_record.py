"""The summary of a file's contents."""

from app.core.file.media import AudioStream, TextStream, VideoFile, VideoStream
from app.core.file.record import UNKNOWN, FileRecord, FileStatus, summarise


def test_the_first_tracks_and_all_languages_make_the_row() -> None:
    media = VideoFile(
        container="Matroska",
        video=(VideoStream(codec="AV1", width=1920), VideoStream(codec="AVC", width=640)),
        audio=(
            AudioStream(codec="Opus", language="de"),
            AudioStream(codec="AAC", language="en"),
            AudioStream(language="de"),
            AudioStream(),
        ),
        text=(TextStream(language=""), TextStream(language="fr")),
    )
    row = summarise(media)
    assert (row.container, row.video_codec, row.width, row.audio_codec) == ("Matroska", "AV1", 1920, "Opus")
    assert row.audio_languages == "de en"
    assert row.text_languages == "fr"


def test_what_is_not_there_is_unknown() -> None:
    assert summarise(VideoFile()) == UNKNOWN
    assert set(UNKNOWN) == {None}


def test_a_file_at_the_top_has_a_path() -> None:
    record = FileRecord(id=1, folder=b"/", name=b"\xff.mp4", size=1, mtime_ns=1, status=FileStatus.OK)
    assert record.path == b"/\xff.mp4"
