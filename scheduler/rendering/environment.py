"""The Jinja environment of every HTML page, and what a page of it says."""

from __future__ import annotations

from collections.abc import Callable
from traceback import walk_tb
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    FunctionLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from scheduler.rendering.faults import TemplateFault
from scheduler.rendering.filters import FILTERS
from scheduler.rendering.folder import SHIPPED, Templates, template_folder

OWN_FOLDER = "templates/"
# What a template can do wrong; anything else is a bug of ours and not told as theirs.
_WRONGS = (TemplateError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)

_Source = tuple[str, str | None, Callable[[], bool] | None]


def environment(templates: Templates = SHIPPED) -> Environment:
    """Return a new environment: everything escaped, and what a template asks for must be there.

    With files of an event it is a sandbox: their templates reach nothing but the value they show.
    """
    shipped = FileSystemLoader(template_folder())
    made = (ImmutableSandboxedEnvironment if templates.own else Environment)(
        loader=ChoiceLoader([FunctionLoader(_loader(templates)), shipped]) if templates.own else shipped,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(FILTERS)
    # The same input gives the same bytes, in templates of others too.
    made.filters.pop("random")
    made.globals.pop("lipsum")
    return made


def render(shown: Environment, name: str, **values: Any) -> bytes:
    """Return a page as bytes; raises TemplateFault where a template of the event fails."""
    try:
        return shown.get_template(name).render(**values).encode()
    except _WRONGS as error:
        fault = _fault(error)
        if fault is None:
            raise
        raise fault from error


def _loader(templates: Templates) -> Callable[[str], _Source | None]:
    own = dict(templates.own)

    def load(name: str) -> _Source | None:
        return (own[name].decode(), OWN_FOLDER + name, None) if name in own else None

    return load


def _fault(error: BaseException) -> TemplateFault | None:
    """Return where a template of the event failed; None where none had a part in it."""
    said = f"{type(error).__name__}: {error}"
    if isinstance(error, TemplateSyntaxError) and (error.filename or "").startswith(OWN_FOLDER):
        return TemplateFault(error.filename or "", error.lineno, said)
    frames = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    mine = [(file, line) for file, line in frames if file.startswith(OWN_FOLDER)]
    return TemplateFault(*mine[-1], said) if mine else None
