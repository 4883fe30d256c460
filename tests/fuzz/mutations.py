"""Manifests and their folders, changed at random: is any called complete or failed that is not?

    python -m tests.fuzz.mutations [--cases 300] [--seed N]

Each case writes files, and a manifest of them of any form, then changes one thing. A manifest is not complete
if a byte of a file that it lists differs, or such a file is gone; it has not failed if nothing at all was
changed, and no file fails that is as it was while its manifest is. It ends with 1 where a verdict is false.
"""

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha512
from pathlib import Path
from typing import Final

from msgspec import Struct, field

from app.checksum.hashers import hashers
from app.core.checksum.algorithm import Algorithm, digest_text, is_available
from app.core.errors import ManifestRefused
from app.core.manifest.creation import Creation, Outer
from app.core.manifest.form import Form
from app.core.manifest.seams import Hashed, HashFailure, HashRequest
from app.core.manifest.verdict import FileState, ManifestFinding, ManifestVerdict
from app.core.manifest.verification import verify
from app.core.message import Message
from app.manifest_formats.asc_chain import chain_text, read_chain
from app.manifest_formats.registry import WRITERS, open_manifest
from app.manifest_formats.sum_line import gnu_line
from app.manifests.local_folder import LocalFolder
from tests.manifest_formats.creating import NOW, plain_open

_NAMES: Final = (
    "a.mov",
    "b ü.mov",
    "Clips/c & d.mov",
    "Clips/e.mxf",
    "Clips/Deep/f(1) = x.mov",
    "Other/g.mov",
)
_TRIED: Final = (
    *(Algorithm.MD5, Algorithm.SHA1, Algorithm.SHA224, Algorithm.SHA256, Algorithm.SHA384, Algorithm.SHA512),
    *(Algorithm.BLAKE3, Algorithm.BLAKE2S, Algorithm.BLAKE2B, Algorithm.BLAKE2B_256, Algorithm.RIPEMD160),
    *(Algorithm.XXH32, Algorithm.XXH64, Algorithm.XXH3_128, Algorithm.CRC32),
)
_TAGS: Final = {
    **{
        each: each.value.upper()
        for each in (Algorithm.MD5, Algorithm.SHA1, Algorithm.SHA256, Algorithm.XXH32)
    },
    Algorithm.BLAKE2B: "BLAKE2b",
    Algorithm.BLAKE2B_256: "BLAKE2b-256",
    Algorithm.RIPEMD160: "RIPEMD-160",
    Algorithm.XXH64: "XXH64",
}
_PART: Final = f".cinventory-{'a' * 32}.part"


