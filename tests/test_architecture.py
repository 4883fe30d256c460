"""Imports, circles and lengths, read from the code. Layers are the linter's part."""

import ast
import functools
import re
import sys
import tomllib
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pathlib import Path

import pytest

from app.jobs.types.registered_type import RegisteredType
from app.jobs.types.registry import JOB_TYPES
from tests.source_code import ROOT, nodes, parsed, sources

pytestmark = pytest.mark.reads_code


def test_the_core_imports_of_packages_msgspec_alone() -> None:
    allowed = sys.stdlib_module_names | {"app", "msgspec"}
    others = [
        f"{source.relative_to(ROOT)} imports {name}"
        for source in sources(ROOT / "core")
        for node in nodes(source)
        for name in _names(node)
        if name.partition(".")[0] not in allowed
    ]
    assert others == []


def test_only_one_room_starts_child_processes() -> None:
    """Others would inherit standard descriptors, and keep a caller's pipe open."""
    calls = re.compile(r"(?<!\w)(?<!psutil\.)(Process|Pool|ProcessPoolExecutor|fork)\(")
    makers = {path.parent.name for path in sources() if calls.search(path.read_text("utf-8"))}
    assert makers == {"process"}


OF_JOBS = {cls.__name__ for job_type in JOB_TYPES for cls in (job_type.request, job_type.outcome)}
"""The classes of requests and outcomes."""
TYPES = {
    name
    for source in (ROOT / "jobs" / "types").glob("*.py")
    for name, value in vars(import_module(f"app.jobs.types.{source.stem}")).items()
    if isinstance(value, RegisteredType) and name.isupper()
}
"""The names of the constants with the types."""


