"""Drives a headless Chromium by its DevTools protocol, with the HTTP client that is there already."""

import asyncio
import base64
import json
import os
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final

import aiohttp

from tests.page.protocol import Protocol

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
_LEFT_OUT: Final = os.environ.get("CINVENTORY_BROWSER") == "none"
CHROMIUM: Final = None if _LEFT_OUT else next(filter(None, map(shutil.which, _NAMES)), None)
"""The browser; None where `./dev test` has found that none starts."""
_OPTIONS: Final = (
    "--headless=new",
    "--no-sandbox",  # the tests may run as root
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--remote-debugging-port=0",
)
PATIENCE: Final = 120.0
"""Seconds that a fact of the page may take on the busiest machine."""
_TOLD: Final = "DevTools listening on "
_MOST: Final = 64 * 1024 * 1024
_GONE: Final = ("Cannot find context", "Execution context was destroyed", "Inspected target navigated")
_KEYS: Final = {
    "Enter": 13,
    "Escape": 27,
    "Tab": 9,
    "ArrowDown": 40,
    "ArrowUp": 38,
    "End": 35,
    "Home": 36,
    "ArrowLeft": 37,
    "ArrowRight": 39,
}


class Page:
    """A page of the browser."""

    def __init__(self, protocol: Protocol, language: str) -> None:
        self._protocol = protocol
        self._language = language
        self._session = ""
        self._target = ""

    @property
    def complaints(self) -> Sequence[dict[str, Any]]:
        """Exceptions, errors in the console, and issues such as reports of the policy, of all pages."""
        return self._protocol.complaints

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:  # noqa: ANN401
        """Call a method of the protocol, and return its result."""
        return await self._protocol.call(self._session, method, **parameters)

    async def begin(self) -> None:
        """Open an empty page."""
        self._target = (await self.call("Target.createTarget", url="about:blank"))["targetId"]
        attached = await self.call("Target.attachToTarget", targetId=self._target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Audits"):
            await self.call(f"{domain}.enable")
        language = self._language
        await self.call("Emulation.setLocaleOverride", locale=language)
        await self.call(
            "Emulation.setUserAgentOverride", userAgent="tests", acceptLanguage=language, platform="Linux"
        )
        await self.size(1280, 800)

    async def another(self) -> "Page":
        """Open a further empty page in front of this one."""
        page = Page(self._protocol, self._language)
        await page.begin()
        return page

    async def activate(self) -> None:
        """Bring the page to the front."""
        await self.call("Target.activateTarget", targetId=self._target)

    async def end(self) -> None:
        """Have the browser end."""
        await self.call("Browser.close")

    async def size(self, width: int, height: int, *, dark: bool = False) -> None:
        """Set the size of the window in pixels, and the theme of the system, which moves nothing."""
        await self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        theme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        motion = {"name": "prefers-reduced-motion", "value": "reduce"}
        await self.call("Emulation.setEmulatedMedia", features=[theme, motion])

    async def open(self, address: str) -> None:
        """Open an address, or load the page again if only the fragment differs."""
        await self.call("Page.navigate", url=address)

    async def reload(self) -> None:
        await self.call("Page.reload")

    async def value(self, expression: str) -> Any:  # noqa: ANN401
        """Return the value of a JavaScript expression; promises are awaited."""
        told = await self.call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True
        )
        if "exceptionDetails" in told:
            raise RuntimeError(json.dumps(told["exceptionDetails"]))
        return told["result"].get("value")

    async def until(self, expression: str) -> Any:  # noqa: ANN401
        """Wait until an expression is true, and return its value."""
        waiting = (
            "new Promise((done) => { const look = () => { let found = false; "
            f"try {{ found = {expression}; }} catch {{}} "
            "if (found) done(found); else setTimeout(look, 10); }; look(); })"
        )
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._value_at_last(waiting)
        except TimeoutError:
            raise AssertionError(f"never true: {expression}") from None

    async def _value_at_last(self, expression: str) -> Any:  # noqa: ANN401
        """Return a value, if need be of the page that comes after this one."""
        while True:
            try:
                return await self.value(expression)
            except RuntimeError as error:
                if not any(text in str(error) for text in _GONE):
                    raise

    async def click(self, selector: str) -> None:
        """Click the middle of an element as soon as it can be seen, and stands where it stood before."""
        found = json.dumps(selector)
        place = await self.until(
            f"(() => {{ const node = document.querySelector({found}); "
            "node.scrollIntoView({block: 'nearest'}); "
            "const box = node.getBoundingClientRect(); if (!box.width || node.disabled) return false; "
            "const at = {x: box.x + box.width / 2, y: box.y + box.height / 2}; "
            "const [was, is] = [node.wasAt, `${at.x} ${at.y}`]; "
            "node.wasAt = is; if (was !== is) return false; "
            "const hit = document.elementFromPoint(at.x, at.y); "
            "return node.contains(hit) && at; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            await self.call("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    async def write(self, text: str) -> None:
        """Write into the element that has the focus."""
        await self.call("Input.insertText", text=text)

    async def press(self, key: str) -> None:
        """Press a key and let it go."""
        code = {"key": key, "code": key, "windowsVirtualKeyCode": _KEYS[key]}
        text = {"text": "\r"} if key == "Enter" else {}
        await self.call("Input.dispatchKeyEvent", type="keyDown", **code, **text)
        await self.call("Input.dispatchKeyEvent", type="keyUp", **code)

    async def text(self, selector: str) -> str:
        """Return the text of an element."""
        return str(await self.until(f"document.querySelector({json.dumps(selector)}).textContent"))

    async def picture(self, path: Path) -> None:
        """Save what is seen as a PNG."""
        shot = await self.call("Page.captureScreenshot")
        path.write_bytes(base64.b64decode(shot["data"]))  # noqa: ASYNC240 - for a look by hand


@asynccontextmanager
async def browser(folder: Path, language: str = "en") -> AsyncIterator[Page]:
    """Start a browser with an empty profile in `folder`, and yield its only page."""
    assert CHROMIUM is not None
    profile = folder / "browser"
    process = await asyncio.create_subprocess_exec(
        CHROMIUM,
        *_OPTIONS,
        f"--user-data-dir={profile}",
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    silence: asyncio.Task[None] | None = None
    try:
        address = await _address(process.stderr)
        silence = asyncio.create_task(_drain(process.stderr))
        async with (
            aiohttp.ClientSession() as client,
            client.ws_connect(address, max_msg_size=_MOST) as socket,
        ):
            protocol = Protocol(socket)
            hearing = asyncio.create_task(protocol.hear())
            page = Page(protocol, language)
            try:
                await page.begin()
                yield page
                await page.end()
                await process.wait()
            finally:
                hearing.cancel()
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        if silence is not None:
            await silence


async def _address(output: asyncio.StreamReader) -> str:
    async for line in output:
        if line.startswith(_TOLD.encode()):
            return line.decode().removeprefix(_TOLD).strip()
    raise AssertionError("the browser did not start")


async def _drain(output: asyncio.StreamReader) -> None:
    while await output.read(65536):
        pass
