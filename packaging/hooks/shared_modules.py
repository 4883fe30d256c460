"""Runs before all in both programs for Windows, which hold no modules: they read one archive beside them.

These modules are PyInstaller's own, which `requirements.lock` pins; a program without its archive does not
start, and `freeze` tries that.
"""

import os
import sys

import pyimod01_archive  # type: ignore[import-not-found]
import pyimod02_importers  # type: ignore[import-not-found]
import pyimod03_ctypes  # type: ignore[import-not-found]

folder: str = sys._MEIPASS  # type: ignore[attr-defined] # noqa: SLF001 - where PyInstaller tells it
archive = os.path.join(folder, "modules.pyz")  # noqa: PTH118 - pathlib comes from it
pyimod02_importers.pyz_archive = pyimod01_archive.ZlibArchiveReader(archive, 0, check_pymagic=True)
sys.path_importer_cache.clear()  # what it has looks into the program
pyimod03_ctypes.install()  # which did not find ctypes there
