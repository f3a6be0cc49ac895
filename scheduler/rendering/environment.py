"""The Jinja environment of every HTML page."""

from __future__ import annotations

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scheduler.rendering.filters import FILTERS
from scheduler.rendering.folder import template_folder


def environment() -> Environment:
    """Return a new environment: everything escaped, and what a template asks for must be there."""
    made = Environment(
        loader=FileSystemLoader(template_folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(FILTERS)
    return made
