"""Checks of an announced server: its process is alive, and its address belongs to this computer."""

import ipaddress
import os
import socket
import sys
from urllib.parse import urlsplit


def is_alive(process: int) -> bool:
    """Return whether a process has this id: on Windows of any user, elsewhere of this user."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        return _is_alive_on_windows(process)
    try:
        os.kill(process, 0)
    except (OSError, OverflowError):
        return False
    return True


def local_url(address: str) -> str | None:
    """Return the URL of a server on this computer that listens on `address`; None for another computer.

    `address` is `http://`, an IP address and a port. For an unspecified address, the URL is of loopback.
    """
    try:
        parts = urlsplit(address)
        host, port = ipaddress.ip_address(parts.hostname or ""), parts.port
    except ValueError:
        return None
    if parts.scheme != "http" or port is None or parts.path or parts.query or parts.username is not None:
        return None
    if host.is_unspecified:
        host = ipaddress.ip_address("127.0.0.1" if host.version == 4 else "::1")
    if not host.is_loopback and not _is_own(host):
        return None
    return f"http://[{host}]:{port}" if host.version == 6 else f"http://{host}:{port}"


def _is_own(host: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Return whether a socket can be bound to an address, which works only for this computer's own."""
    family = socket.AF_INET6 if host.version == 6 else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as trial:
        try:
            trial.bind((str(host), 0))
        except OSError:
            return False
    return True


def _is_alive_on_windows(process: int) -> bool:
    """Return whether a process has no exit code yet. `os.kill` would end the process on Windows."""
    if sys.platform != "win32":
        raise NotImplementedError
    import ctypes  # noqa: PLC0415 - used on Windows alone
    from ctypes import wintypes  # noqa: PLC0415

    query_limited, still_active = 0x1000, 259
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = wintypes.HANDLE
    kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
    kernel.GetExitCodeProcess.argtypes = (wintypes.HANDLE, wintypes.LPDWORD)
    kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    handle = kernel.OpenProcess(query_limited, False, process)
    if not handle:
        return False
    try:
        code = wintypes.DWORD()
        return bool(kernel.GetExitCodeProcess(handle, ctypes.byref(code))) and code.value == still_active
    finally:
        kernel.CloseHandle(handle)
