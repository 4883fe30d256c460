"""Makes `docs/reference`: commands, filters, fields, problems, profiles and the API, read from the code.

    python packaging/reference.py

A test compares the pages with the code, so that they cannot be stale.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import project
from app.api.routes.openapi import document
from app.config.profiles import shipped
from app.core.facts.catalogue import BY_KEY, GROUPS
from app.core.facts.fact import Filter, FilterKind
from app.core.problems.catalogue import OFF_AT_FIRST, PROBLEM_KINDS
from app.core.profiles.tree import rule_tree
from app.export.json_model import FileView
from command_tree import HELP, Command, Parameter, program

FOLDER: Final = project.ROOT / "docs" / "reference"
_MADE: Final = "<!-- Made by packaging/reference.py: change the code, not this page. -->"
_COMMANDS: Final = """\
# Commands

Data goes to standard output, progress and messages to standard error. The exit status is 0 when all is
done, 1 after a failure, 2 after wrong usage, 3 if something needs attention, and 130 after a cancellation."""
_FILTERS: Final = """\
# Filters

They stand in the search field, in commands that take FILTERS, in profiles, saved searches and the API. A
`-` in front negates, a comma means *or*, `none` finds files without a value, and `any` those with one."""
_FIELDS: Final = """\
# Fields

## Columns

The key is the heading in a CSV file of commands and of the API, and what options take for a column.
"""
_OBJECTS: Final = """
## Objects of JSON

`--format json`, `--format jsonl` and the API give a file as a *FileView*. Times are ISO 8601 UTC,
durations seconds, rates bits per second, sizes bytes. A byte of a path that is not UTF-8 is written as
`\\udc80` to `\\udcff`."""
_PROBLEMS: Final = """\
# Problems

`problem:CODE` finds the files. Errors and warnings count as problems; hints are worth knowing.
"""
_PROFILES: Final = """\
# Profiles

