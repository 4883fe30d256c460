"""The part of the preferences about a cluster whose workers probe the files of scans."""

import os
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from app.cluster.installed import check_usable
from app.config.settings import Settings
from app.core.cluster import chosen, is_protected, same_folder
from app.core.errors import ClusterRefused
from app.core.message import Message
from app.qt.widgets.form_field import FormField, NamesFormField


class ClusterForm(QObject):
    """The fields of the cluster. They are checked when they are taken, not while they are typed."""

    def __init__(self) -> None:
        super().__init__()
        self._address, self._security, folders = QLineEdit(), QLineEdit(), QPlainTextEdit()
        folders.setTabChangesFocus(True)
        folders.setFixedHeight(folders.fontMetrics().lineSpacing() * 2 + 16)
        self.address = FormField(
            self.tr("Files are probed b&y the cluster at"),
            self._address,
            self.tr(
                "The address of a Dask scheduler, tcp://HOST:PORT or tls://HOST:PORT; local:N starts N"
                " workers on this computer. Empty: this computer alone probes."
            ),
        )
        self.security = FormField(
            self.tr("Its certificates are gi&ven in the file"),
            self._security,
            self.tr("For a tls address: the path of a TOML file with ca, cert and key."),
        )
        self.insecure = QCheckBox(self.tr("Accept an e&xposed cluster, without TLS"))
        self._insecure = FormField(
            self.insecure.text(),
            self.insecure,
            self.tr(
                "For a tcp address. Whoever reaches such a cluster can run programs on its computers and on"
                " this one: only in a network of your own."
            ),
            buddy=False,
        )
        self.folders = NamesFormField(
            self.tr("Paths of e&qual folders on different computers"),
            folders,
            self.tr("A folder on each line: /Volumes/Media=/mnt/media. It holds for all sources inside."),
            read=_folders,
            separator="\n",
        )
        self.fields = (self.address, self.security, self._insecure, self.folders)
        """The fields in the order of the Tab key."""
        for changed in (self._address.textChanged, self.insecure.toggled):
            changed.connect(lambda: self.address.complain(None))
            changed.connect(self._warn)
        self._security.textChanged.connect(lambda: self.security.complain(None))
        self.folders.changed.connect(lambda: self.folders.complain(None))

    def _warn(self) -> None:
        """Tell the risk of an accepted address without TLS."""
        address = self._address.text().strip()
        risky = self.insecure.isChecked() and not is_protected(address)
        self._insecure.complain(Message("cluster.insecure", {"address": address}) if risky else None)

    def show_settings(self, settings: Settings) -> None:
        """Show the cluster of these settings."""
        self._address.setText(settings.cluster)
        self._security.setText(settings.cluster_security)
        self.insecure.setChecked(settings.cluster_insecure)
        self.folders.show_names(settings.cluster_folders)

    def put_into(self, settings: Settings) -> Settings | None:
        """Return the settings with the fields' cluster; None if a field is invalid and shows an error."""
        address, security = self._address.text().strip(), self._security.text().strip()
        insecure = self.insecure.isChecked()
        names = self.folders.names()
        fit = [
            names is not None,
            _is_fit(self.address, lambda: _check_address(address, settings, insecure=insecure)),
            _is_fit(self.security, lambda: chosen("local:1", os.fsencode(security))),
        ]
        if names is None or not all(fit):
            return None
        return replace(
            settings,
            cluster=address,
            cluster_security=security,
            cluster_insecure=insecure,
            cluster_folders=names,
        )

    def focus_problem(self) -> None:
        """Give the focus to the first field with an error."""
        for field in (self.address, self.security, self.folders):
            if field.problem.text():
                field.control.setFocus()
                return


def _is_fit(field: FormField, check: Callable[[], object]) -> bool:
    """Show the error that a check raises at a field; return whether there is none."""
    try:
        check()
    except ClusterRefused as error:
        field.complain(error.message)
        return False
    field.complain(None)
    return True


def _check_address(address: str, before: Settings, *, insecure: bool) -> None:
    """Raise `ClusterRefused` for an address that cannot be, or that is new and cannot be used."""
    if address:
        choice = chosen(address, insecure=insecure)
        choice.check_protected()
        if address != before.cluster:
            check_usable(choice)


def _folders(text: str) -> tuple[str, ...]:
    """Return the lines that name a folder. Raises `ClusterRefused`."""
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    for line in lines:
        same_folder(line)
    return lines
