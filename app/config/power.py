"""Whether the computer runs on battery. A computer without one, or that does not tell, does not."""

import sys
from pathlib import Path
from typing import Final

_SUPPLIES: Final = Path("/sys/class/power_supply")
_MAINS: Final = frozenset({"Mains", "USB", "Wireless", "UPS"})

if sys.platform == "win32":

    def on_battery() -> bool:
        """Return whether the computer runs on battery.

        https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getsystempowerstatus
        """
        import ctypes  # noqa: PLC0415

        # SYSTEM_POWER_STATUS; its first byte is 0 on battery, 1 on mains, 255 for unknown.
        status = ctypes.create_string_buffer(12)
        return bool(ctypes.windll.kernel32.GetSystemPowerStatus(status)) and status.raw[0] == 0

elif sys.platform == "darwin":

    def on_battery() -> bool:
        """Return whether the computer runs on battery."""
        import psutil  # noqa: PLC0415

        battery = psutil.sensors_battery()
        return battery is not None and battery.power_plugged is False

else:

    def on_battery(supplies: Path = _SUPPLIES) -> bool:
        """Return whether a battery of the computer is being drained and no mains is connected.

        https://www.kernel.org/doc/Documentation/ABI/testing/sysfs-class-power
        """
        try:
            found = list(supplies.iterdir())
        except OSError:
            return False
        if any(_read(each, "type") in _MAINS and _read(each, "online") == "1" for each in found):
            return False
        # A mouse has a battery too, of the scope "Device".
        return any(
            _read(each, "type") == "Battery"
            and _read(each, "scope") != "Device"
            and _read(each, "status") == "Discharging"
            for each in found
        )

    def _read(supply: Path, name: str) -> str:
        try:
            return (supply / name).read_text("ascii", "replace").strip()
        except OSError:
            return ""
