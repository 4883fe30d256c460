"""The work of a preview child process: takes pictures of a file, or reads its full report."""

from app.core.file.listed_file import storable_time
from app.core.file.media import VideoFile
from app.core.file.record import FileStatus
from app.core.message import Message
from app.preview import protocol
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.bounded_file import BoundedFile
from app.probe.child import needs
from app.probe.mediainfo import report_file
from app.process.limits import Allowance
from app.process.opening import Opener, why, why_unread


@needs(["app.libav.parts", "app.preview.frames"])
def run_task(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Return the engine's full report of a file if the task is deep, else pictures, as bytes.

    With a moment, it is the one picture at that time.
    """
    return report_file(task, allowance, opener) if task.deep else _picture(task, allowance, opener)


def _picture(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    from app.libav.video import NoPicture  # noqa: PLC0415 - the parent needs no libav
    from app.preview.frames import take, take_at  # noqa: PLC0415 - see above

    try:
        file, status, _ = opener(task.place)
    except OSError as error:
        return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=why(error))
    made, reason = b"", Message("file.empty") if not status.st_size else None
    with file:
        try:
            if reason is None:
                source = BoundedFile(file, status.st_size, allowance.on_read)
                made = protocol.encode(take(source) if task.moment is None else take_at(source, task.moment))
        except NoPicture as error:
            reason = error.reason
        except OSError as error:
            reason = why_unread(error)
    return ProbeAnswer(
        key=task.key,
        status=FileStatus.FAILED if reason else FileStatus.OK,
        reason=reason,
        media=None if reason else VideoFile(),
        report=made,
        size=status.st_size,
        mtime_ns=storable_time(status.st_mtime_ns),
    )
