"""What a client can start and schedule, as the API tells it."""

from app.jobs.types.registry import BY_BODY, BY_NAME, JOB_TYPES, SCHEDULED
from app.library import Library
from tests.api.acts import run, serving

TYPES = "/api/v1/job-types"


def test_all_types_are_told_in_the_order_of_the_list(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            types = (await api.get(TYPES)).body["types"]
            assert [each["name"] for each in types] == [job_type.name for job_type in JOB_TYPES]
            assert [each["name"] for each in types if each["schedule"]] == list(SCHEDULED)
            started = [each["name"] for each in types if each["start"]]
            assert "check" in started
            assert all(BY_NAME[name] in BY_BODY.values() for name in started)

    run(act)


def test_a_check_for_damage_has_a_depth(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            types = {each["name"]: each for each in (await api.get(TYPES)).body["types"]}
            depth, query = types["check"]["start"]["fields"]
            assert (depth["name"], depth["kind"], depth["chosen"]) == ("depth", "choice", "index")
            assert [each["value"] for each in depth["choices"]] == ["index", "key-frames", "full"]
            assert (query["name"], query["kind"]) == ("query", "search")
            assert types["check"]["schedule"]["options"] == ["budget", "depth"]
            assert (types["check"]["question"], types["export"]["question"]) == ("damage", None)

    run(act)


def test_each_field_is_one_of_the_body() -> None:
    for job_type in JOB_TYPES:
        if job_type.form is not None:
            assert job_type.body is not None
            assert {field.name for field in job_type.form.fields} <= set(job_type.body.__struct_fields__)
