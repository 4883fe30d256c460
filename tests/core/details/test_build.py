"""The sections of a file's details."""

from typing import Any

import pytest
from msgspec.structs import replace

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import Contents, FileVersion, KnownContents
from app.core.details.build import LISTED, codec_text, headline, note, sections
from app.core.details.file_details import FileDetails
from app.core.details.model import WORDS, Part, Phrase, Section, Word
from app.core.file.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.core.file.record import FileDisk, FileRecord, FileStatus, Summary
from app.core.message import Message
from app.core.text.units import local_time_text, size_text
from app.core.titles.gaps import Gap
from app.library.query.stored_contents import media_tree

VIDEO = VideoStream(
    codec="HEVC",
    profile="Main 10@L6.1",
    width=5312,
    height=2988,
    display_aspect=1.778,
    chroma="4:2:0",
    frame_rate=59.94,
    frame_rate_mode="CFR",
    scan_type="Progressive",
    bit_depth=10,
    colour_primaries="BT.2020",
    colour_transfer="PQ",
    colour_matrix="BT.2020 non-constant",
    hdr_format="HDR10",
    bit_rate=44_100_000,
    duration=707.0,
    rotation=90.0,
    language="de",
    title="Main\nangle",
)
RECORD = FileRecord(
    id=7,
    folder=b"/media/GoPro",
    name=b"GX010482.MP4",
    size=3_900_000_000,
    mtime_ns=1_700_000_000 * 10**9,
    status=FileStatus.OK,
    added=1_700_000_060.0,
    summary=Summary(duration=707.0),
)


def details(media: VideoFile, record: FileRecord = RECORD) -> dict[str, dict[str, str]]:
    """Return the details in English."""
    found = sections(FileDetails(record, media_tree(media)))
    return {english(section.title): rows(section) for section in found}


def rows(section: Section) -> dict[str, str]:
    return {english(fact.label): " · ".join(map(english, fact.parts)) for fact in section.facts}


def english(part: Part) -> str:
    return part.word.format(part.value) if isinstance(part, Phrase) else str(part)


def test_a_video_track_reads_as_people_say_it() -> None:
    assert details(VideoFile(video=(VIDEO,)))["Video"] == {
        "Codec": "HEVC Main 10 @ L6.1",
        "Picture": "5312 × 2988 · 16:9 · 4:2:0",  # noqa: RUF001
        "Frame rate": "59.94 constant",
        "Scan": "Progressive",
        "Bit depth": "10 bits",
        "Colour": "BT.2020 · PQ · BT.2020 non-constant",
        "HDR": "HDR10",
        "Bit rate": "44.1 Mb/s",
        "Duration": "11:47",
        "Rotation": "90°",
        "Language": "de",
        "Title": "Main␊angle",
    }


def test_words_are_told_from_values() -> None:
    (video, *_) = sections(FileDetails(RECORD, media_tree(VideoFile(video=(VIDEO,)))))
    parts = {fact.label: fact.parts for fact in video.facts}
    assert parts[Word.FRAME_RATE] == (Phrase(Word.CONSTANT_N, "59.94"),)
    assert parts[Word.SCAN] == (Word.PROGRESSIVE,)
    assert not any(isinstance(part, Word) for part in parts[Word.PICTURE])


def test_every_word_is_there_for_translation_and_takes_at_most_one_value() -> None:
    assert set(WORDS) == set(Word)
    assert all(word.count("{}") == word.count("{") <= 1 for word in WORDS)


