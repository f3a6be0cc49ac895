"""What an event's own template did wrong, with its place."""

from __future__ import annotations


class TemplateFault(Exception):
    """A template of the event failed: its file in the event folder, the line (from 1) and what the engine said."""

    def __init__(self, file: str, line: int, said: str) -> None:
        super().__init__(f"{file}:{line}: {said}")
        self.file, self.line, self.said = file, line, said
