"""Daily agendas as HTML, for every browser on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scheduler.emitters.agendas.edition_sheets import DaySheet
from scheduler.model.edition import agenda_path
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes

TEMPLATE = "agenda/agenda.html.jinja"


def emit_agenda_pages(sheets: Iterable[DaySheet]) -> Iterator[Artifact]:
    """Yield every agenda as HTML, after the style sheet they share."""
    yield ready("assets/agenda.css", template_bytes("agenda/agenda.css"))
    template = environment().get_template(TEMPLATE)
    for day, county, sheet in sheets:
        pdf = agenda_path(day, county, "pdf").rsplit("/", 1)[-1]
        yield ready(agenda_path(day, county, "html"), template.render(sheet=sheet, pdf=pdf).encode())
