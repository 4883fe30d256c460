"""A page of the preferences: options under a heading, each of which edits a field of the settings."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, NamedTuple

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject

from app.config.settings import Settings
from app.core.errors import CinventoryError
from app.qt.widgets.form_field import FormField
from app.qt.widgets.option_controls import Control


class Option(Struct, frozen=True):
    """A control for a field of the settings."""

    field: str
    control: Control[Any]
    label: str
    """The label with the control's mnemonic."""
    hint: str
    try_on: Callable[[Any], object] | None = None
    """Applies a value at once, before it is saved."""

    def form_field(self) -> FormField:
        """Return the control with its label and hint."""
        return FormField(self.label, self.control.widget, self.hint)


class NamedOption(NamedTuple):
    """The words of an option, without its control."""

    page: str
    field: str
    label: str
    hint: str


class PreferencesPage(QObject):
    """Options under a title. A new option is a line in `options`."""

    place: ClassVar[int] = 0
    """A number that rises from the top of the list of pages."""
    key: ClassVar[str] = ""
    """The name by which the window opens the page."""
    guide: ClassVar[str] = ""
    """The name of the page of the help about these options; empty for the first one."""

    def __init__(self) -> None:
        super().__init__()
        self.by_field = {option.field: option for option in self.options()}
        """The options by their fields of the settings."""
        self.fields = {name: option.form_field() for name, option in self.by_field.items()}
        """Their controls with label and hint."""
        self._refused: set[str] = set()

    def title(self) -> str:
        """Return the heading."""
        raise NotImplementedError

    def options(self) -> Sequence[Option]:
        """Return the options from top to bottom, with new controls."""
        raise NotImplementedError

    def rows(self) -> tuple[FormField, ...]:
        """Return the rows of the form in the order of the Tab key."""
        return tuple(self.fields.values())

    def load(self, settings: Settings) -> None:
        """Show these settings."""
        for name, option in self.by_field.items():
            option.control.show(getattr(settings, name))

    def save(self, settings: Settings) -> Settings | None:
        """Return the settings with the options' values; None if one is invalid, which shows an error."""
        self._refused.clear()
        values = {}
        for name, option in self.by_field.items():
            try:
                values[name] = option.control.value()
            except CinventoryError as error:
                self.refuse(name, error)
            else:
                if option.control.typed:
                    self.fields[name].complain(None)
        return None if self._refused else replace(settings, **values)

    def is_fit(self) -> bool:
        """Return whether the settings can be taken, while the user still types."""
        return True

    def refuse(self, name: str, error: CinventoryError) -> None:
        """Show why the value of an option is invalid."""
        self._refused.add(name)
        self.fields[name].complain(error.message)

    def is_refused(self) -> bool:
        """Return whether `save` refused an option."""
        return bool(self._refused)

    def focus_refused(self) -> None:
        """Give the focus to the first option that `save` refused."""
        next(field for name, field in self.fields.items() if name in self._refused).control.setFocus()

    def find(self, words: Sequence[str]) -> bool:
        """Mark the options that have all of these words beside them; return whether there are any."""
        found = [field.mark(words) for field in self.rows()]
        return any(found)

    def follow(self, changed: Callable[[], None]) -> None:
        """From now on try values on, and call `changed` for each change."""
        for option in self.by_field.values():
            option.control.changed.connect(changed)
            if option.try_on is not None:
                option.control.changed.connect(lambda *_, option=option: _try_on(option))

    def take_off(self, settings: Settings) -> None:
        """Apply these settings again in place of the values that were tried on."""
        for name, option in self.by_field.items():
            if option.try_on is not None:
                option.try_on(getattr(settings, name))


def _try_on(option: Option) -> None:
    if option.try_on is not None:
        option.try_on(option.control.value())
