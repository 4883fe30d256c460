"""The bill of materials names each part once, and what no lock names."""

import pytest

import sbom


@pytest.fixture(scope="module")
def made() -> dict[str, dict[str, str]]:
    return {each["bom-ref"]: each for each in sbom.document()["components"]}


def test_locked_packages_and_libraries_inside_of_them_are_named(made: dict[str, dict[str, str]]) -> None:
    names = {each["name"] for each in made.values()}
    assert {"pyside6-essentials", "pymediainfo", "av", "miniaudio", "pyinstaller"} <= names
    assert {"ffmpeg", "libmediainfo", "qt"} <= names
    assert not {"hatchling", "nfpm", "setuptools"} & names
    assert all(each["version"] and each["purl"] for each in made.values())


def test_the_program_depends_on_each_of_them(made: dict[str, dict[str, str]]) -> None:
    document = sbom.document()
    assert len(made) == len(document["components"])
    (program,) = document["dependencies"]
    assert program["ref"] == document["metadata"]["component"]["bom-ref"]
    assert set(program["dependsOn"]) == made.keys()


def test_the_same_locks_make_the_same_document() -> None:
    assert sbom.document() == sbom.document()