@pytest.mark.parametrize(
    ("changes", "label", "text"),
    [
        ({"frame_rate": 25.0, "frame_rate_mode": None}, "Frame rate", "25"),
        ({"frame_rate": 23.976, "frame_rate_mode": "VFR"}, "Frame rate", "23.976 variable"),
        ({"frame_rate": None, "frame_rate_mode": "VFR"}, "Frame rate", "— variable"),
        ({"frame_rate": None, "frame_rate_mode": "CFR"}, "Frame rate", None),
        ({"display_aspect": 2.39}, "Picture", "5312 × 2988 · 2.39:1 · 4:2:0"),  # noqa: RUF001
        ({"width": None, "display_aspect": None}, "Picture", "4:2:0"),
        ({"rotation": 0.0}, "Rotation", None),
        ({"scan_type": "MBAFF"}, "Scan", "MBAFF"),
        ({"scan_type": "Interlaced"}, "Scan", "Interlaced"),
        ({"colour_matrix": None, "colour_transfer": "BT.2020"}, "Colour", "BT.2020"),
        ({"profile": None}, "Codec", "HEVC"),
    ],
)
def test_what_is_not_known_is_left_out(changes: dict[str, Any], label: str, text: str | None) -> None:
    assert details(VideoFile(video=(replace(VIDEO, **changes),)))["Video"].get(label) == text


def test_several_video_tracks_are_numbered_and_one_without_facts_still_shows() -> None:
    found = details(VideoFile(video=(VIDEO, VideoStream())))
    assert found["Video 1"]["Codec"] == "HEVC Main 10 @ L6.1"
    assert found["Video 2"] == {"Codec": "—"}


def test_an_audio_track_says_when_its_language_is_unknown() -> None:
    first = AudioStream(codec="AAC LC", channels=2, sample_rate=48_000)
    second = AudioStream(
        codec="DTS",
        channels=6,
        language="en",
        title="Comments",
        bit_rate=1_509_000,
        default=True,
        forced=True,
        commentary=True,
    )
    found = details(VideoFile(audio=(first, second, AudioStream(duration=5.0))))
    assert found["Audio 1"] == {"Codec": "AAC LC · 48 kHz · 2.0", "Language": "—"}
    assert found["Audio 2"] == {
        "Codec": "DTS · 5.1",
        "Language": "en",
        "Title": "Comments",
        "Bit rate": "1.5 Mb/s",
        "Flags": "default · forced · commentary",
    }
    assert found["Audio 3"] == {"Codec": "—", "Language": "—", "Duration": "0:05"}


def test_subtitles_are_a_row_each() -> None:
    tracks = (
        TextStream(codec="PGS", language="de", title="Signs", forced=True),
        TextStream(hearing_impaired=False),
        TextStream(language="en", hearing_impaired=True),
    )
    assert details(VideoFile(text=tracks))["Subtitles"] == {
        "Track 1": "PGS · de · Signs · forced",
        "Track 2": "—",
        "Track 3": "en · for the hard of hearing",
    }


def test_chapters_are_a_row_each_and_many_are_counted() -> None:
    chapters = tuple(Chapter(start=i * 61.5, title=f"Part {i}" if i else None) for i in range(LISTED + 3))
    found = details(VideoFile(chapters=chapters))["Chapters"]
    assert list(found.items())[:3] == [("0:00:00", "—"), ("0:01:01", "Part 1"), ("0:02:03", "Part 2")]
    assert len(found) == LISTED + 1
    assert found[""] == "3 more"


def test_a_chapter_knows_its_time() -> None:
    media = media_tree(VideoFile(chapters=(Chapter(start=61.5, title="Two"),)))
    (chapters,) = (each for each in sections(FileDetails(RECORD, media)) if english(each.title) == "Chapters")
    assert [row.seconds for row in chapters.facts] == [61.5]


def test_many_subtitles_are_counted() -> None:
    found = details(VideoFile(text=(TextStream(codec="PGS"),) * (LISTED + 20)))["Subtitles"]
    assert (len(found), found[""]) == (LISTED + 1, "20 more")


