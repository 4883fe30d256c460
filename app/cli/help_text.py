"""The help of commands: paragraphs that fit any width of the terminal."""

import inspect

import typer


def join_lines(app: typer.Typer) -> None:
    """Join the lines of each paragraph in the help of all commands.

    Typer keeps the line ends of a docstring after its first paragraph, which suit the code's own width.
    """
    for command in app.registered_commands:
        paragraphs = (inspect.getdoc(command.callback) or "").split("\n\n")
        command.help = "\n\n".join(paragraph.replace("\n", " ") for paragraph in paragraphs)
    for group in app.registered_groups:
        if group.typer_instance is not None:
            join_lines(group.typer_instance)
