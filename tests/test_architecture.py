"""Imports: the import circles, and the modules that child processes load. Layers are the linter's part."""

import ast
import re
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import app
from app.core.arguments import COMMANDS

HEAVY = {
    "PySide6",
    "shiboken6",
    "qasync",
    "sqlite3",
    "rich",
    "typer",
    "click",
    "asyncio",
    "filelock",
    "platformdirs",
}
ROOT = Path(app.__file__).parent
pytestmark = pytest.mark.no_cover  # the tests read the code, and run none of it


def _loaded(*modules: str) -> set[str]:
    """Return the top-level modules that a fresh interpreter has after importing `modules`."""
    code = f"import {', '.join(modules)}, sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT.parent, capture_output=True, check=True)  # noqa: S603
    return set(done.stdout.decode().split())


@pytest.mark.parametrize(
    "child",
    [
        "app.scan.listing.lister_child",
        "app.scan.locate_child",
        "app.probe.child, app.probe.mediainfo",
        "app.preview.child, app.preview.frames",
        "app.manifests.folder_child",
        "app.watch.watch_child",
        "app.disk_pool.presence_child",
        "app.disk_pool.source_look",
    ],
)
def test_children_import_only_what_they_run(child: str) -> None:
    assert _loaded(child) & HEAVY == set()


def test_the_lister_does_not_load_the_media_engine() -> None:
    assert "pymediainfo" not in _loaded("app.scan.listing.lister_child")


def test_a_report_needs_no_decoder() -> None:
    assert "av" not in _loaded("app.preview.child")


def test_the_window_looks_through_a_child() -> None:
    """The window loads neither media engine."""
    assert "av" not in _loaded("app.qt.startup.session")


def test_the_door_imports_nothing_before_it_is_needed() -> None:
    assert _loaded("app.__main__") & HEAVY == set()


def test_commands_need_no_window() -> None:
    assert (
        _loaded(*(f"app.cli.commands.{name}" for name in COMMANDS)) & {"PySide6", "shiboken6", "qasync"}
        == set()
    )


@pytest.mark.parametrize(
    "source", sorted((ROOT / "core").rglob("*.py")), ids=lambda source: source.relative_to(ROOT).as_posix()
)
def test_the_core_imports_of_packages_msgspec_alone(source: Path) -> None:
    allowed = sys.stdlib_module_names | {"app", "msgspec"}
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            assert name.partition(".")[0] in allowed, f"{source.name} imports {name}"


def test_only_one_room_starts_child_processes() -> None:
    """Others would inherit standard descriptors, and keep a caller's pipe open."""
    calls = re.compile(r"(?<!\w)(?<!psutil\.)(Process|Pool|ProcessPoolExecutor|fork)\(")
    makers = {path.parent.name for path in ROOT.rglob("*.py") if calls.search(path.read_text("utf-8"))}
    assert makers == {"process"}


def _asks_for_job_type(node: ast.AST) -> bool:
    """Return whether a node compares the type of a job, or asks for the class of a request or outcome."""
    of_jobs = re.compile(r"\w*(Request|Outcome)$")
    match node:
        case ast.Compare(left=left, comparators=others):
            return any(isinstance(each, ast.Attribute) and each.attr == "type" for each in (left, *others))
        case ast.Call(func=ast.Name(id="isinstance"), args=[_, kinds]):
            return any(of_jobs.match(each.id) for each in ast.walk(kinds) if isinstance(each, ast.Name))
        case ast.MatchClass(cls=ast.Name(id=name)):
            return of_jobs.match(name) is not None
        case ast.Subscript(value=ast.Name(id="payload") | ast.Attribute(attr="payload")):
            return True
    return False


def test_no_caller_asks_for_the_type_of_a_job() -> None:
    """A type of job is a record (`JobType`), so that a new type changes no caller."""
    found = [
        f"{source.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        for room in ("api", "cli", "qt")
        for source in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text("utf-8")))
        if _asks_for_job_type(node)
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "job.type == SCAN",
        "SCAN is not job.type",
        "isinstance(job.outcome, ScanOutcome)",
        "isinstance(request, ScanRequest | ExportRequest)",
        "isinstance(job.outcome, VerifyManifestOutcome)",
        'job.payload["request"]',
        'payload["request"]',
        "match request:\n    case ScanRequest():\n        pass",
    ],
)
def test_a_question_for_the_type_of_a_job_is_seen(code: str) -> None:
    assert any(map(_asks_for_job_type, ast.walk(ast.parse(code))))


def _imports(module: str, source: Path, modules: set[str]) -> set[str]:
    """Return the modules of `app` that `source` imports, also in functions and under `TYPE_CHECKING`."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} has a relative import"
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found.update(name if name in modules else str(node.module) for name in names)
    return (found & modules) - {module}


def _import_graph() -> dict[str, set[str]]:
    sources = {
        ".".join(source.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__"): source
        for source in ROOT.rglob("*.py")
    }
    return {module: _imports(module, source, set(sources)) for module, source in sources.items()}


def _assert_no_circle(graph: dict[str, set[str]]) -> None:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail("import circle: " + " <- ".join(error.args[1]))


def test_no_modules_import_each_other() -> None:
    """Imports for types count, too."""
    _assert_no_circle(_import_graph())


def test_no_folders_of_the_core_import_each_other() -> None:
    """A file that lies in no folder counts as one."""
    folders: dict[str, set[str]] = {}
    for module, imported in _import_graph().items():
        if module.startswith("app.core."):
            of_core = {name.split(".")[2] for name in imported if name.startswith("app.core.")}
            folder = module.split(".")[2]
            folders.setdefault(folder, set()).update(of_core - {folder})
    assert len(folders) > 20
    _assert_no_circle(folders)


def test_few_files_of_the_core_lie_in_no_folder() -> None:
    assert len(list((ROOT / "core").glob("*.py"))) <= 9  # with `__init__`


def test_tests_share_no_test_module() -> None:
    """Helpers are fixtures, or modules beside the tests."""
    tests = Path(__file__).parent
    shared = {
        f"{source.relative_to(tests)} imports {name}"
        for source in sorted(tests.rglob("*.py"))
        for node in ast.walk(ast.parse(source.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        for name in (node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names))
        if re.fullmatch(r"tests\.(?:\w+\.)*test_\w+", name)
    }
    assert shared == set()


MOST_LINES = 400
MOST_LINES_OF_FUNCTION = 60


def test_files_and_functions_are_short() -> None:
    lengths = {}
    for source in ROOT.rglob("*.py"):
        place, text = source.relative_to(ROOT).as_posix(), source.read_text("utf-8")
        if (lines := len(text.splitlines())) > MOST_LINES:
            lengths[place] = lines
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > MOST_LINES_OF_FUNCTION:
                    lengths[f"{place} {node.name}"] = lines
    assert lengths == {}


def test_what_a_face_offers_is_imported_from_it() -> None:
    """A package whose `__init__` has an `__all__` is the face of its files."""
    faces: dict[tuple[str, str], str] = {}
    for source in ROOT.rglob("__init__.py"):
        package = ".".join(source.parent.relative_to(ROOT.parent).parts)
        text = source.read_text("utf-8")
        body = ast.parse(text).body if "__all__" in text else []
        for node in body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{package}."):
                faces |= {(node.module or "", alias.name): package for alias in node.names}
    past = [
        f"{source.relative_to(ROOT)}:{node.lineno} {node.module}.{alias.name}"
        for source in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if (face := faces.get((node.module or "", alias.name)))
        and not source.is_relative_to(ROOT.parent / face.replace(".", "/"))
    ]
    assert past == []