def test_the_container_and_the_file_come_last() -> None:
    media = VideoFile(
        container="MPEG-4",
        container_profile="QuickTime",
        duration=707.0,
        bit_rate=44_300_000,
        title="Holiday",
        encoded_date="2024-05-01T10:12:13Z",
        writing_application="HandBrake",
        start_timecode="10:00:00:00",
        reel_name="A001",
        engine="libav 62.12.102",
        truncated=True,
        video=(VIDEO,),
    )
    found = details(media)
    assert list(found) == ["Video", "Container", "File"]
    assert found["Container"] == {
        "Format": "MPEG-4 · QuickTime",
        "Duration": "11:47",
        "Bit rate": "44.3 Mb/s",
        "Title": "Holiday",
        "Encoded": "2024-05-01 10:12:13 UTC",
        "Application": "HandBrake",
        "Start timecode": "10:00:00:00",
        "Reel": "A001",
        "Read with": "libav 62.12.102",
        "Warning": "The file declares more bytes than it has. Its end may be missing.",
    }
    assert found["File"] == {
        "Folder": "/media/GoPro",
        "Size": "3.9 GB · 3,900,000,000 B",
        "Modified": local_time_text(1_700_000_000),
        "Added": local_time_text(1_700_000_060),
        "State": "ok",
    }


def test_a_date_that_is_none_stays_as_the_file_has_it() -> None:
    assert details(VideoFile(encoded_date="Twelfth Night"))["Container"]["Encoded"] == "Twelfth Night"


def test_a_file_without_contents_has_its_own_facts_alone() -> None:
    tiny = replace(RECORD, size=149, added=0.0)
    assert list(details(VideoFile())) == ["File"]
    assert details(VideoFile(), tiny)["File"]["Size"] == "149 B"
    assert "Added" not in details(VideoFile(), tiny)["File"]


def test_texts_of_a_file_cannot_disguise_themselves() -> None:
    found = details(VideoFile(title="a\u202eb\nc", audio=(AudioStream(language="\x1b[31m"),)))
    assert found["Container"]["Title"] == "a\ufffdb␊c"
    assert found["Audio 1"]["Language"] == "␛[31m"


def test_codec_and_profile_are_told_apart() -> None:
    assert codec_text("HEVC", "Main 10@L5.1@High") == "HEVC Main 10 @ L5.1 @ High"
    assert codec_text("AVC", "@L4") == "AVC @ L4"
    assert codec_text(None, None) is None


def test_the_headline_is_folder_size_and_duration() -> None:
    assert headline(RECORD) == ("GoPro", "3.9 GB", "11:47")
    assert headline(replace(RECORD, folder=b"/", summary=Summary())) == ("/", "3.9 GB")


def _noted(record: FileRecord) -> FileDetails:
    return FileDetails(record, {})


def test_a_note_says_why_a_file_is_not_ok() -> None:
    reason = Message("file.empty")
    assert note(_noted(RECORD)) is None
    for status in (FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.SKIPPED):
        found = note(_noted(replace(RECORD, status=status, reason=reason)))
        assert found is not None
        assert (found.status, found.text) == (status, reason)
        assert "Reason" not in details(VideoFile(), replace(RECORD, status=status, reason=reason))["File"]
    unexplained = note(_noted(replace(RECORD, status=FileStatus.FAILED)))
    assert unexplained is not None
    assert unexplained.text == "—"


def test_a_picture_is_no_video_rather_than_unreadable() -> None:
    failed = replace(RECORD, status=FileStatus.FAILED, reason=Message("file.picture", {"format": "HEIF"}))
    others = (replace(failed, reason=Message("file.no_tracks")), replace(failed, status=FileStatus.OFFLINE))
    states = [details(VideoFile(), each)["File"]["State"] for each in (failed, *others)]
    assert states == ["not a video", "failed", "offline"]


@pytest.mark.parametrize(
    ("status", "word"), [(FileStatus.MISSING, Word.MISSING), (FileStatus.OFFLINE, Word.OFFLINE)]
)
def test_of_a_file_that_is_gone_the_note_says_so_and_the_facts_what_its_probe_said(
    status: FileStatus, word: Word
) -> None:
    gone = replace(RECORD, status=status, reason=Message("file.empty"))
    found = note(_noted(gone))
    assert found is not None
    assert found.text is word
    assert details(VideoFile(), gone)["File"]["Reason"] == "The file is empty."


