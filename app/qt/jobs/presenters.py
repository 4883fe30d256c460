"""The presenters of the job types."""

from PySide6.QtCore import QObject

from app.core.job import Job
from app.jobs.types.manifest import VERIFY_MANIFEST
from app.jobs.types.scan import SCAN
from app.qt.base.formatting import Formatter
from app.qt.jobs.presenter import JobPresenter
from app.qt.jobs.report_presenter import ReportPresenter
from app.qt.jobs.scan_presenter import ScanPresenter


class Presenters(QObject):
    """Finds the presenter of a job: the one of its type, if that has texts of its own."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = JobPresenter(texts, self)
        self._by_type = {SCAN: ScanPresenter(texts, self), VERIFY_MANIFEST: ReportPresenter(texts, self)}

    def of(self, job: Job) -> JobPresenter:
        """Return the presenter of a job."""
        return self._by_type.get(job.type, self._usual)
