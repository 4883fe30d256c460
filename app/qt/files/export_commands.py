"""The act “Export”: the sheet, the file, the job, and the result in another program."""

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Slot

from app.config.settings import ColumnChoice, ExportChoice
from app.core.errors import CinventoryError
from app.core.export.format import BY_CLIP, ENCODING, HANDED_OVER, Format
from app.core.export.hand_over import HandOverChoice
from app.core.export.job import PATH, ExportRequest
from app.core.facts.catalogue import BY_KEY, COLUMNS
from app.core.job import Job
from app.jobs.types.export import EXPORT
from app.qt.base.desk import Desk
from app.qt.base.tasks import Loader, background
from app.qt.files.view import FileTable

if TYPE_CHECKING:
    from app.qt.files.export_dialog import ExportSheet


class ExportCommands(Loader):
    """Asks for an export and submits it. A target that cannot be written brings the sheet back."""

    def __init__(self, desk: Desk, table: FileTable) -> None:
        super().__init__(desk.tasks, table)
        self._desk = desk
        self._table = table
        self._to_open: set[bytes] = set()
        """Paths of exports that are to be opened once they are written."""
        desk.menu["export"].triggered.connect(self.ask)
        desk.menu["report"].triggered.connect(self.ask_for_report)
        desk.menu["hand_over"].triggered.connect(self.ask_for_encoding)
        self._unsubscribe = desk.queue.subscribe(self._on_job)

    def close(self) -> None:
        """Stop listening to the queue."""
        self._unsubscribe()

    @Slot()
    def ask(self) -> None:
        """Ask what to export."""
        self._ask(self._desk.preferences.settings.export)

    @Slot()
    def ask_for_report(self) -> None:
        """Ask what to report: as a page, unless the last export was a report of another form."""
        choice = self._desk.preferences.settings.export
        is_report = choice.printed or choice.format is Format.HTML
        self._ask(choice if is_report else replace(choice, format=Format.HTML))

    @Slot()
    def ask_for_encoding(self) -> None:
        """Ask what to hand over to an encoder, in the format of the last time if it was one for them."""
        choice = self._desk.preferences.settings.export
        is_one = choice.format in ENCODING
        self._ask(choice if is_one else replace(choice, format=ENCODING[0], printed=False))

    def _ask(self, choice: ExportChoice, problem: str = "") -> None:
        from app.qt.files.export_dialog import ExportSheet  # noqa: PLC0415 - not needed at the start

        desk = self._desk
        sheet = ExportSheet(
            choice,
            shown=desk.selection.shown_count(),
            selected=desk.selection.count(),
            number=desk.texts.number,
            title=desk.texts.title,
            words=desk.texts.message,
            parent=desk.window,
        )
        sheet.complain(problem)
        sheet.finished.connect(sheet.deleteLater)
        sheet.chosen.connect(partial(self._ask_for_file, sheet))
        sheet.open()

    def _ask_for_file(self, sheet: "ExportSheet", choice: ExportChoice, selected: bool) -> None:  # noqa: FBT001 - a signal's argument
        from app.qt.files.export_dialog import ExportFileDialog  # noqa: PLC0415 - as above

        self._desk.preferences.keep_export(choice)
        dialog = ExportFileDialog(choice, sheet)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(sheet.accept)
        dialog.chosen.connect(
            lambda path: self._submit(self._request(path, choice, selected=selected), choice)
        )
        dialog.open()

    def _request(self, path: bytes, choice: ExportChoice, *, selected: bool) -> ExportRequest:
        from app.qt.files.hand_over_fields import hand_over_choice  # noqa: PLC0415 - not needed at the start

        selection = self._desk.selection
        # `force`: the dialog has asked already whether to replace an existing file.
        return ExportRequest(
            path=path,
            format=choice.format,
            bom=self._desk.preferences.settings.csv_bom,
            columns=self._columns(choice),
            pictures=choice.pictures,
            printed=choice.printed,
            by_clip=choice.by_clip and choice.format in BY_CLIP,
            hand_over=hand_over_choice(choice) if choice.format in HANDED_OVER else HandOverChoice(),
            ids=selection.chosen() if selected else selection.shown(),
            force=True,
            hidden_problems=self._table.selection.model.query.hidden_problems,
        )

    def _columns(self, choice: ExportChoice) -> tuple[str, ...]:
        """Return the keys of the columns of a list."""
        if choice.columns is ColumnChoice.TABLE:
            states = self._table.header.columns()
            return tuple(state.key for state in states if state.shown and state.key in BY_KEY)
        return (
            choice.chosen
            if choice.columns is ColumnChoice.CHOSEN
            else (PATH, *(each.key for each in COLUMNS))
        )

    @background
    async def _submit(self, request: ExportRequest, choice: ExportChoice) -> None:
        from app.export.session import check_target  # noqa: PLC0415 - not needed at the start

        desk = self._desk
        try:
            await self._tasks.away(check_target, request, desk.library)
        except CinventoryError as error:
            self._ask(choice, desk.texts.error(error))
            return
        opens = choice.open_result and request.format not in HANDED_OVER  # a script might run
        (self._to_open.add if opens else self._to_open.discard)(request.path)
        desk.submit(EXPORT, request)

    def _on_job(self, job: Job) -> None:
        outcome = job.outcome_of(EXPORT)
        if outcome is not None and job.state.terminal and outcome.path in self._to_open:
            self._to_open.discard(outcome.path)
            self._desk.opener.open_file(outcome.path)
