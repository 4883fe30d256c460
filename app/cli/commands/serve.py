"""The command `serve`: serve the live page and the local API."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.actions.command_body import library_to_change
from app.cli.options.alerts import (
    AllowHttpOption,
    OnAlertOption,
    SecretFileOption,
    WebhookOption,
    targets_of_options,
)
from app.cli.options.cluster import (
    ClusterOption,
    FoldersOption,
    InsecureOption,
    SecurityOption,
    serving_cluster,
)
from app.cli.options.common import LibraryOption
from app.cli.preferences import choose_judges, preferred
from app.config import paths, settings
from app.config.disk_spelling import absolute
from app.core.run.limits import PORT

HostOption = Annotated[
    str,
    typer.Option(
        "--host",
        metavar="H",
        help="The address to listen on. Other computers can reach it unless it is loopback.",
    ),
]
AllowOption = Annotated[
    list[str] | None,
    typer.Option(
        "--allow",
        metavar="DIR",
        help="A folder to allow for scans, besides those in the library. Repeatable.",
    ),
]


def command(
    *,
    library: LibraryOption = None,
    host: HostOption = "127.0.0.1",
    port: Annotated[
        int,
        typer.Option(
            metavar="N", min=PORT.least, max=PORT.most, help="The port to listen on; 0 for any free one."
        ),
    ] = settings.API_PORT,
    allow: AllowOption = None,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="A host name that clients may use for this computer. Repeatable."),
    ] = None,
    token_file: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="The file with the token, made if missing; by default the user's own."
        ),
    ] = None,
    cluster: ClusterOption = None,
    cluster_security: SecurityOption = None,
    cluster_folders: FoldersOption = None,
    cluster_insecure: InsecureOption = False,
    webhook: WebhookOption = None,
    webhook_secret_file: SecretFileOption = None,
    webhook_allow_http: AllowHttpOption = False,
    on_alert: OnAlertOption = None,
    open_page: Annotated[bool, typer.Option("--open", help="Open the live page in the browser.")] = False,
    health: Annotated[
        bool, typer.Option("--health", help="Only say whether a server of this library answers.")
    ] = False,
) -> None:
    """Serve the live page and the local job API without a window, and print the address.

    Ctrl-C stops the server. Results are kept. Alerts tell of jobs that end badly, of sources that are
    offline and of files that changed unnoticed. With --cluster, or a cluster in the preferences, its
    workers probe the files of all scans. With --health, the exit status is 0 if a running server
    answers, and else 1.
    """
    from app.cli.actions import serve as serve_command  # noqa: PLC0415 - takes 0.2 s, only needed here

    if health:
        raise typer.Exit(serve_command.ask(library or paths.default_library()))
    kept = serving_cluster(preferred(), cluster, cluster_security, cluster_folders, insecure=cluster_insecure)
    request = serve_command.ServeRequest(
        host=host,
        port=port,
        allowed=tuple(absolute(item) for item in allow or ()),
        names=tuple(allow_host or ()),
        token_file=token_file or paths.token_file(),
        open_page=open_page,
        alerts=targets_of_options(
            kept, webhook, webhook_secret_file, on_alert, allow_http=webhook_allow_http
        ),
    )
    with library_to_change(library) as known:
        choose_judges(known, kept)
        serve_command.run(request, known, kept)
