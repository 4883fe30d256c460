"""How far the picture of a player is from its sound: flashes and beeps that a null sink has recorded.

    python -m tests.benchmarks.player_sync [--seconds 60] [--speed 1]

Needs `pulseaudio`, `parec`, `ffmpeg` and the extra `sound`; the server is one of its own, without a device. A
white picture and a beep stand at each full second. `late` is how much later the picture came than the beep
was heard, milliseconds, median of the first, middle and last third; `worst` and `over_40` are single ones.
"""

import argparse
import contextlib
import json
import os
import statistics
import subprocess
import tempfile
import threading
import time
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.player.protocol import SetSound, SetSpeed, SoundEvent, VideoPicture
from app.process import spawn
from tests.player.viewer import viewing

_RATE: Final = 48_000
_FLASH: Final = "format=gray,geq=lum='if(lt(mod(N,25),2),255,16)',format=yuv420p"
_BEEP: Final = "aevalsrc='if(lt(mod(t,1),0.08),0.8*sin(2*PI*1000*t),0)':s=48000"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--speed", type=float, default=1.0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, _server(Path(folder)):
        file = _made(Path(folder) / "beep.mp4", int(options.seconds * options.speed) + 5)
        flashes, recorded = _played(file, options)
    beeps = _beeps(recorded)
    near = [(flash, min(beeps, key=lambda beep: abs(beep - flash))) for flash in flashes if beeps]
    late = [round((flash - beep) * 1000) for flash, beep in near if abs(flash - beep) < 0.5 / options.speed]
    third = max(len(late) // 3, 1)
    parts = {"start": late[:third], "middle": late[third : 2 * third], "end": late[-third:]}
    print(
        json.dumps(
            {
                "benchmark": "player_sync",
                "flashes": len(flashes),
                "beeps": len(beeps),
                "late": {name: statistics.median(part) for name, part in parts.items() if part},
                "worst": max(late, key=abs, default=None),
                "over_40": sum(abs(each) > 40 for each in late),
            }
        )
    )
    spawn.end_server()


@contextlib.contextmanager
def _server(folder: Path) -> Iterator[None]:
    """Run a sound server without a device, which all children of this process take."""
    address = folder / "native"
    os.environ["PULSE_SERVER"] = f"unix:{address}"
    os.environ["PULSE_RUNTIME_PATH"] = str(folder)
    modules = (
        "module-null-sink sink_name=null rate=48000 norewinds=1",
        f"module-native-protocol-unix auth-anonymous=1 socket={address}",
    )
    loads = [word for module in modules for word in ("-L", module)]
    keep = ("--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no")
    server = subprocess.Popen(["pulseaudio", "-n", *keep, *loads], stderr=subprocess.DEVNULL)
    try:
        while not address.exists():
            time.sleep(0.05)
        yield
    finally:
        server.terminate()
        server.wait()


def _made(path: Path, seconds: int) -> Path:
    picture = ("-f", "lavfi", "-i", f"color=black:s=320x180:r=25:d={seconds},{_FLASH}")
    sound = ("-f", "lavfi", "-i", f"{_BEEP}:d={seconds}")
    coded = ("-c:v", "libx264", "-preset", "ultrafast", "-g", "250", "-c:a", "aac", "-shortest")
    subprocess.run(["ffmpeg", "-loglevel", "error", *picture, *sound, *coded, str(path)], check=True)
    return path


def _played(file: Path, options: argparse.Namespace) -> tuple[list[float], list[tuple[float, bytes]]]:
    """Return when flashes came, and what was recorded, with the time at which it was read."""
    recorded: list[tuple[float, bytes]] = []
    reads = ("parec", "-d", "null.monitor", "--latency-msec=10", "--rate=48000", "--channels=1")
    recorder = subprocess.Popen([*reads, "--format=s16le", "--raw"], stdout=subprocess.PIPE)

    def read() -> None:
        assert recorder.stdout is not None
        while data := os.read(recorder.stdout.fileno(), 9600):
            recorded.append((time.monotonic(), data))

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    events: list[SoundEvent] = []
    flashes: list[float] = []
    with viewing(file, paused=False) as viewer:
        viewer.wait(VideoPicture)
        viewer.player.start_sound(1.0, events.append)
        viewer.player.command(SetSound(on=True))
        viewer.player.command(SetSpeed(options.speed))
        end, bright = time.monotonic() + options.seconds, False
        while time.monotonic() < end:
            viewer.wait(VideoPicture)
            now = time.monotonic()
            if viewer.brightness(0.5) > 128 and not bright:
                flashes.append(now)
            bright = viewer.brightness(0.5) > 128
    print(events)
    recorder.terminate()
    reader.join()
    return flashes, recorded


def _beeps(recorded: list[tuple[float, bytes]]) -> list[float]:
    """Return when beeps were heard. The recording is a stream, whose parts were read late at times."""
    samples, ends = array("h"), []
    for at, data in recorded:
        samples.frombytes(data[: len(data) // 2 * 2])
        ends.append((at, len(samples)))
    base = [min(at - end / _RATE for at, end in ends[max(0, at - 500) : at + 500]) for at in range(len(ends))]
    starts = iter(zip(base, ends, strict=True))
    origin, (_, upto) = next(starts)
    beeps, quiet = [], 0
    for at in range(0, len(samples) - 48, 48):
        while at >= upto:
            origin, (_, upto) = next(starts)
        loud = max(samples[at : at + 48]) > 2000
        if loud and quiet > 100:
            beeps.append(origin + at / _RATE)
        quiet = 0 if loud else quiet + 1
    return beeps


if __name__ == "__main__":
    main()
