"""The pages of the preferences about scans: file types, limits, cluster."""

import os
import re
from typing import Final

from app.cluster.installed import check_usable
from app.config.settings import Settings
from app.core.cluster import chosen, is_protected, same_folder
from app.core.errors import ClusterRefused, SettingsError
from app.core.file.filetypes import LISTED_ONLY, VIDEO_EXTENSIONS, extensions, folder_patterns
from app.core.message import Message
from app.core.run.limits import CPU_SECONDS, WALL_SECONDS, WORKERS, Range
from app.qt.widgets.option_controls import Control, decimal, line, lines, number, switch
from app.qt.widgets.preferences_page import Option, PreferencesPage

_BUILT_IN: Final = " ".join(sorted(name[1:].decode() for name in (*VIDEO_EXTENSIONS, *LISTED_ONLY)))


class FileTypesPage(PreferencesPage):
    """The options of file types and skipped folders. They are checked while they are typed."""

    place = 20
    key = "scanning"
    guide = "first-scan"

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Scanning")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "more_extensions",
                _extensions(),
                self.tr("&Scan also files that end in"),
                self.tr("Separated by spaces, as in: mkv mov"),
            ),
            Option(
                "fewer_extensions",
                _extensions(),
                self.tr("&Leave out files that end in"),
                self.tr("Scanned unless you leave them out: {}").format(_BUILT_IN),
            ),
            Option(
                "skipped_folders",
                lines(lambda text: folder_patterns(text.splitlines()), height=4),
                self.tr("Pass over &folders named"),
                self.tr(
                    "A name on each line; * stands for anything: proxy*. Trash and system folders always are."
                ),
            ),
            Option(
                "hidden_files",
                switch(),
                self.tr("Scan &hidden files that are no videos"),
                self.tr(
                    "Empty ones whose name begins with a dot, and what macOS keeps beside files (._name)."
                ),
            ),
        )

    def save(self, settings: Settings) -> Settings | None:
        """Return the settings with these names; None if they are invalid or contradict each other."""
        saved = super().save(settings)
        if saved is None:
            return None
        try:
            saved.name_rules()
        except SettingsError as error:
            self.refuse("fewer_extensions", error)
            return None
        return saved

    def is_fit(self) -> bool:
        """Return whether the names are valid."""
        return self.save(Settings()) is not None


def _extensions() -> Control[tuple[str, ...]]:
    return line(lambda text: extensions(re.split(r"[\s,;]+", text)), " ".join)


class LimitsPage(PreferencesPage):
    """The limits of a scan: probe children, and seconds for a file."""

    place = 90
    key = "limits"

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Limits")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        seconds = self.tr(" s")
        return (
            Option(
                "workers",
                self._workers(),
                self.tr("Wor&kers"),
                self.tr(
                    "Files that are read at once. Automatic: one for each core, fewer where memory is short."
                ),
            ),
            Option(
                "wall_seconds",
                decimal(WALL_SECONDS, unit=seconds),
                self.tr("Give up a file &without a byte for"),
                self.tr("More helps with slow shares and disks that have to wake up."),
            ),
            Option(
                "cpu_seconds",
                decimal(CPU_SECONDS, unit=seconds),
                self.tr("Give up a file that takes a &processor for"),
                self.tr("Counted anew whenever the file is read on. Only damaged files take so long."),
            ),
        )

    def _workers(self) -> Control[int | None]:
        box = number(Range(0, WORKERS.most), least=self.tr("Automatic"))
        return Control(
            box.widget, lambda: box.value() or None, lambda count: box.show(count or 0), box.changed
        )


class ClusterPage(PreferencesPage):
    """The options of the cluster. They are checked when they are taken, not while they are typed."""

    place = 92
    key = "cluster"
    guide = "cluster"

    def __init__(self) -> None:
        super().__init__()
        self._address = self.by_field["cluster"].control
        self._insecure = self.by_field["cluster_insecure"].control
        for control in (self._address, self._insecure):
            control.changed.connect(lambda: self.fields["cluster"].complain(None))
            control.changed.connect(self._warn)
        for name in ("cluster_security", "cluster_folders"):
            self.by_field[name].control.changed.connect(
                lambda *_, name=name: self.fields[name].complain(None)
            )

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Cluster")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "cluster",
                line(str.strip, str),
                self.tr("Files are probed b&y the cluster at"),
                self.tr(
                    "The address of a Dask scheduler, tcp://HOST:PORT or tls://HOST:PORT; local:N starts N"
                    " workers on this computer. Empty: this computer alone probes."
                ),
            ),
            Option(
                "cluster_security",
                line(_security, str),
                self.tr("Its certificates are gi&ven in the file"),
                self.tr("For a tls address: the path of a TOML file with ca, cert and key."),
            ),
            Option(
                "cluster_insecure",
                switch(),
                self.tr("Accept an e&xposed cluster, without TLS"),
                self.tr(
                    "For a tcp address. Whoever reaches such a cluster can run programs on its computers"
                    " and on this one: only in a network of your own."
                ),
            ),
            Option(
                "cluster_folders",
                lines(_folders, height=2),
                self.tr("Paths of e&qual folders on different computers"),
                self.tr("A folder on each line: /Volumes/Media=/mnt/media. It holds for all sources inside."),
            ),
        )

    def save(self, settings: Settings) -> Settings | None:
        """Return the settings with this cluster; None if it is invalid, or new and cannot be used."""
        saved = super().save(settings)
        try:
            _check_address(self._address.value(), settings, insecure=self._insecure.value())
        except ClusterRefused as error:
            self.refuse("cluster", error)
            return None
        return saved

    def _warn(self) -> None:
        """Tell the risk of an accepted address without TLS."""
        address = self._address.value()
        risky = self._insecure.value() and not is_protected(address)
        warning = Message("cluster.insecure", {"address": address}) if risky else None
        self.fields["cluster_insecure"].complain(warning)


def _security(text: str) -> str:
    """Return the path of a file with certificates. Raises `ClusterRefused`."""
    path = text.strip()
    chosen("local:1", os.fsencode(path))
    return path


def _check_address(address: str, before: Settings, *, insecure: bool) -> None:
    """Raise `ClusterRefused` for an address that cannot be, or that is new and cannot be used."""
    if address:
        choice = chosen(address, insecure=insecure)
        choice.check_protected()
        if address != before.cluster:
            check_usable(choice)


def _folders(text: str) -> tuple[str, ...]:
    """Return the lines that name a folder. Raises `ClusterRefused`."""
    pairs = tuple(pair.strip() for pair in text.splitlines() if pair.strip())
    for pair in pairs:
        same_folder(pair)
    return pairs
