"""The forms for issues have what GitHub asks of a form."""

import pytest

import project
from tests.packaging.documents import load_yaml

FOLDER = project.ROOT / ".github" / "ISSUE_TEMPLATE"
FORMS = sorted(path.name for path in FOLDER.iterdir() if path.name != "config.yml")
KINDS = {
    "markdown": "value",
    "textarea": "label",
    "input": "label",
    "dropdown": "options",
    "checkboxes": "options",
}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_has_a_name_a_description_and_fields(name: str) -> None:
    form = load_yaml(FOLDER / name)
    assert form.keys() == {"name", "description", "labels", "body"}
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert len({field["id"] for field in fields}) == len(fields)
    assert any(field.get("validations", {}).get("required") for field in fields)
    for field in form["body"]:
        assert field["attributes"][KINDS[field["type"]]]


def test_a_fault_is_told_with_the_self_test() -> None:
    fields = {field.get("id"): field for field in load_yaml(FOLDER / "fault.yml")["body"]}
    assert fields["self_test"]["validations"] == {"required": True}
