"""Daily agendas as HTML, for every browser on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scheduler.emitters.sheets.day_agendas import DaySheet
from scheduler.model.edition import Edition
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes

TEMPLATE = "agenda/agenda.html.jinja"


def emit_agenda_pages(edition: Edition, sheets: Iterable[DaySheet]) -> Iterator[Artifact]:
    """Yield every agenda of an edition as HTML, after the style sheet they share; each links its PDF where there is one."""
    yield ready("assets/agenda.css", template_bytes("agenda/agenda.css"))
    template = environment().get_template(TEMPLATE)
    for found in sheets:
        path, printed = found.path("html"), found.path("pdf")
        pdf = printed.rsplit("/", 1)[-1] if edition.holds(printed) else ""
        top = "../" * path.count("/")
        yield ready(path, template.render(sheet=found.sheet, pdf=pdf, top=top).encode())
