"""No tool tip is forgotten: Qt would take a name like `<b>x</b>.mp4` for markup."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtGui import QAction, QStandardItem
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import QComboBox, QListWidgetItem, QPushButton, QWidget

from app.qt.widgets import tooltips
from app.qt.widgets.tooltips import Tipped, explain, plain_tip, set_choice_tip, set_tip
from tests.source_code import WINDOW, parsed, sources

NAME: Final = '<img src="/tmp/x.png"><b>clip</b> & "more".mp4'


def _is_plain(tip: str) -> bool:
    return Markup.mightBeRichText(tip) and "<img" not in tip and "<b>" not in tip


@pytest.mark.usefixtures("qapp")
def test_every_kind_of_target_shows_a_name_literally() -> None:
    targets: list[Tipped] = [QAction(), QStandardItem(), QListWidgetItem(), QPushButton()]
    for target in targets:
        set_tip(target, NAME)
        assert _is_plain(target.toolTip())  # type: ignore[attr-defined]
    control, choices = QWidget(), QComboBox()
    explain(control, "name", NAME)
    assert _is_plain(control.toolTip())
    choices.addItem("name")
    set_choice_tip(choices, 0, NAME)
    assert _is_plain(choices.itemData(0, Markup.ItemDataRole.ToolTipRole))
    assert plain_tip("clip & more.mp4") == "clip & more.mp4"


def test_no_tool_tip_is_set_but_here() -> None:
    """Else one that holds a name could be forgotten."""
    found = [
        f"{path.relative_to(WINDOW)}:{node.lineno}"
        for path, tree in _modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "setToolTip"
    ]
    assert found == []


def test_no_model_returns_a_tool_tip_with_markup() -> None:
    found = []
    for path, tree in _modules():
        parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr == "ToolTipRole":
                bare = [each for each in _answers(node, parents) if not _is_guarded(each)]
                found += [f"{path.relative_to(WINDOW)}:{each.lineno} {ast.unparse(each)}" for each in bare]
    assert found == []


def test_the_walk_finds_what_has_no_guard() -> None:
    source = """
def data(role):
    if role == Role.ToolTipRole:
        return one
    match role:
        case Role.ToolTipRole:
            return two
    table = {Role.ToolTipRole: lambda: three, Role.FontRole: None}
    combo.setItemData(0, four, Role.ToolTipRole)
    item.setData(0, Role.ToolTipRole, seven)
    if role not in {Role.DisplayRole, Role.ToolTipRole}:
        return None
    if role in {Role.DisplayRole, Role.ToolTipRole}:
        return five
    if role == Role.ToolTipRole:
        return plain_tip(fine) if fine else None
    return six if role == Role.ToolTipRole else None
"""
    tree = ast.parse(source)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    nodes = [n for n in ast.walk(tree) if isinstance(n, ast.Attribute) and n.attr == "ToolTipRole"]
    bare = {ast.unparse(each) for node in nodes for each in _answers(node, parents) if not _is_guarded(each)}
    assert bare == {"one", "two", "three", "four", "five", "six", "seven"}


def _modules() -> Iterator[tuple[Path, ast.Module]]:
    for path in sources(WINDOW):
        if path != Path(tooltips.__file__):
            yield path, parsed(path)


def _answers(role: ast.AST, parents: dict[ast.AST, ast.AST]) -> list[ast.expr]:
    """Return the values that belong to a mention of the role: of a branch, a case, a table or a call."""
    child, node = role, parents[role]
    while not isinstance(node, ast.stmt | ast.match_case | ast.IfExp | ast.Dict | ast.Call | ast.Compare):
        child, node = node, parents[node]
    if isinstance(node, ast.Compare):
        if isinstance(node.ops[0], ast.NotIn | ast.NotEq):
            return []  # the other roles end there
        child, node = node, parents[node]
    match node:
        case ast.IfExp():
            return [node.body]
        case ast.If() | ast.match_case():
            return _returned(node.body)
        case ast.Dict():
            value = node.values[next(at for at, key in enumerate(node.keys) if key is child)]
            return [value.body] if isinstance(value, ast.Lambda) else [value]
        case ast.Call(func=ast.Attribute(attr="setItemData" | "setData"), args=[*_, before, last]):
            return [before if child is last else last]  # an item of a tree takes the role first
    return []  # a set of roles with a name, which is compared elsewhere


def _returned(body: list[ast.stmt]) -> list[ast.expr]:
    nodes = [node for statement in body for node in ast.walk(statement)]
    return [node.value for node in nodes if isinstance(node, ast.Return) and node.value is not None]


def _is_guarded(value: ast.expr) -> bool:
    match value:
        case ast.IfExp(body=body, orelse=orelse):
            return _is_guarded(body) and _is_guarded(orelse)
        case ast.Constant(value=None):
            return True
        case ast.Call(func=ast.Name(id="plain_tip")):
            return True
    return False
