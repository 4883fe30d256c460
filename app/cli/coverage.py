"""Says of a list what nobody has asked yet, so that it may lack files."""

from typing import Final

from app.cli.messages import say
from app.core.coverage import Question, depends, open_question
from app.core.query import Query
from app.library.reader import Reader

_COMMANDS: Final = {Question.DAMAGE: "check", Question.ROT: "verify", Question.COPIES: "copies"}


def say_open_question(reader: Reader, query: Query) -> None:
    """Say how many files were asked what the query depends on, and by which command to ask; or nothing."""
    if not depends(query):
        return
    coverage = reader.coverage()
    if question := open_question(query, coverage):
        say(f"cinventory: {coverage.sentence(question)} Ask with: cinventory {_COMMANDS[question]}")
