"""The description: whole, and true. That each answer is as described is checked by `acts.Api.ask`."""

import json
import re
from typing import Any

import pytest

from app.api.routes.openapi import document
from app.library import Library
from tests.api.acts import JOBS, run, serving
from tests.api.schema import Mismatch, check


def test_it_is_served(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            served = (await api.get("/api/v1/openapi.json")).body
            assert served == json.loads(json.dumps(document()))
            assert served["openapi"] == "3.1.0"

    run(act)


def test_it_describes_every_route_and_no_other(library: Library) -> None:
    described = {(method.upper(), path) for path, item in document()["paths"].items() for method in item}

    async def act() -> None:
        async with serving(library) as api:
            assert api.server._runner is not None
            routes = api.server._runner.app.router.routes()
            found = {(route.method, route.resource.canonical) for route in routes if route.resource}
            assert {each for each in found if each[1].startswith("/api/")} == described

    run(act)


def test_every_operation_has_a_name_of_its_own_and_a_tag() -> None:
    """Generated clients name functions and modules by them."""
    operations = [each for item in document()["paths"].values() for each in item.values()]
    names = [each["operationId"] for each in operations]
    assert len(set(names)) == len(names)
    verbs = {
        "submit",
        "list",
        "get",
        "cancel",
        "pause",
        "resume",
        "retry",
        "reorder",
        "skip",
        "follow",
        "check",
        "add",
        "change",
        "remove",
        "switch",
        "run",
        "redeem",
        "open",
        "end",
        "accept",
        "note",
    }
    for name in names:
        assert re.fullmatch(r"[a-z]+(_[a-z]+)+", name), name
        assert name.partition("_")[0] in verbs
    tags = {each["name"] for each in document()["tags"]}
    assert {tag for each in operations for tag in each["tags"]} == tags
    assert all(len(each["tags"]) == 1 for each in operations)


def test_every_reference_leads_somewhere() -> None:
    names = document()["components"]["schemas"]
    used = set(re.findall(r"#/components/schemas/(\w+)", str(document())))
    assert used == set(names)


def test_all_but_health_and_codes_need_the_token() -> None:
    open_ = [path for path, item in document()["paths"].items() for each in item.values() if _is_open(each)]
    assert open_ == ["/api/v1/codes", "/api/v1/health"]
    assert document()["security"] == [{"token": []}]


def _is_open(operation: Any) -> bool:  # noqa: ANN401
    return isinstance(operation, dict) and operation.get("security") == []


def test_what_is_taken_is_what_is_described(library: Library) -> None:
    """Each parameter of the description is known to the server, with all of its values."""

    async def act() -> None:
        async with serving(library) as api:
            for path in (JOBS, "/api/v1/files"):
                for parameter in document()["paths"][path]["get"]["parameters"]:
                    schema = parameter["schema"]
                    values = schema.get("enum", schema.get("items", {}).get("enum", ["1"]))
                    for value in values if path == JOBS else values[-1:]:
                        answer = await api.get(path, params={parameter["name"]: value})
                        assert answer.status == (404 if parameter["name"] == "after" else 200), parameter

    run(act)


@pytest.mark.parametrize(
    "body",
    [
        {"type": "scan", "paths": []},
        {"type": "scan", "paths": ["/"], "workers": 0},
        {"type": "scan", "paths": [1]},
        {"type": "other", "paths": ["/"]},
        {"type": "scan"},
        {"type": "scan", "paths": ["/"], "more": 1},
        {"type": "scan", "paths": ["/"], "algorithms": ["md5"]},
        {"type": "verify", "paths": ["/"], "algorithms": ["md6"]},
        {"type": "checksum", "paths": ["/"], "budget_bytes": 0},
    ],
)
def test_what_the_server_refuses_the_schema_refuses(library: Library, body: dict[str, Any]) -> None:
    with pytest.raises(Mismatch):
        check(body, {"$ref": "#/components/schemas/NewJob"})

    async def act() -> None:
        async with serving(library) as api:
            assert (await api.post(JOBS, json=body)).status == 422

    run(act)
