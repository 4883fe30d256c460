"""Texts of jobs that end in a report."""

from app.core.job import Job
from app.qt.jobs.presenter import JobPresenter


class ReportPresenter(JobPresenter):
    """Formats verifications against a manifest."""

    def changes(self, job: Job) -> str:
        return self.tr("Show report") if job.outcome else ""
