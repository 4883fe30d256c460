"""Prints the paths of the files on the clipboard of Windows (CF_HDROP), as Explorer reads them."""

import ctypes
import sys
from ctypes import wintypes

_CF_HDROP = 15
_COUNT = 0xFFFF_FFFF
_LONGEST = 32_768


def main() -> None:
    if sys.platform != "win32":
        raise SystemExit("there is no such clipboard")
    user, shell = ctypes.windll.user32, ctypes.windll.shell32
    user.GetClipboardData.restype = wintypes.HANDLE
    shell.DragQueryFileW.argtypes = (wintypes.HANDLE, wintypes.UINT, wintypes.LPWSTR, wintypes.UINT)
    if not user.OpenClipboard(None):
        raise ctypes.WinError()
    files = user.GetClipboardData(_CF_HDROP)
    path = ctypes.create_unicode_buffer(_LONGEST)
    for number in range(shell.DragQueryFileW(files, _COUNT, None, 0) if files else 0):
        shell.DragQueryFileW(files, number, path, _LONGEST)
        print(path.value)
    user.CloseClipboard()


if __name__ == "__main__":
    main()