@pytest.mark.parametrize(
    ("status", "disk", "where"),
    [
        (
            FileStatus.OFFLINE,
            FileDisk("Blue 3", "attic", seen=1_773_316_800.0, connected=False),
            "On the disk Blue 3, kept at attic, last seen 2026-03-12",
        ),
        (FileStatus.OFFLINE, FileDisk("Blue 3", connected=False), "On the disk Blue 3"),
        (FileStatus.MISSING, FileDisk("Blue 3", "attic", seen=1.0), "On the disk Blue 3, kept at attic"),
        (FileStatus.MISSING, None, ""),
        (FileStatus.IN_TRASH, FileDisk("Blue 3"), ""),
    ],
)
def test_the_note_of_a_file_that_is_away_names_its_disk(
    status: FileStatus, disk: FileDisk | None, where: str
) -> None:
    found = note(_noted(replace(RECORD, status=status, disk=disk)))
    assert found is not None
    assert ", ".join(map(english, found.where)) == where


@pytest.mark.parametrize(
    ("size", "mtime_ns", "warned"), [(RECORD.size, RECORD.mtime_ns, False), (400_000_000, 0, True)]
)
def test_checksums_say_how_much_was_read_and_of_which_version(size: int, mtime_ns: int, warned: bool) -> None:  # noqa: FBT001
    version = FileVersion(size, mtime_ns, 0, "")
    stored = Contents(b"/media/GoPro/a", version, {Algorithm.MD5: b"0" * 16}, 1_700_000_000.0)
    found = next(
        each
        for each in sections(FileDetails(RECORD, media_tree(VideoFile()), checksums=KnownContents(stored)))
        if each.title == Word.CHECKSUMS
    )
    facts = {fact.label: fact.parts for fact in found.facts}
    assert facts[Word.COMPUTED][1] == Phrase(Word.READ_N, size_text(size))
    assert (Word.WARNING in facts) is warned
    if warned:
        assert facts[Word.WARNING] == (Phrase(Word.OTHER_VERSION_N, local_time_text(0.0)),)


def test_parts_of_a_recording_are_listed_with_their_sums() -> None:
    part = replace(RECORD, name=b"GX010001.MP4", size=2_000_000_000, clip=1, part=1, parts=2, missing_parts=1)
    other = replace(
        RECORD, name=b"GX030001.MP4", size=1_000_000_000, clip=1, part=3, parts=2, missing_parts=1
    )
    found = sections(FileDetails(part, media_tree(None), parts=(part, other)))
    facts = next(each.facts for each in found if each.title == Word.CLIP)
    assert [(each.label, *each.parts) for each in facts] == [
        (Word.PARTS, "2"),
        (Word.DURATION, "23:34"),
        (Word.SIZE, "3.0 GB"),
        (Word.MISSING_PARTS, "2"),
        (Phrase(Word.PART_N, "1"), "GX010001.MP4", "11:47", "2.0 GB"),
        (Phrase(Word.PART_N, "3"), "GX030001.MP4", "11:47", "1.0 GB"),
    ]


def test_an_episode_has_its_series_and_gaps() -> None:
    episode = replace(RECORD, work="Dark", season=0, episode=3, last_episode=4, ids="tmdb-70523")
    gaps = (Gap(1, 3, 3), Gap(1, 5, 7), Gap(2, None, 3))
    found = sections(FileDetails(episode, media_tree(None), gaps=gaps))
    facts = next(each.facts for each in found if each.title == Word.FILM)
    assert [(each.label, *each.parts) for each in facts] == [
        (Word.TITLE, "Dark"),
        (Word.SEASON, "0"),
        (Word.EPISODE, "3–4"),  # noqa: RUF001
        (
            Word.GAPS,
            Phrase(Word.EPISODES_N, "3"),
            Phrase(Word.EPISODES_N, "5–7"),  # noqa: RUF001
            Phrase(Word.SEASONS_N, "2–3"),  # noqa: RUF001
        ),
        (Word.DATABASE_IDS, "tmdb-70523"),
        (Word.FROM, Word.BY_NAMES),
    ]
