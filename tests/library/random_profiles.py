"""Random contents and random rules of profiles."""

import random
import sqlite3

from app.core.file.media import AudioStream, VideoFile, VideoStream
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.profiles.tree import condition
from app.core.query.rules import Rule, RuleGroup
from app.library import Library
from app.library.scan import pending, probe_results, scans, sources
from tests.library.filling import ENGINE, finding, found

_VALUES = {
    "ext": ("mp4", "mkv", "any", "none"),
    "container": ("mp4", "matroska", "none"),
    "vcodec": ("avc", "hevc", "=ffv1", "none", "any"),
    "acodec": ("aac", "=ac-3", "none"),
    "level": ("<=4.1", "5.1", "none"),
    "bits": ("8", "<=10", "any"),
    "chroma": ("4:2:0", "none"),
    "hdr": ("any", "none", "hdr10"),
    "height": ("<=1080", ">1080"),
    "fps": ("25", "<=30"),
    "channels": ("stereo", "5.1"),
    "sampling": ("48000",),
    "vfr": ("yes", "no"),
    "density": ("<0.2", ">0.2", "none"),
    "duration": (">1m", "none"),
    "size": (">1kB",),
    "name": ("clip", "=clip 1.mp4"),
    "audio": ("deu", "none"),
    "scan": ("progressive", "-"),
}


def random_media(chance: random.Random) -> VideoFile | None:
    """Return random contents, some of which are not known; None for a file that was not read."""
    if chance.random() < 0.1:
        return None

    def one(*values: object) -> object:
        return chance.choice((*values, None))

    video = VideoStream(
        codec=one("AVC", "HEVC", "FFV1"),  # type: ignore[arg-type]
        profile=one("High@L4.1", "Main 10@L5.1", "High"),  # type: ignore[arg-type]
        width=one(1920, 3840),  # type: ignore[arg-type]
        height=one(1080, 2160),  # type: ignore[arg-type]
        frame_rate=one(25.0, 59.94),  # type: ignore[arg-type]
        frame_rate_mode=one("CFR", "VFR"),  # type: ignore[arg-type]
        bit_depth=one(8, 10),  # type: ignore[arg-type]
        chroma=one("4:2:0", "4:2:2"),  # type: ignore[arg-type]
        hdr_format=one("HDR10"),  # type: ignore[arg-type]
        scan_type=one("Progressive", "Interlaced"),  # type: ignore[arg-type]
    )
    audio = AudioStream(
        codec=one("AAC LC", "AC-3", "E-AC-3"),  # type: ignore[arg-type]
        channels=one(2, 6),  # type: ignore[arg-type]
        sample_rate=one(44_100, 48_000),  # type: ignore[arg-type]
        language=one("de", "en"),  # type: ignore[arg-type]
    )
    return VideoFile(
        container=one("MPEG-4", "Matroska"),  # type: ignore[arg-type]
        duration=one(30.0, 90.0),  # type: ignore[arg-type]
        bit_rate=one(10**6, 10**8),  # type: ignore[arg-type]
        video=(video,),
        audio=(audio,) if chance.random() < 0.8 else (),
    )


def random_group(chance: random.Random) -> RuleGroup:
    """Return a random rule of a profile."""
    rule = random_rule(chance)
    assert isinstance(rule, RuleGroup)
    return rule


def random_rule(chance: random.Random, depth: int = 0) -> Rule:
    if depth == 0 or (depth < 3 and chance.random() < 0.4):
        parts = tuple(random_rule(chance, depth + 1) for _ in range(chance.randint(1, 4)))
        return RuleGroup(chance.random() < 0.5, parts)
    key = chance.choice(list(_VALUES))
    values = chance.sample(_VALUES[key], min(len(_VALUES[key]), chance.randint(1, 2)))
    negated = "-" if chance.random() < 0.2 else ""
    text = ",".join(value if value != "-" else "interlaced" for value in values)
    name, _, exact = text.partition("=clip ")
    return condition(f'{negated}{key}:{name}="clip {exact}"' if exact else f"{negated}{key}:{text}")


def fill_at_random(library: Library) -> None:
    """Have the library know 151 files with random contents, always the same."""
    chance = random.Random(7)  # noqa: S311 - not for secrets
    names = [b"clip %d.%s" % (number, chance.choice((b"mp4", b"mkv", b"MOV"))) for number in range(150)]
    listed = [found(name, chance.choice((500, 5000))) for name in (*names, b"none")]

    def write(db: sqlite3.Connection) -> int:
        scan_id = scans.begin(db, 0.0)
        pending.add(db, scan_id, sources.add(db, b"/v", "uuid:1", 0.0), [(b"/v/a", listed)])
        return scan_id

    scan_id = library.write(write).result()
    with library.reader() as reader:
        files = reader.pending(scan_id, 0, 1000)
    findings = [
        finding(file, media=media)
        if (media := random_media(chance))
        else finding(file, FileStatus.FAILED, Message("file.empty"))
        for file in files
    ]
    library.write(probe_results.save, findings, engine=ENGINE, now=1.0).result()
