"""The stop whose picture stands in the README: the window alone, as large as the screen, at its best."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial
from typing import Final

from tests.tour.footage import FILM, VIDEO, Clip, shoot
from tests.tour.screen import Area
from tests.tour.stage import TABLE_HEADER, Stage
from tests.tour.waiting import wait_for

_CHOSEN: Final = 8
"""The row of the file whose details are shown."""
_HDR: Final = partial(Clip, width=3840, height=2160, pixels="yuv420p10le")
_HEVC: Final = {"preset": "ultrafast", "crf": "12", "x265-params": "log-level=none"}
_HDR10: Final = {
    **_HEVC,
    "x265-params": "log-level=none:hdr10=1:max-cll=1000,400:master-display="
    "G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,1)",
}
_PRORES: Final = partial(
    Clip, codec="prores_ks", rate=FILM, pixels="yuv422p10le", audio="pcm_s24le", language="", hdr="hlg"
)
_GOPRO: Final = partial(_HDR, codec="libx265", rate=VIDEO, hdr="hlg", grain=3, options=_HEVC)
_DRONE: Final = partial(
    Clip, codec="libx265", width=2720, height=1530, rate=Fraction(30), pixels="yuv420p10le", options=_HEVC
)
_XDCAM: Final = partial(
    Clip, codec="mpeg2video", pixels="yuv422p", audio="pcm_s16le", grain=3, options={"b": "50M"}
)
_AVC: Final = partial(Clip, options={"preset": "veryfast"})
_AVCHD: Final = partial(Clip, width=1440, audio="ac3", options={"preset": "veryfast", "x264-params": "tff=1"})
_DV: Final = partial(Clip, codec="mpeg4", width=640, height=352, audio="libmp3lame", grain=6)
_VHS: Final = partial(
    Clip, codec="mpeg2video", width=720, height=576, audio="mp2", grain=6,
    options={"flags": "+ildct+ilme", "b": "8M"},
)  # fmt: skip
_WEB: Final = partial(
    Clip, codec="libvpx-vp9", width=1280, height=720, rate=Fraction(30), audio="libopus",
    options={"deadline": "realtime", "cpu-used": "8"},
)  # fmt: skip
_AV1: Final = partial(
    _HDR, codec="libsvtav1", hdr="pq", options={"preset": "12", "svtav1-params": "pred-struct=1"}
)
_FOLDERS: Final = {
    "Archive NAS": (
        _AVCHD("AVCHD/00001.mts", seconds=153),
        _AVCHD("AVCHD/00002.mts", seconds=88),
        _DV("DV/holiday_2009.avi", seconds=311),
        _VHS("VHS/tape_04_1998.mpg", seconds=95),
        _VHS("VHS/tape_07_1999.mpg", seconds=71),
        _AVC("Captures/stream_2024-11.ts", rate=Fraction(50), seconds=122),
        _WEB("Web/lecture_07.webm", seconds=240),
        _WEB("Web/lecture_08.webm", seconds=205),
    ),
    "Exports": (
        _AVC("Meyer_final.mkv", seconds=290, audio="flac", language="ger"),
        _AVC("Meyer_rough_cut.mkv", seconds=410, language="ger"),
        _AV1("Sunrise_lapse.mp4", rate=Fraction(30), seconds=52),
        _AVC("reel_upright.mov", width=1080, height=1920, seconds=29),
        _AVC("trailer_square.mp4", width=1080, seconds=41),
        _HDR("teaser_uhd.mp4", codec="libx265", rate=FILM, seconds=20, hdr="pq", options=_HDR10),
    ),
    "Travel SSD": (
        _AVC("Lisbon/tram_28.mov", rate=VIDEO, seconds=34),
        _AVC("Lisbon/miradouro.mov", rate=VIDEO, seconds=58),
    ),
    "Rushes 2026": (
        _PRORES("Day 03/A001_C014.mov", seconds=24),
        _PRORES("Day 03/A001_C015.mov", seconds=11),
        _GOPRO("GoPro/GX010482.MP4", seconds=47),
        _GOPRO("GoPro/GX010483.MP4", seconds=38),
        _XDCAM("XDCAM/Clip/C0031.MXF", seconds=52),
        _DRONE("Drone/DJI_0107.mp4", seconds=95),
        _DRONE("Drone/DJI_0108.mp4", seconds=64),
    ),
}


def window(stage: Stage) -> None:
    """Sources, groups, searches, files of many kinds, and what one of them looks like."""
    for name, clips in _FOLDERS.items():
        shoot(stage.room / name, clips)
    archive, exports, travel, rushes = (stage.room / name for name in _FOLDERS)
    (exports / "download(3).mp4").write_bytes(b"<html>not found</html>" * 400)
    stage.know(archive, exports, travel)
    travel.rename(stage.room / "unplugged")
    stage.know(travel, rushes)
    stage.start(known=False, size=(1400, 840))
    stage.fill_screen()
    stage.save_search("HDR over 5 MB", "hdr:yes size:>5MB")
    stage.save_search("No German audio", "codec:avc -audio:deu")
    stage.screen.after(lambda: stage.screen.click(stage.row(_CHOSEN)), "details")
    stage.pictured()
    details = stage.details
    edge = Area(details.x + 24, details.y + TABLE_HEADER + 24, 40, 120)  # where nothing is but the picture
    wait_for(lambda: stage.screen.colours(edge) > 1, "the picture itself")
    stage.screen.point(stage.status.middle)
    stage.screen.still()
    stage.picture()


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {"window": window}
