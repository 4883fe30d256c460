"""Finds the panel of jobs, which a window has once its library is open."""

from app.qt.jobs.panel import JobsPanel
from app.qt.shell.main_window import MainWindow


def jobs_panel(window: MainWindow) -> JobsPanel:
    """Return the panel of jobs of a window with an open library."""
    (panel,) = window.findChildren(JobsPanel)
    return panel