def _is_type(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in TYPES


def _is_name_of_type(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and ast.unparse(node).endswith(
        ("job.type", ".type.name", "job_type.name")
    )


def _asks_for_job_type(node: ast.AST) -> bool:
    """Return whether a node chooses by the type of a job, or asks for the class of a request or outcome."""
    match node:
        case ast.Compare(left=left, comparators=others):
            sides = [each for side in (left, *others) for each in (side, *getattr(side, "elts", ()))]
            texts = any(isinstance(each, ast.Constant) for each in sides)
            return any(map(_is_type, sides)) or (texts and any(map(_is_name_of_type, sides)))
        case ast.Dict(keys=keys):
            return any(_is_type(key) for key in keys if key is not None)
        case ast.Call(func=ast.Name(id="isinstance"), args=[_, kinds]):
            return any(isinstance(each, ast.Name) and each.id in OF_JOBS for each in ast.walk(kinds))
        case ast.MatchClass(cls=ast.Name(id=name)):
            return name in OF_JOBS
        case ast.Subscript(value=ast.Name(id="payload") | ast.Attribute(attr="payload")):
            return True
    return False


def test_nobody_asks_for_the_type_of_a_job() -> None:
    """A type of job is a record (`RegisteredType`), so that a new type changes nothing but its own room.

    The bridge between the queue and a handler alone takes a payload apart.
    """
    own = {ROOT / "jobs" / "blocking_job.py", *(ROOT / "jobs" / "types").glob("*.py")}
    found = [
        f"{source.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        for source in set(sources()) - own
        for node in nodes(source)
        if _asks_for_job_type(node)
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "job.type == SCAN",
        "SCAN is not job.type",
        "job.type in {SCAN, EXPORT}",
        'job.type.name == "scan"',
        'view.job.type == "scan"',
        "{SCAN: 1}",
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
    for node in nodes(source):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} has a relative import"
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found.update(name if name in modules else str(node.module) for name in names)
    return (found & modules) - {module}


@functools.cache
def _sources() -> dict[str, Path]:
    """Return the files of `app` by the names of their modules."""
    return {
        ".".join(source.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__"): source
        for source in sources()
    }


@functools.cache
def _import_graph() -> dict[str, set[str]]:
    sources = _sources()
    return {module: _imports(module, source, set(sources)) for module, source in sources.items()}


def _bound(source: Path) -> set[str]:
    """Return the names that a module has, whatever the system it runs on."""
    found: set[str] = set()
    for node in nodes(source):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                found.add(node.name)
            case ast.Name(ctx=ast.Store()):
                found.add(node.id)
            case ast.Import() | ast.ImportFrom():
                found.update(alias.asname or alias.name for alias in node.names)
    return found


def test_what_only_another_system_imports_is_there() -> None:
    """Neither types nor runs on one system reach what a branch for another one imports."""
    sources = _sources()
    names = {module: _bound(source) for module, source in sources.items()}
    lacking = [
        f"{importer}: {node.module}.{alias.name}"
        for importer, source in sources.items()
        for node in nodes(source)
        if isinstance(node, ast.ImportFrom) and node.module in names
        for alias in node.names
        if alias.name not in names[node.module] and f"{node.module}.{alias.name}" not in sources
    ]
    assert not lacking


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


def test_a_class_name_has_one_meaning() -> None:
    """No two public classes share a name, so that a reader need not look at the imports."""
    places: dict[str, list[str]] = {}
    for source in sources():
        for node in parsed(source).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(source.relative_to(ROOT).as_posix())
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


IMPORT_OF_TESTS = re.compile(
    r"^[ \t]*(?:from tests\b[\w.]* import (?:\([^)]*\)|.*)|import .*\btests\b.*)$", re.MULTILINE
)
"""By its letters: to parse all tests takes seconds."""


def test_tests_share_no_test_module() -> None:
    """Helpers are fixtures, or modules beside the tests."""
    tests = Path(__file__).parent
    shared = {
        f"{source.relative_to(tests)}: {line[0].strip()}"
        for source in sources(tests)
        for line in IMPORT_OF_TESTS.finditer(source.read_text("utf-8"))
        if re.search(r"\btest_\w+", line[0])
    }
    assert shared == set()


def _rooms_of_window() -> set[tuple[str, str]]:
    """Return which rooms of the window import which others."""
    return {
        (module.split(".")[2], name.split(".")[2])
        for module, imported in _import_graph().items()
        for name in imported
        if module.startswith("app.qt.") and name.startswith("app.qt.")
        if module.split(".")[2] != name.split(".")[2]
    }


MOST_ROOMS = 24
MOST_ARROWS = 85


def test_the_window_has_few_rooms_that_know_few_others() -> None:
    """A feature knows `base`, `widgets` and what it shows; `startup` alone knows all features."""
    arrows = _rooms_of_window()
    graph: dict[str, set[str]] = {}
    for room, other in arrows:
        graph.setdefault(room, set()).add(other)
    _assert_no_circle(graph)
    assert len(graph.keys() | {other for _, other in arrows}) <= MOST_ROOMS
    assert len(arrows) <= MOST_ARROWS


def test_the_shell_knows_no_feature() -> None:
    assert {other for room, other in _rooms_of_window() if room == "shell"} == {"base", "widgets"}


SMALL = 60
"""Fewer lines than this have modules that may belong into another."""
MOST_SMALL = 30


def test_few_small_modules_have_one_importer() -> None:
    """Such a module mostly belongs into that importer.

    All are counted, also those that a start or a child process would load in vain: a feature, a format.
    """
    importers: dict[str, set[str]] = {}
    for module, imported in _import_graph().items():
        for name in imported:
            importers.setdefault(name, set()).add(module)
    small = [
        module
        for module, source in sorted(_sources().items())
        if source.name != "__init__.py" and len(importers.get(module, ())) == 1
        if len(source.read_text("utf-8").splitlines()) < SMALL
    ]
    assert len(small) <= MOST_SMALL, small


MOST_LINES = 400
MOST_LINES_OF_FUNCTION = 60


def test_files_and_functions_are_short() -> None:
    lengths = {}
    for source in sources():
        place = source.relative_to(ROOT).as_posix()
        if (lines := len(source.read_text("utf-8").splitlines())) > MOST_LINES:
            lengths[place] = lines
        for node in nodes(source):
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
        body = parsed(source).body if "__all__" in source.read_text("utf-8") else []
        for node in body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{package}."):
                faces |= {(node.module or "", alias.name): package for alias in node.names}
    past = [
        f"{source.relative_to(ROOT)}:{node.lineno} {node.module}.{alias.name}"
        for source in sources()
        for node in nodes(source)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if (face := faces.get((node.module or "", alias.name)))
        and not source.is_relative_to(ROOT.parent / face.replace(".", "/"))
    ]
    assert past == []


def _names(node: ast.AST) -> list[str]:
    """Return the full names that a node imports."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [f"{node.module}.{alias.name}" for alias in node.names] if isinstance(node, ast.ImportFrom) else []


def _layers(package: str) -> list[set[str]]:
    """Return the rooms of a package that the linter's layers name, from above."""
    with (ROOT.parent / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    (layers,) = (each["layers"] for each in contracts if each.get("containers") == [package])
    return [set(layer.replace("|", " ").split()) for layer in layers]


@pytest.mark.parametrize(
    ("package", "last_above", "some"),
    [("app", "jobs", {"scan", "damage"}), ("app.qt", "files", {"checks", "profiles"})],
    ids=["engines", "features"],
)
def test_a_room_that_no_layer_names_stands_alone(package: str, last_above: str, some: set[str]) -> None:
    """It is an engine, or a feature of the window: rooms above import it, and it imports only those below."""
    layers = _layers(package)
    at = next(number for number, layer in enumerate(layers, 1) if last_above in layer)
    above, below = set().union(*layers[:at]), set().union(*layers[at:])
    place = ROOT.joinpath(*package.split(".")[1:])
    alone = {path.stem for path in place.iterdir() if path.suffix in {"", ".py"}} - above - below
    assert some <= alone
    wrong = [
        f"{source.relative_to(ROOT)} imports {name}"
        for source in sources(place)
        for own in [Path(source.relative_to(place).parts[0]).stem]
        for node in nodes(source)
        for name in _names(node)
        for other in [name.removeprefix(f"{package}.").partition(".")[0]]
        if name.startswith(f"{package}.") and own != other
        if (other in alone and own not in above) or (own in alone and other not in below)
    ]
    assert wrong == []


ROOMS_WITH_A_FACE = (
    "alerts",
    "cli",
    "cluster",
    "copies",
    "damage",
    "libav",
    "manifest_formats",
    "manifests",
    "player",
    "preview",
    "scan",
    "trash",
    "watch",
)
"""The rooms whose `__all__` lists all that others may import: names, and files and folders by their names.

The other rooms are shared: more of their files are used from outside than not.
"""


def test_no_file_of_a_room_is_imported_past_its_face() -> None:
    faces = {room: set(import_module(f"app.{room}").__all__) for room in ROOMS_WITH_A_FACE}
    past = [
        f"{place} imports {name}"
        for source in sources()
        for place in [source.relative_to(ROOT)]
        for node in nodes(source)
        for name in _names(node)
        for _, room, file in [(*name.split("."), "", "")[:3]]
        if room in faces and place.parts[0] != room and file not in faces[room] | {""}
    ]
    assert past == []


@pytest.mark.parametrize("room", ROOMS_WITH_A_FACE)
def test_a_face_lists_what_there_is(room: str) -> None:
    package = import_module(f"app.{room}")
    files = {path.stem for path in (ROOT / room).iterdir()}
    assert {each for each in package.__all__ if each not in files and not hasattr(package, each)} == set()
