"""Completion of commands and options for four shells: files that start nothing while one types."""

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
_POWERSHELL: Final = """\
# Completion for cinventory, made from its commands. In $PROFILE, read it by a dot, a space and its path.
$script:cinventoryCommands = @{
@CASES@
}
Register-ArgumentCompleter -Native -CommandName cinventory, cinventory-cli -ScriptBlock {
	param($word, $line)
	$typed = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
	if ($word) { $typed = @($typed | Select-Object -SkipLast 1) }
	$length = [Math]::Min($typed.Count, $(if ($typed[0] -in @(@GROUPS@)) { 2 } else { 1 }))
	$known = $script:cinventoryCommands[($typed | Select-Object -First $length) -join ' ']
	if (-not $known) {
		$length = 0
		$known = $script:cinventoryCommands['']
	}
	$kind = if ($word -like '-*') { 'options' } else { 'commands' }
	if ($kind -eq 'commands' -and $typed.Count -ne $length) { return }
	foreach ($each in $known[$kind].GetEnumerator()) {
		if ($each.Key -like "$word*") {
			[System.Management.Automation.CompletionResult]::new(
				$each.Key, $each.Key, 'ParameterValue', $each.Value)
		}
	}
}
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


def powershell(program: Command) -> str:
    """Return the completion for PowerShell, which also runs on other systems than Windows."""

    def cases() -> Iterator[str]:
        for command in program.walk():
            commands = ((each.words[-1], each.summary) for each in command.commands)
            options = ((option.name, option.help) for option in _options(command))
            yield f"\t{_powershell_quoted(' '.join(command.words))} = @{{"
            yield f"\t\tcommands = {_powershell_table(commands)}"
            yield f"\t\toptions = {_powershell_table(options)}"
            yield "\t}"

    groups = ", ".join(_powershell_quoted(" ".join(each.words)) for each in program.commands if each.commands)
    return _POWERSHELL.replace("@GROUPS@", groups).replace("@CASES@", "\n".join(cases()))


Script = Callable[[Command], str]

SCRIPTS: Final[Mapping[str, Script]] = {
    "cinventory.bash": bash,
    "_cinventory": zsh,
    "cinventory.fish": fish,
    "cinventory.completion.ps1": powershell,
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


def _powershell_table(entries: Iterable[tuple[str, str]]) -> str:
    """Return an ordered table; an entry without help shows its name, as PowerShell takes no empty text."""
    lines = (f"{_powershell_quoted(name)} = {_powershell_quoted(help_ or name)}" for name, help_ in entries)
    return f"[ordered]@{{ {'; '.join(lines)} }}"


def _powershell_quoted(text: str) -> str:
    """Return a text as PowerShell reads it unchanged; typographic single quotes end a text there, too."""
    for quote in "'\u2018\u2019\u201a\u201b":
        text = text.replace(quote, quote * 2)
    return f"'{text}'"