class RealHasher:
    """Reads whole files in this thread, by the real algorithms."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def hash_all(self, requests: Iterable[HashRequest]) -> Iterator[tuple[HashRequest, Hashed | HashFailure]]:
        for request in requests:
            file = self._root / request.path.decode(errors="surrogateescape")
            try:
                data = file.read_bytes()
            except OSError:
                yield request, HashFailure(Message("file.vanished"), FileState.MISSING)
                continue
            at_work = hashers(request.algorithms)
            for each in {id(each): each for each in at_work.values()}.values():
                each.update(memoryview(data))
            digests = {name: each.digest() for name, each in at_work.items()}
            yield request, Hashed(len(data), digests, int(NOW))


def digest_of(algorithm: Algorithm, data: bytes) -> bytes:
    """Return a digest."""
    hasher = hashers([algorithm])[algorithm]
    hasher.update(memoryview(data))
    return hasher.digest()


def create(
    folder: Path, form: Form, algorithms: Sequence[Algorithm], now: float, *, above: bool = False
) -> None:
    """Write a manifest inside the folder; with `above`, the folder around it has a history."""
    local = LocalFolder(bytes(folder))
    outer = Outer(bytes(folder.parent), LocalFolder(bytes(folder.parent)), folder.name.encode() + b"/")
    output = folder if form.is_folder else folder / f"list.{form}"
    WRITERS[form].write(
        Creation(
            folder=local,
            name=folder.name.encode(),
            place=local,
            hasher=RealHasher(folder),
            algorithms=algorithms or WRITERS[form].algorithms,
            open=plain_open(output),
            discard=lambda _path: None,
            set_aside=lambda _path: None,
            listen=lambda _finding: None,
            leave_out=lambda path: path.startswith(b"list."),
            above=(outer,) if above else (),
            now=now,
        )
    )


class Case(Struct):
    """A folder with a manifest, and what is to be true of it."""

    root: Path
    dice: random.Random
    files: dict[str, bytes] = field(default_factory=dict)
    """The listed files, as they were."""
    manifest: str = ""
    """The path of the manifest; empty for that of the folder."""
    texts: list[str] = field(default_factory=list)
    """The paths of the files that the manifest consists of."""
    lists_all: bool = True
    manifest_changed: bool = False

    def write_files(self, below: str = "") -> None:
        """Write the files of a card."""
        for name in self.dice.sample(_NAMES, self.dice.randint(2, len(_NAMES))):
            data = self.dice.randbytes(self.dice.choice((0, 1, 50, 3000)))
            path = self.root / below / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            self.files[below + name] = data

    def differing(self) -> set[str]:
        """Return the listed files that are not as they were."""
        return {
            name
            for name, data in self.files.items()
            if not (self.root / name).is_file() or (self.root / name).read_bytes() != data
        }

    def pick(self) -> Path:
        """Return the path of any file that is not empty, or else of an empty one."""
        there = [name for name in self.files if (self.root / name).exists()]
        return self.root / self.dice.choice([name for name in there if self.files[name]] or there)


def _history(case: Case) -> None:
    case.write_files()
    for at in range(case.dice.randint(1, 3)):
        wanted = case.dice.sample([Algorithm.MD5, Algorithm.SHA1, Algorithm.XXH3_128, Algorithm.C4], 1)
        create(case.root, Form.ASC_MHL, wanted, NOW + at)
    case.texts = [f"ascmhl/{path.name}" for path in sorted((case.root / "ascmhl").iterdir())]


def _nested(case: Case) -> None:
    """Write an outer history, then an inner one, by a program that looks at the outer one or does not."""
    case.write_files()
    case.write_files("A002/")
    create(case.root, Form.ASC_MHL, [Algorithm.MD5], NOW)
    if case.dice.random() < 0.5:
        _change_byte(case)
    inner = case.dice.choice([Algorithm.MD5, Algorithm.SHA1])
    create(case.root / "A002", Form.ASC_MHL, [inner], NOW + 1, above=case.dice.random() < 0.5)
    if case.dice.random() < 0.5:
        create(case.root, Form.ASC_MHL, [Algorithm.MD5], NOW + 2)
    case.texts = [str(path.relative_to(case.root)) for path in sorted(case.root.rglob("*.mhl"))]


def _bag(case: Case) -> None:
    case.write_files("data/")
    algorithms = case.dice.sample(
        [Algorithm.MD5, Algorithm.SHA256, Algorithm.SHA512], case.dice.randint(1, 2)
    )
    create(case.root, Form.BAGIT, algorithms, NOW)
    names = [path.name for path in case.root.glob("manifest-*.txt")]
    if case.dice.random() < 0.5:
        first = case.root / names[0]
        first.with_name(f"manifest-{names[0][9:-4].upper()}.txt").write_bytes(first.read_bytes())
    case.texts = names


def _list(case: Case) -> None:
    case.write_files()
    algorithms = case.dice.sample(list(filter(is_available, _TRIED)), case.dice.randint(1, 2))
    name, lines = case.dice.choice(["sums.txt", "checks.list"]), []
    order = case.dice.choice([1, -1])
    has_tags = case.dice.random() < 0.5 and all(each in _TAGS for each in algorithms)
    for algorithm in algorithms:
        is_turned = order == -1 and "xxh" in algorithm
        for path, data in case.files.items():
            digest = digest_of(algorithm, data)[:: -1 if is_turned else 1].hex()
            tag = _TAGS.get(algorithm, "") + ("_LE" if is_turned else "")
            lines.append(
                f"{tag} ({path}) = {digest}\n".encode() if has_tags else gnu_line(path.encode(), digest)
            )
    (case.root / name).write_bytes(b"".join(lines))
    case.manifest, case.texts, case.lists_all = name, [name], False


def _made_list(case: Case) -> None:
    case.write_files()
    form = case.dice.choice([each for each in Form if not each.is_folder])
    create(case.root, form, (), NOW)
    case.manifest = f"list.{form}"
    case.texts, case.lists_all = [case.manifest], False


def _old_list(case: Case) -> None:
    case.write_files()
    hashes = "".join(
        f"<hash><file>{name.replace('&', '&amp;')}</file><size>{len(data)}</size>"
        f"<md5>{digest_text(Algorithm.MD5, digest_of(Algorithm.MD5, data))}</md5></hash>\n"
        for name, data in case.files.items()
    )
    if case.dice.random() < 0.5:
        hashes = f"<vendor>{hashes}</vendor>"
    (case.root / "card.mhl").write_text(f'<hashlist version="1.1">\n{hashes}</hashlist>\n', "utf-8")
    case.manifest, case.texts, case.lists_all = "card.mhl", ["card.mhl"], False


def _loose(case: Case) -> None:
    _history(case)
    newest = max((case.root / "ascmhl").glob("*.mhl"))
    newest.rename(case.root / newest.name)
    for path in (case.root / "ascmhl").iterdir():
        path.unlink()
    case.manifest, case.texts = newest.name, [newest.name]


MAKE: Final[tuple[Callable[[Case], None], ...]] = (
    *(_history, _nested, _bag, _list, _made_list, _old_list, _loose),
)


def _nothing(_case: Case) -> None:
    pass


def _touch(case: Case) -> None:
    path = case.pick()
    path.write_bytes(path.read_bytes())


def _change_byte(case: Case) -> None:
    path = case.pick()
    data = bytearray(path.read_bytes() or b"\0")
    data[case.dice.randrange(len(data))] ^= 1 << case.dice.randrange(8)
    path.write_bytes(data)


def _truncate(case: Case) -> None:
    path = case.pick()
    path.write_bytes(path.read_bytes()[:-1] or b"x")


def _remove_file(case: Case) -> None:
    case.pick().unlink()


def _restore(case: Case) -> None:
    """Make all files as they were."""
    for name, data in case.files.items():
        (case.root / name).write_bytes(data)


def _swap(case: Case) -> None:
    one, other = (case.root / name for name in case.dice.sample(list(case.files), 2))
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def _text(case: Case) -> Path:
    case.manifest_changed = True
    return case.root / case.dice.choice([each for each in case.texts if (case.root / each).is_file()])


def _manifest_byte(case: Case) -> None:
    path = _text(case)
    data = bytearray(path.read_bytes())
    data[case.dice.randrange(len(data))] = case.dice.choice(b"0123456789abcdef/. <&#\n")
    path.write_bytes(data)


def _line(case: Case, change: Callable[[list[bytes], int], None]) -> None:
    path = _text(case)
    lines = path.read_bytes().splitlines(keepends=True)
    change(lines, case.dice.randrange(len(lines)))
    path.write_bytes(b"".join(lines))


def _remove_line(case: Case) -> None:
    _line(case, lambda lines, at: lines.__delitem__(at))


def _double_line(case: Case) -> None:
    _line(case, lambda lines, at: lines.insert(at, lines[at]))


def _rename_manifest(case: Case) -> None:
    path = _text(case)
    path.rename(path.with_name(f"x{path.name}"))


def _rewrite(case: Case, change: Callable[[str], str]) -> None:
    """Change the newest generation, and the chain with it, as another program may have written them."""
    generations = sorted(each for each in case.texts if each.endswith(".mhl") and "card" not in each)
    if not generations:
        return
    path = case.root / generations[-1]
    path.write_text(change(path.read_text("utf-8")), "utf-8")
    chain = path.parent / "ascmhl_chain.xml"
    if chain.exists():
        *links, last = read_chain([chain.read_bytes()], b"chain")
        last = last._replace(digest=sha512(path.read_bytes()).digest())
        chain.write_text(chain_text([*links, last]), "utf-8")


def _mark_failed(case: Case) -> None:
    """Have a generation record files as failed: those that no earlier one knows have no original."""
    case.manifest_changed = True
    _rewrite(case, lambda text: text.replace('"original"', '"failed"').replace('"verified"', '"failed"'))


def _leave_out(case: Case) -> None:
    """Have the newest generation leave out a file that is then gone."""
    path = case.pick()
    case.manifest_changed = True
    pattern = f"<pattern>{path.name.replace('&', '&amp;')}</pattern>\n<pattern>.DS_Store"
    _rewrite(case, lambda text: text.replace("<pattern>.DS_Store", pattern))
    path.unlink()


def _add_part(case: Case) -> None:
    (case.root / next(iter(case.files))).with_name(_PART).write_bytes(b"x")


def _add_file(case: Case) -> None:
    (case.root / next(iter(case.files))).with_name("new.mov").write_bytes(b"new")


MUTATIONS: Final[tuple[Callable[[Case], None], ...]] = (
    *(_nothing, _touch, _change_byte, _truncate, _remove_file, _restore, _swap),
    *(_manifest_byte, _remove_line, _double_line, _rename_manifest),
    *(_mark_failed, _leave_out, _add_part, _add_file),
)


def try_case(seed: int, folder: Path) -> tuple[str, str]:
    """Try a case; return its name with the verdict, and what is false in it, empty if nothing is."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    make, change = dice.choice(MAKE), dice.choice(MUTATIONS)
    case = Case(root=folder / "Card", dice=dice)
    case.root.mkdir(parents=True)
    make(case)
    change(case)
    if dice.random() < 0.3 and change is not _restore:
        _change_byte(case)
    findings: list[ManifestFinding] = []
    local = LocalFolder(bytes(case.root))
    try:
        manifest = open_manifest(local, case.manifest.encode())
        verdict = verify(manifest, local, RealHasher(case.root), findings.append).verdict.value
    except (ManifestRefused, OSError):
        verdict = "refused"
    name = f"{make.__name__[1:]} {change.__name__[1:]}: {verdict}"
    return name, _judge(case, change, verdict, findings)


