"""The workflows of GitHub say what they should; whether they run shows there."""

import re

import pytest

import appdir
import build
import project
from tests.packaging.documents import workflow

FOLDER = project.ROOT / ".github" / "workflows"
NAMES = sorted(path.name for path in FOLDER.iterdir())
IMAGE = re.compile(r"[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}")
"""Name, version and digest: who can replace what a registry has under the name replaces nothing here."""


def test_tests_run_on_three_systems_with_three_pythons() -> None:
    matrix = workflow("ci.yml")["jobs"]["test"]["strategy"]["matrix"]
    assert [name.partition("-")[0] for name in matrix["system"]] == ["ubuntu", "windows", "macos"]
    assert matrix["python"] == ["3.11", "3.12", "3.13"]


@pytest.mark.parametrize("name", NAMES)
def test_actions_are_pinned_to_a_commit_whose_version_is_told(name: str) -> None:
    used = re.findall(r"uses: (.+)", (FOLDER / name).read_text("utf-8"))
    assert used
    for action in used:
        assert action.startswith("./") or re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)


def test_an_action_has_one_commit_and_one_version() -> None:
    used = {
        line for name in NAMES for line in re.findall(r"uses: (\w.+)", (FOLDER / name).read_text("utf-8"))
    }
    assert len({line.partition("@")[0] for line in used}) == len(used)


@pytest.mark.parametrize("name", NAMES)
def test_images_are_pinned_to_a_digest(name: str) -> None:
    for job in workflow(name)["jobs"].values():
        assert "services" not in job
        image = job.get("container", "")
        if named := re.fullmatch(r"\$\{\{ matrix\.(\w+) \}\}", image):
            images = job["strategy"]["matrix"][named[1]]
        else:
            images = [image] if image else []
        assert all(map(IMAGE.fullmatch, images)), images


@pytest.mark.parametrize("name", NAMES)
def test_jobs_name_scripts_that_exist_and_end_in_time(name: str) -> None:
    for path in re.findall(r"packaging/[\w/]+\.(?:sh|py|ps1)", (FOLDER / name).read_text("utf-8")):
        assert (project.ROOT / path).is_file(), path
    for job in workflow(name)["jobs"].values():
        assert "timeout-minutes" in job or "uses" in job


def test_nothing_is_released_that_was_not_tried_on_a_clean_system() -> None:
    jobs = workflow("release.yml")["jobs"]
    tried = {name for name in jobs if name.endswith("-on-clean")}
    assert tried | {"ci", "facts"} == set(jobs["release"]["needs"])
    assert {need for name in tried for need in jobs[name]["needs"]} == {"linux", "windows", "macos"}


def test_signing_waits_for_a_secret() -> None:
    for job in workflow("release.yml")["jobs"].values():
        for step in job.get("steps", ()):
            if re.search(r"\b(Sign|signer|notarised)\b", step.get("name", "")):
                assert re.match(r"env\.\w+ != ''", step["if"])


def test_only_the_last_job_may_write() -> None:
    release = workflow("release.yml")
    assert release["permissions"] == {"contents": "read"}
    assert [name for name, job in release["jobs"].items() if "permissions" in job] == ["release"]


@pytest.mark.parametrize("name", NAMES)
def test_a_workflow_refers_to_what_it_has(name: str) -> None:
    """What GitHub would refuse, or read as empty text."""
    jobs = workflow(name)["jobs"]
    for job in jobs.values():
        needs, text = set(job.get("needs", ())), str(job)
        assert needs <= jobs.keys()
        assert set(re.findall(r"\bneeds\.([\w-]+)", text)) <= needs
        assert set(re.findall(r"\bmatrix\.(\w+)", text)) <= job.get("strategy", {}).get("matrix", {}).keys()
        steps = job.get("steps", ())
        outputs = {step["id"] for step in steps if "id" in step}
        assert set(re.findall(r"\bsteps\.(\w+)", text)) <= outputs
        for step in steps:
            assert ("run" in step) != ("uses" in step), step
            assert step.keys() <= {"name", "id", "if", "uses", "with", "run", "env", "shell"}, step
            environment = {*step.get("env", ()), *job.get("env", ())}
            assert set(re.findall(r"\benv\.(\w+)", step.get("if", ""))) <= environment, step


def test_secrets_and_variables_are_listed_at_the_top() -> None:
    text = (FOLDER / "release.yml").read_text("utf-8")
    listed = set(re.findall(r"\b[A-Z]+(?:_[A-Z]+)+\b", text.partition("\nname:")[0]))
    assert set(re.findall(r"\b(?:secrets|vars)\.(\w+)", text)) == listed


def test_the_runtime_of_appimages_is_the_one_that_is_checked() -> None:
    steps = workflow("release.yml")["jobs"]["linux"]["steps"]
    (runtime,) = (step["env"] for step in steps if "RUNTIME" in step.get("env", ()))
    assert runtime == {"RUNTIME": appdir.RUNTIME, "RUNTIME_SHA256": appdir.RUNTIME_SHA256}


def test_each_target_is_built_for_a_release() -> None:
    text = (FOLDER / "release.yml").read_text("utf-8")
    built = {word for line in re.findall(r"build\.py ([\w ]+)", text) for word in line.split()}
    assert set(build._TARGETS) == built
