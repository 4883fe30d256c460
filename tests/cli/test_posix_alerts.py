"""Alerts of commands: the test of receivers, and those of a server in a process of its own."""

import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from queue import Queue

import pytest

from app.cli import command_line
from app.config import settings
from app.config.alert_targets import AlertTargets
from app.config.settings import Settings
from tests.cli.processes import PATIENCE
from tests.cli.served import serving

SECRET = "0123456789abcdef-secret"  # noqa: S105


class Receiver:
    """A web server on this computer that notes what it gets, and answers with a status."""

    def __init__(self) -> None:
        self.got: Queue[tuple[dict[str, str], bytes]] = Queue()
        self.status = 204
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.got.put((dict(self.headers), body))
                self.send_response(receiver.status)
                self.end_headers()

            def log_message(self, *_args: object) -> None:
                """Stay silent."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/path-secret"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    thread = threading.Thread(target=receiver.server.serve_forever, args=(0.01,))
    thread.start()
    yield receiver
    receiver.server.shutdown()
    thread.join()
    receiver.server.server_close()


@pytest.fixture
def secret_file(tmp_path: Path) -> Path:
    file = tmp_path / "webhook-secret"
    file.write_text(SECRET)
    file.chmod(0o600)
    return file


def _try(capfd: pytest.CaptureFixture[str], *options: str | Path) -> tuple[int, str, str]:
    status = command_line.run(["alerts", "test", *map(str, options)])
    return (status, *capfd.readouterr())


def test_a_test_reaches_a_webhook_and_a_command(
    receiver: Receiver, secret_file: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "got it"
    code = f"import sys; open({str(target)!r}, 'w').write(sys.stdin.read())"
    command = f'{sys.executable} -c "{code}"'
    hook = ("--webhook", receiver.url, "--webhook-secret-file", secret_file)
    status, out, err = _try(capfd, *hook, "--on-alert", command)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        f"webhook at {receiver.url.removesuffix('/path-secret')}: sent",
        f"command {Path(sys.executable).name}: sent",
    ]
    headers, body = receiver.got.get(timeout=PATIENCE)
    assert headers["Cinventory-Signature"].startswith("v1=")
    assert json.loads(body)["kind"] == json.loads(target.read_text())["kind"] == "test"


def test_a_test_says_which_receiver_failed(receiver: Receiver, capfd: pytest.CaptureFixture[str]) -> None:
    receiver.status = 500
    status, out, _ = _try(capfd, "--webhook", receiver.url, "--on-alert", f"{sys.executable} -c pass")
    assert status == 3
    assert "status 500" in out.splitlines()[0]
    assert out.splitlines()[1].endswith(": sent")
    assert "secret" not in out


def test_a_test_takes_the_receivers_of_the_preferences(
    preferences: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert _try(capfd)[0] == 1
    targets = AlertTargets(commands=((sys.executable, "-c", "pass"),))
    settings.save(preferences, Settings(alerts=targets))
    assert _try(capfd)[0] == 0


@pytest.mark.parametrize(
    ("options", "status", "said"),
    [
        (["--webhook", "http://hooks.example/secret"], 1, "http://hooks.example is not encrypted"),
        (["--webhook", "hooks.example/secret"], 1, "address of a webhook is invalid"),
        (["--webhook", "https://a.example", "--webhook-secret-file", "/nowhere"], 1, "could not be read"),
        (["--webhook-secret-file", "/nowhere"], 2, "only with --webhook"),
        (["--webhook-allow-http"], 2, "only with --webhook"),
        (["--on-alert", "'"], 1, "is no command"),
    ],
)
def test_receivers_that_are_refused(
    options: list[str], status: int, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    got, out, err = _try(capfd, *options)
    assert (got, out) == (status, "")
    assert said in " ".join(err.split())
    assert "/secret" not in err


def test_a_server_tells_of_a_job_that_needs_attention(
    path: Path, videos: Path, receiver: Receiver, secret_file: Path
) -> None:
    options = ("--allow", videos, "--webhook", receiver.url, "--webhook-secret-file", secret_file)
    with serving(path, *options) as served:
        job = served.ask("/jobs", {"type": "scan", "paths": [str(videos / "gone")]})[1]
        assert served.follow(job["id"])["state"] == "needs_attention"
        _, body = receiver.got.get(timeout=PATIENCE)
        served.process.terminate()
        out, err = served.process.communicate(timeout=PATIENCE)
    told = json.loads(body)
    assert (told["kind"], told["job"]["id"]) == ("job-needs-attention", job["id"])
    assert told["paths"] == [str(videos / "gone")]
    assert (served.process.returncode, b"secret" in out, SECRET.encode() in err) == (0, False, False)
    assert b"path-secret" not in err


def test_an_alert_is_tried_once_more_at_the_end(path: Path, videos: Path, receiver: Receiver) -> None:
    receiver.status = 503
    with serving(path, "--allow", videos, "--webhook", receiver.url) as served:
        job = served.ask("/jobs", {"type": "scan", "paths": [str(videos / "gone")]})[1]
        served.follow(job["id"])
        receiver.got.get(timeout=PATIENCE)  # the first try, which fails
        receiver.status = 204
        served.process.terminate()
        served.process.communicate(timeout=PATIENCE)
    assert served.process.returncode == 0
    receiver.got.get(timeout=PATIENCE)