def _judge(
    case: Case, change: Callable[[Case], None], verdict: str, findings: Sequence[ManifestFinding]
) -> str:
    differing = case.differing()
    # A list without the line of a file does not list it: nothing is said of it.
    unlisted = case.manifest_changed and not case.lists_all
    if verdict == ManifestVerdict.COMPLETE and differing and not unlisted:
        return f"complete, though {sorted(differing)} differ"
    additional = change in {_add_part, _add_file}
    if verdict == ManifestVerdict.COMPLETE and additional and case.lists_all:
        return "complete, though there is an additional file"
    if case.manifest_changed:
        return ""
    if not differing and verdict not in {ManifestVerdict.COMPLETE, ManifestVerdict.INCOMPLETE}:
        return _inner_record(case, findings)
    if not differing and not additional and verdict != ManifestVerdict.COMPLETE:
        return _inner_record(case, findings)
    wrong = {each.path.decode() for each in findings if each.state is FileState.CHANGED} - differing
    return f"{sorted(wrong)} failed, though they are as they were" if wrong and not _inner(case) else ""


def _inner(case: Case) -> bool:
    return (case.root / "A002/ascmhl").exists()


def _inner_record(case: Case, findings: Sequence[ManifestFinding]) -> str:
    """Return what is false: an inner history that took damaged contents for the original does fail."""
    named = {each.path.decode() for each in findings}
    if _inner(case) and all(name.startswith("A002/") for name in named):
        return ""
    return f"failed or incomplete, though nothing differs: {findings[:3]}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    verdicts: Counter[str] = Counter()
    false = 0
    for seed in range(arguments.seed, arguments.seed + arguments.cases):
        with tempfile.TemporaryDirectory(prefix="mutations") as folder:
            name, wrong = try_case(seed, Path(folder))
        verdicts[name] += 1
        if wrong:
            false += 1
            sys.stdout.write(f"{seed}: {name}: {wrong}\n")
    by_verdict: Counter[str] = Counter()
    for name, count in sorted(verdicts.items()):
        by_verdict[name.rpartition(": ")[2]] += count
    sys.stdout.write(f"{arguments.cases} cases, {false} false: {dict(by_verdict)}\n")
    sys.exit(1 if false else 0)


if __name__ == "__main__":
    main()
