"""A host sees the same files where it reads the same; the mapping of paths; the choice of a cluster."""

import os
from pathlib import Path

import pytest

from app.cluster.messages import Proof
from app.cluster.places import name_here, take_sample
from app.core.cluster import chosen, place_of
from app.core.errors import ClusterRefused


def _folder(path: Path, contents: bytes = b"frames" * 50_000) -> bytes:
    path.mkdir()
    (path / "clip.mkv").write_bytes(contents)
    os.utime(path / "clip.mkv", (10**9, 10**9))
    return os.fsencode(path)


def test_the_same_files_are_recognised_under_another_path(tmp_path: Path) -> None:
    here, there = _folder(tmp_path / "here"), _folder(tmp_path / "there")
    sample = take_sample(here, here + b"/clip.mkv")

    assert sample is not None
    assert name_here(Proof((b"/nowhere", there), sample)) == there


def test_other_contents_of_the_same_size_are_told_apart(tmp_path: Path) -> None:
    here, there = _folder(tmp_path / "here"), _folder(tmp_path / "there", b"FRAMES" * 50_000)

    assert name_here(Proof((there,), take_sample(here, here + b"/clip.mkv"))) is None


def test_a_file_may_be_a_place_itself(tmp_path: Path) -> None:
    clip = _folder(tmp_path / "here") + b"/clip.mkv"

    assert name_here(Proof((clip,), take_sample(clip, clip))) == clip


def test_without_a_sample_any_folder_will_do(tmp_path: Path) -> None:
    here = os.fsencode(tmp_path)

    assert take_sample(here, here + b"/gone.mkv") is None
    assert name_here(Proof((b"/nowhere", here), None)) == here
    assert name_here(Proof((b"/nowhere",), None)) is None


def test_a_folder_has_its_names_on_the_other_hosts() -> None:
    choice = chosen("tcp://host:8786", folders=[r"/Volumes/Archive=/mnt/archive=\\nas\archive"])
    places = choice.places([b"/Volumes/Archive/2024", b"/Volumes/Other"])

    assert place_of(b"/Volumes/Archive/2024/a.mkv", places) == (
        b"/Volumes/Archive/2024",
        b"/mnt/archive/2024",
        rb"\\nas\archive\2024",
    )
    assert place_of(b"/Volumes/Other/a.mkv", places) == (b"/Volumes/Other",)
    assert place_of(b"/elsewhere/a.mkv", places) == (b"/elsewhere",)


def test_a_mapped_folder_inside_a_root_is_a_place_of_its_own() -> None:
    places = chosen("local:2", folders=["/media/nas=/mnt/nas"]).places([b"/media"])

    assert place_of(b"/media/nas/a.mkv", places) == (b"/media/nas", b"/mnt/nas")
    assert place_of(b"/media/nasty/a.mkv", places) == (b"/media",)


@pytest.mark.parametrize(
    "address", ["", "host", "tcp://host", "http://host:1", "local:0", "local:65", "local:"]
)
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(ClusterRefused, match="no address"):
        chosen(address)


@pytest.mark.parametrize("folders", ["/a", "/a=", "a=/b", "=/b"])
def test_other_folders_are_refused(folders: str) -> None:
    with pytest.raises(ClusterRefused, match="two hosts"):
        chosen("local:1", folders=[folders])
