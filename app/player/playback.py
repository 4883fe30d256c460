"""The state of a player, which its threads share: what was asked, what is decoded, what is shown."""

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

from app.player.captions import Captions
from app.player.clock import LONGEST_FRAME, Clock
from app.player.picture_file import PictureFile
from app.player.picture_subtitles import PictureCue
from app.player.protocol import CAPTIONS, Position
from app.player.requests import Choice, Due, Jump, Timed, To, Work
from app.player.shared_pictures import SLOTS
from app.player.sound_feed import SoundFeed
from app.player.styled_text import StyledCue

_MOST_AHEAD: Final = 12
"""Decoded frames that wait to be shown."""
MOST_BYTES: Final = 96 * 2**20
"""Bytes of these, and of those that were shown and can be stepped back to."""
_MOST_BACK: Final = 24
_LATE_SECONDS: Final = 0.04
_SIGN_SECONDS: Final = 0.5
_SOONEST: Final = 1 / 70
"""Least seconds between two pictures, of which a screen shows no more."""
_POLL_SECONDS: Final = 0.05
"""Seconds between two looks for the end."""
_STARVED_SECONDS: Final = 0.5
_SOUND_POLL_SECONDS: Final = 0.1
"""Seconds between two looks whether the sound is short."""
_EARLY: Final = 0.001