`plays:NAME` finds the files that fulfil one. How to write your own: [profiles.md](../profiles.md)."""
_API: Final = """
`/api/v1/openapi.json` is the whole description, for programs that make clients."""
_SCHEMA: Final = "#/components/schemas/"


def pages() -> Mapping[str, str]:
    """Return each page, in Markdown, by the name of its file."""
    makers: Mapping[str, Callable[[], Iterable[str]]] = {
        "commands.md": _commands,
        "filters.md": _filters,
        "fields.md": _fields,
        "problems.md": _problems,
        "profiles.md": _profiles,
        "api.md": _api,
    }
    return {name: "\n".join((_MADE, "", *make(), "")) for name, make in makers.items()}


def _commands() -> Iterator[str]:
    yield _COMMANDS
    for command in program().walk():
        if not command.commands or not command.words:
            yield from _command(command)


def _command(command: Command) -> Iterator[str]:
    name = " ".join(("cinventory", *command.words))
    arguments = (str(each) for each in command.parameters if not each.is_option)
    yield from ("", f"## {name}", "", command.help, "", "```")
    yield " ".join((name, *("[OPTION]..." for _ in command.options[:1]), *arguments))
    yield "```"
    if described := [each for each in command.parameters if each.help and each != HELP]:
        yield from ("", *_table(("argument or option", "meaning"), map(_parameter, described)))


def _parameter(each: Parameter) -> tuple[str, str]:
    return _code(str(each)), f"{each.help}{' (required)' if each.required and each.is_option else ''}"


def _filters() -> Iterator[str]:
    yield _FILTERS
    for title, facts in GROUPS:
        found = [fact.filter for fact in facts if fact.filter is not None]
        if found:
            heads = ("filter", "other names", "meaning", "example", "values")
            yield from ("", f"## {title}", "", *_table(heads, map(_filter, found)))


def _filter(each: Filter) -> tuple[str, ...]:
    values = each.choices if each.kind is FilterKind.CHOICE else ()
    example = _code(f"{each.key}:{each.example}")
    return _code(each.key), _codes(each.aliases), each.help, example, _codes(values)


def _fields() -> Iterator[str]:
    yield _FIELDS
    rows = (
        (_code(key), fact.title, _code(fact.filter.key) if fact.filter else "", "yes" if fact.main else "")
        for key, fact in BY_KEY.items()
    )
    yield from _table(("key", "heading in the window", "filter", "shown at first"), rows)
    schemas: Mapping[str, Any] = document()["components"]["schemas"]
    waiting, told = [FileView.__name__], set[str]()
    yield _OBJECTS
    while waiting:
        name = waiting.pop(0)
        told.add(name)
        members = schemas[name].get("properties")
        yield from ("", f"### {name}", "")
        if members is None:
            yield f"One of {_codes(map(str, schemas[name]['enum']))}."
            continue
        yield from _table(("member", "value"), ((_code(key), _value(each)) for key, each in members.items()))
        waiting += [each for each in _named(members) if each not in told and each not in waiting]


def _named(schema: Any) -> Iterator[str]:  # noqa: ANN401 - a part of a JSON schema
    """Yield the names of the schemas that a schema refers to, in their order."""
    if isinstance(schema, dict):
        for key, each in schema.items():
            if key == "$ref":
                yield each.removeprefix(_SCHEMA)
            else:
                yield from _named(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from _named(each)


def _value(schema: Mapping[str, Any]) -> str:
    """Return what a schema lets a value be, in words."""
    if "anyOf" in schema:
        return " or ".join(map(_value, schema["anyOf"]))
    if "enum" in schema:
        return _codes(map(str, schema["enum"]))
    if name := schema.get("$ref", "").removeprefix(_SCHEMA):
        return f"[{name}](#{name.lower()})"
    kind = "time" if schema.get("format") == "date-time" else str(schema["type"]).replace("string", "text")
    inner = schema.get("items") or schema.get("additionalProperties") or None
    return f"{kind} of {_value(inner)}" if isinstance(inner, dict) else kind


def _problems() -> Iterator[str]:
    yield _PROBLEMS
    rows = (
        (_code(kind.code), kind.title, kind.severity.value, "" if kind.code in OFF_AT_FIRST else "yes")
        for kind in PROBLEM_KINDS
    )
    yield from _table(("code", "title", "severity", "shown at first"), rows)


def _profiles() -> Iterator[str]:
    yield _PROFILES
    for profile in shipped():
        yield from ("", f"## {profile.name}", "", f"{profile.title}. {profile.about}".strip(), "")
        yield from _conditions(rule_tree(profile))
        yield from ("", "Sources:", "", *(f"- <{url}>: {says}" for url, says in profile.sources))


def _conditions(rule: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    """Yield a list of conditions, with those of a group below a line of its own."""
    if "filter" in rule:
        yield f"{indent}- {_code(rule['filter'])}"
        return
    kind = "all" if "all" in rule else "any"
    yield f"{indent}- {kind} of"
    for part in rule[kind]:
        yield from _conditions(part, f"{indent}  ")


def _api() -> Iterator[str]:
    described = document()
    yield from ("# The local API", "", described["info"]["description"], _API)
    operations = [
        (path, method.upper(), operation)
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    ]
    for tag in described["tags"]:
        own = [each for each in operations if tag["name"] in each[2]["tags"]]
        yield from ("", f"## {tag['name']}", "", tag["description"], "")
        rows = (
            (_code(f"{method} {path}"), _code(each["operationId"]), each["summary"], _takes(each))
            for path, method, each in own
        )
        yield from _table(("operation", "id", "what it does", "parameters and body"), rows)


def _takes(operation: Mapping[str, Any]) -> str:
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    names = (each["name"] for each in operation.get("parameters", ()))
    return ", ".join(filter(None, (_codes(names), *(f"*{name}*" for name in _named(body)))))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a table of Markdown. A line end or a bar in a cell would end it."""
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        cells = (" ".join(cell.split()).replace("|", "\\|") for cell in row)
        yield f"| {' | '.join(cells)} |"


def _code(text: str) -> str:
    return f"`{text}`"


def _codes(texts: Iterable[str]) -> str:
    return ", ".join(map(_code, texts))


def main() -> None:
    """Write the pages, and remove those that are no longer made."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = pages()
    for old in FOLDER.glob("*.md"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
