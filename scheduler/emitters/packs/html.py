"""Packs as HTML, for every browser on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scheduler.emitters.packs.edition_packs import DayPack
from scheduler.model.edition import Edition, pack_path
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes

TEMPLATE = "pack/pack.html.jinja"
STYLES = ("agenda/agenda.css", "pack/pack.css")


def emit_pack_pages(edition: Edition, packs: Iterable[DayPack]) -> Iterator[Artifact]:
    """Yield every pack as HTML, after the style sheet they share: that of agendas with what is added to it."""
    yield ready("assets/pack.css", b"".join(map(template_bytes, STYLES)))
    template = environment().get_template(TEMPLATE)
    for day, organizer, pack in packs:
        path, printed = pack_path(day, organizer), pack_path(day, organizer, "pdf")
        pdf = printed.rsplit("/", 1)[-1] if edition.holds(printed) else ""
        yield ready(path, template.render(sheet=pack, pdf=pdf, top="../" * path.count("/")).encode())
