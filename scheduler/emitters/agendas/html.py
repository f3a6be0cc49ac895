"""Daily agendas as HTML, for every browser on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scheduler.emitters.agendas.edition_sheets import DaySheet
from scheduler.model.edition import Edition, agenda_path
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes

TEMPLATE = "agenda/agenda.html.jinja"


def emit_agenda_pages(edition: Edition, sheets: Iterable[DaySheet]) -> Iterator[Artifact]:
    """Yield every agenda of an edition as HTML, after the style sheet they share; each links its PDF where there is one."""
    yield ready("assets/agenda.css", template_bytes("agenda/agenda.css"))
    template = environment().get_template(TEMPLATE)
    for day, county, sheet in sheets:
        printed = agenda_path(day, county, "pdf")
        pdf = printed.rsplit("/", 1)[-1] if edition.holds(printed) else ""
        yield ready(agenda_path(day, county, "html"), template.render(sheet=sheet, pdf=pdf).encode())
