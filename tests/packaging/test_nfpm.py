"""What the deb and the rpm hold and need."""

import completion
import project
from tests.packaging.documents import nfpm, qt_needs


def test_every_file_is_there_or_made() -> None:
    import icons  # noqa: PLC0415 - loads Qt

    made = {
        *(f"build/icons/{size}.png" for size in icons.PNG_SIZES),
        *(f"build/linux/{file.name}" for file in (project.HERE / "linux").glob("*.desktop")),
        f"build/linux/{project.APP_ID}.metainfo.xml",
        "build/linux/man/**/*.gz",
        *(f"build/linux/{name}" for name in completion.SCRIPTS),
        "build/linux/CHANGELOG.md.gz",
        "${FROZEN}",
    }
    sources = [entry["src"] for entry in nfpm()["contents"] if entry.get("type") not in {"symlink", "dir"}]
    for source in sources:
        assert source in made or (project.ROOT / source).is_file(), source
    assert made <= set(sources)


def test_png_icons_lie_under_their_size() -> None:
    for entry in nfpm()["contents"]:
        if entry.get("src", "").endswith(".png"):
            size = entry["src"].rpartition("/")[2].removesuffix(".png")
            assert f"/hicolor/{size}x{size}/apps/" in entry["dst"]


def test_they_need_what_dev_installs() -> None:
    needs = qt_needs()
    assert len(needs) > 10
    packages = nfpm()["overrides"]
    assert set(needs.values()) <= set(packages["deb"]["depends"])
    assert {f"{soname}()(64bit)" for soname in needs} <= set(packages["rpm"]["depends"])


def test_the_command_leads_into_the_frozen_folder() -> None:
    links = [entry for entry in nfpm()["contents"] if entry.get("type") == "symlink"]
    assert [(link["dst"], link["src"]) for link in links] == [
        ("/usr/bin/cinventory", "../lib/cinventory/cinventory")
    ]


def test_no_folder_of_ours_is_left_by_rpm() -> None:
    contents = [entry for entry in nfpm()["contents"] if entry.get("packager") != "deb"]
    own = {entry["dst"] for entry in contents if entry.get("type") in {"dir", "tree"}}
    folders = {entry["dst"].rpartition("/")[0] for entry in contents}
    assert {folder for folder in folders if folder.endswith("/cinventory")} <= own
