"""Ten files that the advice has not been fitted to, with other pictures from other places.

They were listed before any of them was made; run with `--seconds 8`. The advice was fitted to the first five
sets by then: in that the bits a pixel fall faster with the size of a picture, and in all of its numbers.
Outcomes count as in the fourth set. Two of the fifty are outside still, both for HEVC.

Qualities are again those that programs have by default, and that people and sites choose. Expected are at
least nine of ten inside for each codec. In doubt are `carpet`, which is drawn, and `marathon`, whose picture
is hard.

Each of the pictures lies in a folder `owner__name`. Of the corpus are streamio__streamio-ffmpeg/sideways
movie.mov (a face), sindresorhus__file-type/fixture-mjpeg.mov (a baby) and stream.360p.video.vp9.mp4 (on the
moon); the others are from these repositories on GitHub, each at the commit named:

- flutter/assets-for-api-docs, fba3b82d, assets/videos: bee.mp4, butterfly.mp4
- mdn/learning-area, ca1ff0bd, javascript/apis/client-side-storage/indexeddb/video-store/videos: crystal.mp4,
  monster.mp4 (toys on a table)
- OpenShot/libopenshot, 09ca2ced, examples: run.mp4 (a marathon), test.avi (a city)
"""

from typing import Final

from tests.benchmarks.advising.sample import PALINDROME, Sample, mpeg2, x264

_ASSETS: Final = "flutter__assets-for-api-docs"
_TOYS: Final = "mdn__learning-area"
_OPENSHOT: Final = "OpenShot__libopenshot"
_SITE: Final = ("libx264", "-b:v", "300k", "-maxrate", "450k", "-bufsize", "600k", "-preset", "medium")
_XVID: Final = ("mpeg4", "-q:v", "3", "-bf", "2", "-vtag", "XVID")
_GRAIN: Final = "noise=alls=5:allf=t"
_MOON: Final = "wikimedia__mediawiki-extensions-TimedMediaHandler/stream.360p.video.vp9.mp4"

SIXTH: Final = (
    Sample("bee", f"{_ASSETS}/bee.mp4", PALINDROME, x264(20), seconds=6),
    Sample("butterfly", f"{_ASSETS}/butterfly.mp4", "scale=720:576,fps=25", mpeg2(3), seconds=7),
    Sample("crystal", f"{_TOYS}/crystal.mp4", "null", x264(23)),
    Sample("monster", f"{_TOYS}/monster.mp4", "null", _XVID, seconds=7),
    Sample("marathon", f"{_OPENSHOT}/run.mp4", PALINDROME, x264(22, "fast")),
    Sample("city", f"{_OPENSHOT}/test.avi", "null", x264(18)),
    Sample(
        "baby",
        "sindresorhus__file-type/fixture-mjpeg.mov",
        PALINDROME,
        x264(21, "veryfast"),
        sound=True,
        seconds=15,
    ),
    Sample(
        "face", "streamio__streamio-ffmpeg/sideways movie.mov", f"{PALINDROME},{_GRAIN}", x264(19), seconds=6
    ),
    Sample("moon", _MOON, "null", _SITE, options=("-ss", "10"), seconds=20),
    Sample("carpet", "sierpinski=size=1280x720:rate=25:seed=3:type=carpet", "null", x264(20), seconds=4),
)
