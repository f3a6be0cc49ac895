"""An official's sheet as their own page, with the ways to subscribe to their calendar, and as PDF."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from scheduler.emitters.paper import pdf
from scheduler.emitters.person_sheets.person_sheet import PersonSheet
from scheduler.model.edition import Edition, feed_path
from scheduler.model.subscription import Links, subscription
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes

PDF = "sheet.pdf"


def person_page(edition: Edition, sheet: PersonSheet) -> Iterator[Artifact]:
    """Yield `index.html` of the person's folder, with the ways to their calendar and its twin with alarms, and its looks."""
    yield ready("assets/person.css", template_bytes("person/person.css"))
    for name in ("Vazirmatn-Regular.woff2", "Vazirmatn-Bold.woff2", "OFL.txt"):
        yield ready(f"assets/{name}", template_bytes(f"fonts/{name}"))
    template = environment().get_template("person/person.html.jinja")
    calendars = tuple(_calendars(edition, sheet)) if sheet.feed else ()
    yield ready("index.html", template.render(sheet=sheet, calendars=calendars, pdf=PDF).encode())


def _calendars(edition: Edition, sheet: PersonSheet) -> Iterator[tuple[str, Links]]:
    for alarms, title in ((False, "تقویم من"), (True, "تقویم من، با یادآوری")):
        yield title, subscription(edition.url(feed_path("mine", alarms=alarms)), f"{title}، {sheet.week}")


def person_pdf(sheet: PersonSheet, moment: datetime) -> Artifact:
    """Return the sheet as PDF dated `moment`."""
    return pdf(PDF, "person/person.typ", sheet, moment)
