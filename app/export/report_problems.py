"""The problems of a report: each kind with the number of its files, and the first of them by name."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from html import escape
from typing import Final, NamedTuple

from app.core.file.page import FilePage
from app.core.localization import IN_ENGLISH, Localization
from app.core.problems.catalogue import PROBLEM_KINDS, ProblemKind, problem_kinds
from app.core.text.names import display, one_line
from app.export.statistics import counted_problems

MOST_NAMES: Final = 20
"""Most files of a kind that are named; the table has them all."""


class KindOfFiles(NamedTuple):
    """A kind of problem with its files."""

    title: str
    severity: str
    """In words."""
    files: str
    """The number of files, in words."""
    names: Sequence[str]
    """The paths of the first files."""
    more: str
    """The number of files without a name here, in words; empty if all have one."""


class ReportProblems:
    """The errors and warnings of the files of a report, counted page by page."""

    def __init__(self, localization: Localization = IN_ENGLISH) -> None:
        self._texts = localization
        self._files: dict[ProblemKind, int] = {}
        self._names: dict[ProblemKind, list[bytes]] = {}

    def add(self, page: FilePage) -> None:
        """Count the files of a page."""
        found = counted_problems(page)
        wanted: set[int] = set()
        """The sets of problems with a kind of which too few files are named."""
        for problems, files in Counter(found).items():
            for kind in problem_kinds(problems):
                self._files[kind] = self._files.get(kind, 0) + files
                if len(self._names.setdefault(kind, [])) < MOST_NAMES:
                    wanted.add(problems)
        if wanted:
            self._name(page, found, wanted)

    def _name(self, page: FilePage, found: Sequence[int], wanted: Collection[int]) -> None:
        for path, problems in zip(page.paths, found, strict=True):
            if problems in wanted:
                for names in map(self._names.__getitem__, problem_kinds(problems)):
                    if len(names) < MOST_NAMES:
                        names.append(path)

    @property
    def title(self) -> str:
        """Return the heading above the problems."""
        return self._texts.phrase("library_report.problems")

    @property
    def note(self) -> str:
        """Return the sentence that no problem is known; empty if there is one."""
        return "" if self._files else self._texts.phrase("library_report.no_problems")

    def kinds(self) -> Iterator[KindOfFiles]:
        """Yield the kinds that files have, the worst first."""
        texts = self._texts
        for kind in PROBLEM_KINDS:
            if count := self._files.get(kind):
                names = self._names[kind]
                more = texts.phrase("verification.more", count=texts.number(count - len(names)))
                yield KindOfFiles(
                    texts.translate("Problem", kind.title),
                    texts.translate("Column", kind.severity),
                    texts.phrase("library_report.files_of", count=texts.number(count)),
                    [one_line(display(name)) for name in names],
                    more if count > len(names) else "",
                )

    def html(self) -> Iterator[str]:
        """Yield the section, in pieces."""
        yield f"<section class=problems>\n<h2>{escape(self.title)}</h2>\n"
        if self.note:
            yield f"<p>{escape(self.note)}\n"
        for kind in self.kinds():
            facts = escape(f"{kind.severity}, {kind.files}")
            yield f"<h3>{escape(kind.title)} <em>{facts}</em></h3>\n<ul>\n"
            yield from (f"<li>{escape(name)}\n" for name in (*kind.names, *filter(None, (kind.more,))))
            yield "</ul>\n"
        yield "</section>\n"
