"""The files by which the steps of quality of the advice were chosen: they prove nothing about it."""

from typing import Final

from tests.benchmarks.advising.sample import PALINDROME, Sample, mpeg2, x264

_GRAIN: Final = "noise=alls=3:allf=t"
_BEACH: Final = "androidx__media/sd-dash0000000000.m4s"
_FILM: Final = "androidx__media/sample-unflagged-audio-keyframes.avi"
_FATE: Final = "luke-cha__fate-suite"

FIRST: Final = (
    Sample("beach", _BEACH, PALINDROME, x264(20)),
    Sample("grain", _BEACH, f"crop=480:270,{_GRAIN},{PALINDROME}", x264(18)),
    Sample("clouds", f"{_FATE}/cavs.mp4", f"scale=640:512,{PALINDROME}", x264(22)),
    Sample("dragon", f"{_FATE}/dv84.mp4", f"scale=640:360,format=yuv420p,{PALINDROME}", x264(21)),
    Sample("logos", f"{_FATE}/logos1p.mp4", PALINDROME, x264(23)),
    Sample("film", _FILM, f"scale=640:266,{PALINDROME}", x264(19)),
    Sample("disc", "autobrr__go-mediainfo/sample.vob", PALINDROME, mpeg2(4)),
    Sample("film-disc", _FILM, f"scale=640:266,fps=25,{PALINDROME}", mpeg2(3)),
    Sample("pattern", "testsrc2=size=640x360:rate=24", f"rotate=t/5,{_GRAIN}", x264(20), sound=True),
    Sample("screen", f"{_FATE}/ScreenCapture.mp4", f"scale=960:698,fps=15,{PALINDROME}", x264(21)),
)
