"""Makes videos with ffmpeg: of noise that moves, with a tone, so that no part of a file is like another."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

_VBR: Final = ("-b:v", "3M")
_AVC: Final = ("-c:v", "libx264", "-preset", "veryfast", "-g", "25", *_VBR)
_HEVC: Final = ("-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=error:keyint=25", *_VBR)
_AV1: Final = ("-c:v", "libsvtav1", "-preset", "12", "-g", "25", *_VBR)
_VP8: Final = ("-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8", "-g", "25", *_VBR)
_VP9: Final = ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-g", "25", *_VBR)
_EVEN: Final = ("-q:v", "5")
"""For encoders that would spend a third of all bytes on the first group of pictures."""
_MPEG2: Final = ("-c:v", "mpeg2video", "-g", "12", *_EVEN)
_PAL: Final = ("-s", "720x576", "-r", "25")
_DNXHR: Final = ("-s", "1280x720", "-r", "25", "-c:v", "dnxhd", "-pix_fmt", "yuv422p")

MASTERS: Final[Mapping[str, Sequence[str]]] = {
    "h264.mp4": (*_AVC, "-c:a", "aac", "-movflags", "+faststart"),
    "h264-index-last.mp4": (*_AVC, "-bf", "0", "-c:a", "aac"),
    "h264-fragments.mp4": (*_AVC, "-c:a", "aac", "-movflags", "frag_keyframe+empty_moov"),
    "h264-intra.mov": (*_AVC, "-g", "1", "-c:a", "pcm_s16le"),
    "h264.mkv": (*_AVC, "-c:a", "aac"),
    "h264.flv": (*_AVC, "-c:a", "aac"),
    "h264.avi": (*_AVC, "-c:a", "libmp3lame"),
    "h264.ts": (*_AVC, "-c:a", "aac"),
    "h264.m2ts": (*_AVC, "-c:a", "ac3"),
    "hevc.mp4": (*_HEVC, "-c:a", "aac"),
    "hevc-10.mkv": (*_HEVC, "-pix_fmt", "yuv420p10le", "-c:a", "libopus"),
    "hevc.ts": (*_HEVC, "-c:a", "ac3"),
    "av1.mp4": (*_AV1, "-c:a", "aac"),
    "av1.mkv": (*_AV1, "-c:a", "libopus"),
    "vp8.webm": (*_VP8, "-c:a", "libvorbis"),
    "vp9.webm": (*_VP9, "-c:a", "libopus"),
    "prores.mov": ("-c:v", "prores_ks", "-profile:v", "0", "-pix_fmt", "yuv422p10le", "-c:a", "pcm_s16le"),
    "dnxhr.mxf": (*_DNXHR, "-profile:v", "dnxhr_lb", "-c:a", "pcm_s16le"),
    "mpeg2.mxf": (*_MPEG2, "-c:a", "pcm_s16le", "-ar", "48000"),
    "mpeg2.mpg": (*_MPEG2, "-c:a", "mp2"),
    "mpeg2.vob": (*_MPEG2, "-c:a", "ac3"),
    "mpeg1.mpg": ("-c:v", "mpeg1video", *_EVEN, "-c:a", "mp2"),
    "mpeg4.avi": ("-c:v", "mpeg4", *_EVEN, "-c:a", "libmp3lame"),
    "mpeg4.mp4": ("-c:v", "libxvid", *_EVEN, "-c:a", "aac"),
    "mjpeg.mov": ("-c:v", "mjpeg", "-q:v", "6", "-pix_fmt", "yuvj420p", "-c:a", "pcm_s16le"),
    "jpeg2000.mkv": ("-c:v", "jpeg2000", "-c:a", "flac"),
    "theora.ogv": ("-c:v", "libtheora", *_VBR, "-c:a", "libvorbis"),
    "dv.avi": (*_PAL, "-c:v", "dvvideo", "-pix_fmt", "yuv420p", "-c:a", "pcm_s16le"),
    "ffv1.mkv": ("-c:v", "ffv1", "-level", "3", "-slicecrc", "1", "-c:a", "flac"),
}
"""Intact files whose damage a check can see: names, and what ffmpeg is told."""

CODECS: Final[Mapping[str, Sequence[str]]] = {
    "h264.mkv": _AVC,
    "hevc.mkv": _HEVC,
    "av1.mkv": _AV1,
    "vp8.mkv": _VP8,
    "vp9.mkv": _VP9,
    "theora.ogv": ("-c:v", "libtheora", *_VBR),
    "mpeg1.mpg": ("-c:v", "mpeg1video", *_EVEN),
    "mpeg2.mpg": _MPEG2,
    "mpeg2-intra.mpg": ("-c:v", "mpeg2video", "-g", "1", "-b:v", "20M"),
    "mpeg2-intra.mxf": ("-c:v", "mpeg2video", "-g", "1", "-b:v", "20M", "-pix_fmt", "yuv422p"),
    "mpeg2-intra.mov": ("-c:v", "mpeg2video", "-g", "1", "-b:v", "20M"),
    "mpeg2-intra.mkv": ("-c:v", "mpeg2video", "-g", "1", "-b:v", "20M"),
    "mpeg4.avi": ("-c:v", "mpeg4", *_EVEN),
    "h263.3gp": ("-s", "352x288", "-c:v", "h263", *_EVEN),
    "h261.avi": ("-s", "352x288", "-c:v", "h261", *_EVEN),
    "flv1.flv": ("-c:v", "flv", *_EVEN),
    "prores.mov": ("-c:v", "prores_ks", "-profile:v", "2", "-pix_fmt", "yuv422p10le"),
    "prores.mkv": ("-c:v", "prores_ks", "-profile:v", "2", "-pix_fmt", "yuv422p10le"),
    "dnxhr.mov": (*_DNXHR, "-profile:v", "dnxhr_sq"),
    "cineform.mov": ("-c:v", "cfhd", "-pix_fmt", "yuv422p10le"),
    "mjpeg.avi": ("-c:v", "mjpeg", "-q:v", "4", "-pix_fmt", "yuvj420p"),
    "mjpeg.mov": ("-c:v", "mjpeg", "-q:v", "4", "-pix_fmt", "yuvj420p"),
    "jpeg2000.mkv": ("-c:v", "jpeg2000"),
    "png.mov": ("-c:v", "png", "-pix_fmt", "rgb24"),
    "dv.dv": (*_PAL, "-c:v", "dvvideo", "-pix_fmt", "yuv420p"),
    "dv.avi": (*_PAL, "-c:v", "dvvideo", "-pix_fmt", "yuv420p"),
    "dvcpro.mov": (*_PAL, "-c:v", "dvvideo", "-pix_fmt", "yuv411p"),
    "dvcpro50.mov": (*_PAL, "-c:v", "dvvideo", "-pix_fmt", "yuv422p"),
    "dvcpro50.mxf": (*_PAL, "-c:v", "dvvideo", "-pix_fmt", "yuv422p"),
    "dvcprohd.mov": ("-s", "1440x1080", "-r", "25", "-c:v", "dvvideo", "-pix_fmt", "yuv422p"),
    "ffv1-checksums.mkv": ("-c:v", "ffv1", "-level", "3", "-slicecrc", "1"),
    "ffv1-level3.mkv": ("-c:v", "ffv1", "-level", "3", "-slicecrc", "0"),
    "ffv1-level1.avi": ("-c:v", "ffv1", "-level", "1"),
    "msmpeg4v2.avi": ("-c:v", "msmpeg4v2", *_EVEN),
    "msmpeg4v3.avi": ("-c:v", "msmpeg4", *_EVEN),
    "wmv1.wmv": ("-c:v", "wmv1", *_EVEN),
    "wmv2.wmv": ("-c:v", "wmv2", *_EVEN),
    "huffyuv.avi": ("-c:v", "huffyuv", "-pix_fmt", "yuv422p"),
    "huffyuv.mkv": ("-c:v", "huffyuv", "-pix_fmt", "yuv422p"),
    "ffvhuff.avi": ("-c:v", "ffvhuff"),
    "utvideo.avi": ("-c:v", "utvideo"),
    "magicyuv.avi": ("-c:v", "magicyuv", "-pix_fmt", "yuv422p"),
    "qtrle.mov": ("-c:v", "qtrle", "-pix_fmt", "rgb24"),
    "raw.avi": ("-c:v", "rawvideo", "-pix_fmt", "yuv420p"),
    "v210.mov": ("-c:v", "v210", "-pix_fmt", "yuv422p10le"),
    "cinepak.avi": ("-s", "160x120", "-c:v", "cinepak", "-pix_fmt", "rgb24"),
    "svq1.mov": ("-s", "320x240", "-c:v", "svq1", "-pix_fmt", "yuv410p"),
    "asv1.avi": ("-c:v", "asv1"),
    "snow.avi": ("-s", "320x240", "-c:v", "snow"),
    "vc2.mkv": ("-c:v", "vc2", "-b:v", "40M", "-pix_fmt", "yuv422p"),
    "hap.mov": ("-c:v", "hap"),
    "speedhq.avi": ("-c:v", "speedhq", "-pix_fmt", "yuv422p"),
    "dpx.mkv": ("-c:v", "dpx", "-pix_fmt", "rgb24"),
    "tiff.mov": ("-c:v", "tiff", "-pix_fmt", "rgb24"),
    "flashsv.flv": ("-c:v", "flashsv", "-pix_fmt", "bgr24"),
    "gif.gif": ("-s", "320x240", "-c:v", "gif"),
}
"""One file of each codec, without sound."""


def make(
    folder: Path, name: str, told: Sequence[str], *, seconds: int = 4, sound: bool = True
) -> Path | None:
    """Return a file that ffmpeg has made; None where it cannot, as older ones lack an encoder."""
    path = folder / name
    picture = f"testsrc2=size=640x360:rate=25:duration={seconds},noise=alls=12:allf=t"
    inputs = ["-f", "lavfi", "-i", picture]
    if sound:
        inputs += ["-f", "lavfi", "-i", f"sine=frequency=440:sample_rate=48000:duration={seconds}"]
    # What is told of a file overrules the format of the pixels that most codecs have.
    command = ["ffmpeg", "-v", "error", "-y", *inputs, "-pix_fmt", "yuv420p", *told, "-shortest", str(path)]
    done = subprocess.run(command, check=False, capture_output=True)
    return path if done.returncode == 0 and path.stat().st_size else None
