"""An official's sheet as their own page, with the ways to subscribe to their calendar, and as PDF."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.emitters.paper import pdf
from scheduler.emitters.person_sheets.person_sheet import PersonSheet
from scheduler.model.edition import Edition, feed_path
from scheduler.model.subscription import Links, subscription
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment, render

PDF = "sheet.pdf"
TEMPLATE = "person/person"


def person_page(edition: Edition, sheet: PersonSheet) -> Iterator[Artifact]:
    """Yield `index.html` of the person's folder, with the ways to their calendar and its twin with alarms, and its looks."""
    yield ready("assets/person.css", edition.templates.read(f"{TEMPLATE}.css"))
    calendars = tuple(_calendars(edition, sheet)) if sheet.feed else ()
    values = {"sheet": sheet, "calendars": calendars, "pdf": PDF, "top": ""}
    yield ready("index.html", render(environment(edition.templates), f"{TEMPLATE}.html.jinja", **values))


def _calendars(edition: Edition, sheet: PersonSheet) -> Iterator[tuple[str, Links]]:
    for alarms, title in ((False, "تقویم من"), (True, "تقویم من، با یادآوری")):
        yield title, subscription(edition.url(feed_path("mine", alarms=alarms)), f"{title}، {sheet.week}")


def person_pdf(edition: Edition, sheet: PersonSheet) -> Artifact:
    """Return the sheet as PDF."""
    return pdf(PDF, f"{TEMPLATE}.typ", sheet, edition.stamp, edition.templates)