class Playback:
    """The state, behind one lock. All methods may be called by any thread."""

    def __init__(
        self, seconds: float, jump: Jump, room: tuple[int, int], feed: SoundFeed, *, playing: bool
    ) -> None:
        self.seconds = seconds
        """The length; 0.0 if unknown."""
        self.room = room
        self.captions = Captions()
        self._feed = feed
        self._choice = Choice()
        self._turn = threading.Condition()
        self._clock = Clock()
        self._clock.set(jump.seconds)
        self._playing = playing
        self._jump: Jump | None = jump
        self._follows = jump.number
        self._serial = 0
        """Rises with each jump: frames decoded for an earlier one are dropped."""
        self._ahead: deque[Timed] = deque()
        self._back: deque[Timed] = deque(maxlen=_MOST_BACK)
        self._current: Timed | None = None
        self._at_once = True
        """Whether the next frame is shown whatever its time: the first one behind a jump, or a step."""
        self._steps = 0
        """Number of further frames to be shown so."""
        self._again = False
        """Whether the current frame is shown again, in another size or finer."""
        self._at_end = self._ended = False
        self._loops = False
        self._waits_since: float | None = None
        self._sent: deque[int] = deque()
        self._seen = -1
        """The slot that the window shows."""
        self._sent_at = self._told_at = 0.0
        self._tell = True

    # The window's commands

    def play(self, *, on: bool) -> None:
        """Go on, from the beginning if the end was reached, or stand still."""
        with self._turn:
            if on and self._ended:
                self._leap(Jump(self._follows, 0.0, To.EXACT))
            if on:
                self._back.clear()
            self._again = self._playing and not on
            self._playing = on
            self._clock.run(on=on and not self._at_once)
            self._changed()

    def jump(self, jump: Jump) -> None:
        """Go to another time."""
        with self._turn:
            self._leap(jump)
            self._changed()

    def step(self, number: int, *, forward: bool) -> None:
        """Stand still, and show the next frame or the one before."""
        with self._turn:
            self._playing = False
            self._clock.run(on=False)
            self._follows = number
            if forward:
                self._steps += self._at_once  # one more, behind a picture that has not come yet
                self._at_once = True
            elif self._back and self._current is not None:
                self._ahead.extendleft((self._current, self._back.pop()))
                self._current, self._at_once, self._ended = None, True, False
            else:
                at = self._current.seconds if self._current is not None else self._clock.now()
                self._leap(Jump(number, at, To.BEFORE))
            self._changed()

    def set_speed(self, speed: float) -> None:
        """Play at another speed."""
        with self._turn:
            self._clock.set_speed(speed)
            self._choice = self._choice._replace(speed=speed)
            self._changed()

    def set_sound(self, *, on: bool, track: int | None) -> None:
        """Decode a track of sound, or none."""
        with self._turn:
            self._choice = self._choice._replace(sound=on, sound_track=track)
            self._changed()

    def set_text(self, track: int | None) -> None:
        """Show the subtitles of a track, from the key frame before the picture on, or none."""
        with self._turn:
            self._choice = self._choice._replace(text_track=track)
            self.captions.replace()
            if track is not None:
                self._leap(Jump(self._follows, self._clock.now(), To.EXACT))
            self._show_again()

    def show_texts(self, cues: Sequence[StyledCue]) -> None:
        """Show these subtitles."""
        with self._turn:
            self._choice = self._choice._replace(text_track=None)
            self.captions.replace(cues)
            self._show_again()

    def show_pictures(self, file: PictureFile) -> None:
        """Show the subtitles of a file of pictures."""
        with self._turn:
            self._choice = self._choice._replace(text_track=None)
            self.captions.replace(file=file)
            self._show_again()

    def _show_again(self) -> None:
        self._again = self._current is not None
        self._changed()

    def set_loop(self, *, on: bool) -> None:
        """Begin again at the end, or not."""
        with self._turn:
            self._loops = on
            self._changed()

    def set_room(self, room: tuple[int, int]) -> None:
        """Make pictures for another room, px."""
        with self._turn:
            self.room, self._again = room, self._current is not None
            self._turn.notify_all()

    def note_shown(self, slot: int) -> None:
        """Note that the window shows a slot, and none that was sent before."""
        with self._turn:
            if slot in self._sent:
                while self._sent.popleft() != slot:
                    pass
                self._seen = slot
                self._turn.notify_all()

    # The decoder's side

    def await_work(
        self, choice: Choice, is_short: Callable[[float], bool], *, at_end: bool, at_once: bool
    ) -> Work:
        """Wait until frames are wanted, or sound, or something was chosen since `choice`.

        `is_short` tells whether sound is wanted at a time. With `at_once` there is other work to be done.
        """
        with self._turn:
            while self._jump is None and self._choice == choice:
                if at_once or (not at_end and (self._has_room() or is_short(self._clock.now()))):
                    break
                self._turn.wait(_SOUND_POLL_SECONDS if choice.sound and self._playing else None)
            jump, self._jump = self._jump, None
            return Work(jump, self._serial, self._choice, self._has_room())

    def add_texts(self, cues: Sequence[StyledCue | PictureCue]) -> None:
        """Show these subtitles of the track, too, also over a picture that stands already."""
        with self._turn:
            for cue in cues:
                self.captions.add(cue)
            self._show_again()

    def show_captions(self, cues: Sequence[StyledCue]) -> None:
        """Show these closed captions in place of those before, if they are chosen."""
        with self._turn:
            if self._choice.text_track == CAPTIONS:
                self.captions.replace(cues)

    def put(self, serial: int, timed: Timed, before: Sequence[Timed] = ()) -> None:
        """Add a decoded frame, unless another jump was asked for since.

        `before` are frames before it: the last of them is shown first.
        """
        with self._turn:
            if serial == self._serial:
                self._back.extend(before)
                if before:
                    self._ahead.append(self._back.pop())
                self._ahead.append(timed)
                self._waits_since = None
                self._turn.notify_all()

    def note_end(self, serial: int) -> None:
        """Note that all frames are decoded."""
        with self._turn:
            if serial == self._serial:
                self._at_end = True
                self._turn.notify_all()

    def note_read(self, seconds: float) -> None:
        """Move the clock back by the time that the disk took: the frames are not late by it."""
        with self._turn:
            if self._clock.running:
                self._clock.set(self._clock.now() - seconds * self._clock.speed)

    def behind(self, seconds: float) -> float:
        """Return how far a decoded time is behind the clock; 0.0 while nothing is late."""
        with self._turn:
            if not self._clock.running or self._at_once:
                return 0.0
            return max(0.0, self._clock.now() - seconds)

    @property
    def hurries(self) -> bool:
        """Whether the speed is so high that frames that no other needs are left out."""
        return self._clock.speed >= 4.0

    def now(self) -> float:
        """Return the time of the video that is due."""
        with self._turn:
            return self._clock.now()

    # The presenter's side

    def await_due(self) -> Due | Position:
        """Wait for the next frame to be shown, or for the next sign of life."""
        with self._turn:
            while True:
                self._feed.follow(self._clock)
                if self._tell or time.monotonic() - self._told_at >= _SIGN_SECONDS:
                    return self._position()
                due, wait = self._next()
                if due is not None:
                    return due
                self._turn.wait(min(wait, _SIGN_SECONDS))

    def _next(self) -> tuple[Due | None, float]:
        """Return the frame that is due, and the seconds to wait for one."""
        slot = next((each for each in range(SLOTS) if each != self._seen and each not in self._sent), None)
        if slot is None:
            return None, _SIGN_SECONDS
        if self._again and self._current is not None and not self._at_once:
            return self._due(self._current, slot), 0.0
        if not self._ahead:
            self._note_lack()
            return None, _POLL_SECONDS if self._playing else _SIGN_SECONDS
        first = self._ahead[0]
        if self._at_once:
            self._at_once, self._steps = self._steps > 0, max(0, self._steps - 1)
            self._clock.set(first.seconds)
            self._clock.run(on=self._playing)
            return self._taken(slot), 0.0
        return self._in_time(first, slot) if self._playing else (None, _SIGN_SECONDS)

    def _in_time(self, first: Timed, slot: int) -> tuple[Due | None, float]:
        """Return the next frame if the clock has reached it, and the seconds to wait for it."""
        wait = self._clock.wait_for(first.seconds)
        if wait > _EARLY:
            if self._current is not None and first.seconds - self._current.seconds > LONGEST_FRAME:
                self._leap_over(first)
            return None, max(0.0, self._clock.wait_for(first.seconds))
        if self._is_late(wait):
            self._ahead.popleft()
            self._turn.notify_all()
            return None, 0.0
        return self._taken(slot), 0.0

    def _is_late(self, wait: float) -> bool:
        """Return whether the next frame but one is due already, or sooner than a screen shows it."""
        if len(self._ahead) < 2:
            return False
        if -wait > _LATE_SECONDS and self._clock.wait_for(self._ahead[1].seconds) <= 0:
            return True
        return self._clock.speed > 1 and time.monotonic() - self._sent_at < _SOONEST

    def _leap_over(self, first: Timed) -> None:
        """Go on behind a gap of the time stamps."""
        if self._current is not None and self._clock.now() > self._current.seconds + LONGEST_FRAME:
            self._clock.set(first.seconds)

    def _taken(self, slot: int) -> Due:
        if not self._playing and self._current is not None:
            self._back.append(self._current)
            while sum(timed.size for timed in self._back) > MOST_BYTES:
                self._back.popleft()
        self._current = self._ahead.popleft()
        self._turn.notify_all()
        return self._due(self._current, slot)

    def _due(self, timed: Timed, slot: int) -> Due:
        self._again = False
        self._sent.append(slot)
        self._sent_at = time.monotonic()
        return Due(timed, slot, self._follows, not self._playing)

    def take_back(self, slot: int) -> None:
        """Free a slot whose frame could not be made a picture."""
        with self._turn:
            if slot in self._sent:
                self._sent.remove(slot)

    def _note_lack(self) -> None:
        """Find the end, or that the decoder has nothing for the screen."""
        if not self._playing:
            return
        if not self._at_end:
            if not self._at_once:
                self._waits_since = self._waits_since or time.monotonic()
            return
        end = self.seconds if self._current is None else self._current.seconds
        if self._choice.sound:
            end = max(end, self._feed.until() or 0.0)
        self._clock.run(on=True)
        if self._clock.now() >= end:
            if self._loops:
                self._leap(Jump(self._follows, 0.0, To.EXACT))
            else:
                self._playing, self._ended = False, True
                self._clock.run(on=False)
                self._clock.set(end)  # a busy machine, or one that slept, looks at the time long after it
            self._tell = True

    def _position(self) -> Position:
        self._tell, self._told_at = False, time.monotonic()
        since = self._waits_since
        return Position(
            seconds=max(self._clock.now(), 0.0),
            playing=self._playing,
            ended=self._ended,
            waiting=since is not None and self._told_at - since > _STARVED_SECONDS,
        )

    def _has_room(self) -> bool:
        ahead = sum(timed.size for timed in self._ahead)
        return len(self._ahead) < _MOST_AHEAD and ahead < MOST_BYTES

    def _leap(self, jump: Jump) -> None:
        """Drop what is decoded. Called with the lock."""
        self._jump, self._follows = jump, jump.number
        self._serial += 1
        self._ahead.clear()
        self._back.clear()
        self._current = None
        self._steps = 0
        self._at_once, self._at_end, self._ended, self._waits_since = True, False, False, None
        self._clock.run(on=False)
        self._clock.set(jump.seconds)
        self._turn.notify_all()

    def _changed(self) -> None:
        self._tell = True
        self._turn.notify_all()
