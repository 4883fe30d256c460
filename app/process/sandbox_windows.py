"""The sandbox of Windows: a process gives up its privileges, its trust, and its right to start others.

Windows has no call that closes all files and the network to a process that runs. What a process may give up,
it gives up here: it can write no file, settings or process of the user, and reads those that were opened, or
that everybody of its trust may read. Its thread takes the identity of nobody besides, so that a library that
opens a name finds no file, and shows no server the user's password. Foreign code could lay that down again.

Only what the system then confirms counts as in force: wine accepts most of the calls, and does nothing.
"""

import ctypes
import struct
import sys
from typing import Final, Self

_QUERY: Final = 0x08
_ADJUST: Final = 0x20 | 0x80
"""TOKEN_ADJUST_PRIVILEGES, TOKEN_ADJUST_DEFAULT."""
_PRIVILEGES: Final = 3  # TokenPrivileges
_INTEGRITY: Final = 25  # TokenIntegrityLevel
_REMOVED: Final = 4  # SE_PRIVILEGE_REMOVED
_PASS_FOLDERS: Final = 23
"""SeChangeNotifyPrivilege: everybody has it, to reach a file below a folder that may not be listed."""
_PRIVILEGE: Final = struct.Struct("=QI")
"""A privilege's number, and its attributes."""
_COUNT: Final = struct.Struct("=I")
LOW: Final = 0x1000
"""SECURITY_MANDATORY_LOW_RID: the trust of a page in a browser."""
_LABEL: Final = bytes((1, 1, 0, 0, 0, 0, 0, 16))
"""The beginning of S-1-16-…, the identity of a level of trust."""
_GROUP_INTEGRITY: Final = 0x20
_CHILDREN: Final = 13  # ProcessChildProcessPolicy
_POLICIES: Final = ((6, 1), (9, 1), (10, 1 | 2 | 4), (_CHILDREN, 1))
"""Policies with their flags.

ProcessExtensionPointDisablePolicy, ProcessFontDisablePolicy, ProcessImageLoadPolicy: no plug-ins, no fonts
but the system's, no library from a share or of low trust.
"""

if sys.platform == "win32":
    from ctypes import wintypes

    class _Label(ctypes.Structure):
        """TOKEN_MANDATORY_LABEL, and the identity (SID) to which it points."""

        _fields_ = (
            ("sid", ctypes.c_void_p),
            ("attributes", wintypes.DWORD),
            ("identity", ctypes.c_char * 12),
        )

    _THIS_PROCESS: Final = wintypes.HANDLE(-1)
    _THIS_THREAD: Final = wintypes.HANDLE(-2)
    _kernel: Final = ctypes.WinDLL("kernel32")
    _rights: Final = ctypes.WinDLL("advapi32")

    def give_up_privileges() -> bool:
        """Remove all privileges but one that everybody has; return whether they are gone."""
        with _Token() as token:
            removed = [
                _PRIVILEGE.pack(number, _REMOVED)
                for number, _ in token.privileges()
                if number != _PASS_FOLDERS
            ]
            stated = _COUNT.pack(len(removed)) + b"".join(removed)
            _rights.AdjustTokenPrivileges(token.handle, False, stated, 0, None, None)
            return {number for number, _ in token.privileges()} <= {_PASS_FOLDERS}

    def give_up_trust() -> bool:
        """Lower the trust (integrity level) of this process; return whether it is low."""
        label = _Label(None, _GROUP_INTEGRITY, _LABEL + _COUNT.pack(LOW))
        label.sid = ctypes.addressof(label) + _Label.identity.offset
        with _Token() as token:
            _rights.SetTokenInformation(token.handle, _INTEGRITY, ctypes.byref(label), ctypes.sizeof(label))
            return token.trust() <= LOW

    def give_up_children() -> bool:
        """Forbid other programs, foreign fonts and libraries; return whether no program can be started."""
        for policy, flags in _POLICIES:
            _kernel.SetProcessMitigationPolicy(policy, ctypes.byref(wintypes.DWORD(flags)), 4)
        found = wintypes.DWORD()
        _kernel.GetProcessMitigationPolicy(_THIS_PROCESS, _CHILDREN, ctypes.byref(found), 4)
        return bool(found.value & 1)

    def become_nobody() -> bool:
        """Give this thread the identity of nobody (anonymous logon); return False if it keeps its own."""
        return bool(_rights.ImpersonateAnonymousToken(_THIS_THREAD))

    def is_nobody() -> bool:
        """Return whether this thread has another identity than its process."""
        token = wintypes.HANDLE()
        found = _rights.OpenThreadToken(_THIS_THREAD, _QUERY, True, ctypes.byref(token))
        if found:
            _kernel.CloseHandle(token)
        return bool(found)

    def become_oneself() -> None:
        """Give this thread the identity of its process again."""
        _rights.RevertToSelf()

    class _Token:
        """The token of this process: its identity and rights."""

        def __enter__(self) -> Self:
            self.handle = wintypes.HANDLE()
            _rights.OpenProcessToken(_THIS_PROCESS, _QUERY | _ADJUST, ctypes.byref(self.handle))
            return self

        def __exit__(self, *_: object) -> None:
            _kernel.CloseHandle(self.handle)

        def privileges(self) -> list[tuple[int, int]]:
            """Return the numbers of all privileges, with their attributes."""
            told = self._told(_PRIVILEGES)
            (count,) = _COUNT.unpack_from(told)
            return [
                _PRIVILEGE.unpack_from(told, _COUNT.size + _PRIVILEGE.size * each) for each in range(count)
            ]

        def trust(self) -> int:
            """Return the level of trust, the last number of its identity."""
            level: int = _COUNT.unpack(self._told(_INTEGRITY)[-_COUNT.size :])[0]
            return level

        def _told(self, kind: int) -> bytes:
            size = wintypes.DWORD()
            _rights.GetTokenInformation(self.handle, kind, None, 0, ctypes.byref(size))
            told = ctypes.create_string_buffer(size.value)
            if not _rights.GetTokenInformation(self.handle, kind, told, size, ctypes.byref(size)):
                raise ctypes.WinError()
            return told.raw
