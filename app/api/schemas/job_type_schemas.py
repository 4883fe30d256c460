"""The JSON types of what a client can start and schedule."""

from typing import Any

import msgspec

from app.api.schemas.job_schemas import MessageView, message_view
from app.core.coverage import Question
from app.core.message import Message
from app.jobs.types.registered_type import RegisteredType
from app.jobs.types.registry import JOB_TYPES
from app.jobs.types.scheduled import PlanOption, Scheduled
from app.jobs.types.start_form import FieldKind, StartField, StartForm


class ChoiceView(msgspec.Struct, frozen=True, kw_only=True):
    """A value that a field can have."""

    value: str
    label: MessageView


class FieldView(msgspec.Struct, frozen=True, kw_only=True):
    """A field of a new job that a user may fill in."""

    name: str
    """The name in the body."""
    kind: FieldKind
    label: MessageView | None
    hint: MessageView | None
    choices: tuple[ChoiceView, ...]
    chosen: str | None
    """The value without this field."""


class StartView(msgspec.Struct, frozen=True, kw_only=True):
    """The dialog that starts a job, with a folder as its only path and these fields."""

    label: MessageView
    fields: tuple[FieldView, ...]


class ScheduledView(msgspec.Struct, frozen=True, kw_only=True):
    """A job on schedule."""

    label: MessageView
    options: tuple[PlanOption, ...]
    """The fields of a schedule that count for this job, besides those of all jobs."""


class JobTypeView(msgspec.Struct, frozen=True, kw_only=True):
    """A type of job."""

    name: str
    """The `type` of a job, and the `task` of a schedule."""
    question: Question | None
    """The question whose answers such jobs find."""
    start: StartView | None
    """The dialog of the live page; None if it starts no such jobs."""
    schedule: ScheduledView | None
    """The job on schedule; None if it does not run so."""


class JobTypesView(msgspec.Struct, frozen=True, kw_only=True):
    """The types of jobs, in the order in which users choose among them."""

    types: tuple[JobTypeView, ...]


def job_types_view() -> JobTypesView:
    """Return the types as the API sends them."""
    return JobTypesView(types=tuple(map(_type_view, JOB_TYPES)))


def _type_view(job_type: RegisteredType[Any, Any]) -> JobTypeView:
    return JobTypeView(
        name=job_type.name,
        question=job_type.question,
        start=_start_view(job_type.form) if job_type.form else None,
        schedule=_scheduled_view(job_type.scheduled) if job_type.scheduled else None,
    )


def _start_view(form: StartForm) -> StartView:
    return StartView(label=message_view(Message(form.label)), fields=tuple(map(_field_view, form.fields)))


def _field_view(field: StartField) -> FieldView:
    return FieldView(
        name=field.name,
        kind=field.kind,
        label=message_view(Message(field.label)) if field.label else None,
        hint=message_view(Message(field.hint)) if field.hint else None,
        choices=tuple(_choice_view(*choice) for choice in field.choices.items()),
        chosen=field.chosen,
    )


def _choice_view(value: str, code: str) -> ChoiceView:
    return ChoiceView(value=value, label=message_view(Message(code)))


def _scheduled_view(scheduled: Scheduled) -> ScheduledView:
    return ScheduledView(
        label=message_view(Message(scheduled.label)), options=tuple(sorted(scheduled.options))
    )
