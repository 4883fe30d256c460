"""Completion of commands and options for three shells: files that start nothing while one types."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import reduce
from typing import Final

from command_tree import HELP, Command, Parameter

_BASH: Final = """\
# Completion for cinventory, made from its commands.
_cinventory() {
	local word=${COMP_WORDS[COMP_CWORD]} command= commands= options=@WINDOW@
	((COMP_CWORD > 1)) && command=${COMP_WORDS[1]}
	case $command in
	@GROUPS@) ((COMP_CWORD > 2)) && command+=" ${COMP_WORDS[2]}" ;;
	esac
	case $command in
@CASES@
	esac
	[[ $word == -* ]] && commands=$options
	COMPREPLY=($(compgen -W "$commands" -- "$word"))
}
complete -o bashdefault -o default -F _cinventory cinventory
"""
_ZSH: Final = """\
#compdef cinventory
# Completion for cinventory, made from its commands.
_cinventory() {
	local command=
	local -a commands options=(@WINDOW@)
	((CURRENT > 2)) && command=$words[2]
	case $command in
	(@GROUPS@) ((CURRENT > 3)) && command+=" $words[3]" ;;
	esac
	case $command in
@CASES@
	esac
	if [[ $PREFIX == -* ]]; then
		_describe -o option options
	else
		_describe command commands || _files
	fi
}
_cinventory "$@"
"""
_FISH: Final = """\
# Completion for cinventory, made from its commands.
function __cinventory_after --description 'Whether the words before the cursor are these'
	set -l words (commandline -opc)
	set -e words[1]
	test "$words" = "$argv"
end
function __cinventory_in --description 'Whether the words before the cursor begin with these'
	set -l words (commandline -opc)
	set -e words[1]
	test "$words[1..$(count $argv)]" = "$argv"
end
function __cinventory_window --description 'Whether no command is the first word'
	set -l words (commandline -opc)
	not contains -- "$words[2]" @WINDOW@
end
@CASES@
"""


def bash(program: Command) -> str:
    """Return the completion for bash, which shows no help."""

    def cases() -> Iterator[str]:
        for command in program.walk():
            yield f"\t{_quoted(' '.join(command.words))})"
            if command.commands:
                yield f"\t\tcommands={_quoted(' '.join(each.words[-1] for each in command.commands))}"
            yield f"\t\toptions={_bash_options(command)}"
            yield "\t\t;;"

    return _filled(_BASH, program, _bash_options(program), cases())


def zsh(program: Command) -> str:
    """Return the completion for zsh."""

    def cases() -> Iterator[str]:
        for command in program.walk():
            yield f"\t({_quoted(' '.join(command.words))})"
            if command.commands:
                named = (_quoted(f"{each.words[-1]}:{each.summary}") for each in command.commands)
                yield f"\t\tcommands=({' '.join(named)})"
            yield f"\t\toptions=({_zsh_options(command)})"
            yield "\t\t;;"

    return _filled(_ZSH, program, _zsh_options(program), cases())


def fish(program: Command) -> str:
    """Return the completion for fish."""
    names = " ".join(each.words[0] for each in program.commands)

    def cases() -> Iterator[str]:
        for command in program.walk():
            words = " ".join(command.words)
            after = f"complete -c cinventory -n {_fish_quoted(f'__cinventory_after {words}'.rstrip())}"
            files = " -f" if words else ""  # the window takes a path in place of a command
            for each in command.commands:
                yield f"{after}{files} -a {each.words[-1]} -d {_fish_quoted(each.summary)}"
            inside = f"__cinventory_in {words}" if words else "__cinventory_window"
            for option in _options(command):
                value = " -r" if option.value else ""
                yield (
                    f"complete -c cinventory -n '{inside}' -l {option.name.removeprefix('--')}{value}"
                    f" -d {_fish_quoted(option.help)}"
                )

    return _filled(_FISH, program, names, cases())


Script = Callable[[Command], str]

SCRIPTS: Final[Mapping[str, Script]] = {
    "cinventory.bash": bash,
    "_cinventory": zsh,
    "cinventory.fish": fish,
}
"""The files, and what makes each."""


def _filled(template: str, program: Command, window: str, cases: Iterable[str]) -> str:
    """Return a template with its part for the window, and those for the commands."""
    groups = "|".join(" ".join(each.words) for each in program.commands if each.commands)
    values = {"@GROUPS@": groups, "@WINDOW@": window, "@CASES@": "\n".join(cases)}
    return reduce(lambda text, name: text.replace(name, values[name]), values, template)


def _bash_options(command: Command) -> str:
    return _quoted(" ".join(option.name for option in _options(command)))


def _zsh_options(command: Command) -> str:
    return " ".join(_quoted(f"{option.name}:{option.help}") for option in _options(command))


def _options(command: Command) -> tuple[Parameter, ...]:
    return (*command.options, HELP)


def _quoted(text: str) -> str:
    """Return a text as bash and zsh read it unchanged."""
    escaped = text.replace("'", "'\\''")
    return f"'{escaped}'"


def _fish_quoted(text: str) -> str:
    escaped = text.replace("\\", r"\\").replace("'", r"\'")
    return f"'{escaped}'"
