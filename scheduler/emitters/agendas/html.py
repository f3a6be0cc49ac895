"""Daily agendas as HTML, for every browser on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.emitters.agendas.edition_sheets import day_sheets
from scheduler.model.edition import Edition, agenda_path
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes

TEMPLATE = "agenda/agenda.html.jinja"


def emit_agenda_pages(edition: Edition) -> Iterator[Artifact]:
    """Yield every agenda as HTML, after the style sheet they share."""
    yield ready("assets/agenda.css", template_bytes("agenda/agenda.css"))
    template = environment().get_template(TEMPLATE)
    for day, county, sheet in day_sheets(edition):
        pdf = agenda_path(day, county, "pdf").rsplit("/", 1)[-1]
        yield ready(agenda_path(day, county, "html"), template.render(sheet=sheet, pdf=pdf).encode())
