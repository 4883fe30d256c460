"""The page of the preferences about a cluster whose workers probe the files of scans."""

import os

from app.cluster.installed import check_usable
from app.config.settings import Settings
from app.core.cluster import chosen, is_protected, same_folder
from app.core.errors import ClusterRefused
from app.core.message import Message
from app.qt.widgets.option_controls import line, lines, switch
from app.qt.widgets.options_page import Option, OptionsPage


class ClusterPage(OptionsPage):
    """The options of the cluster. They are checked when they are taken, not while they are typed."""

    place = 30

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
