"""The page of one release and the list of all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from scheduler.diagnostics.text import Text
from scheduler.emitters.changes.forms import html_form
from scheduler.model.edition import Edition
from scheduler.model.print_wording import printed
from scheduler.releases.change_list import ChangeList, change_list, summary
from scheduler.releases.past import Told
from scheduler.releases.release_line import release_line
from scheduler.rendering.environment import environment, render

_FIRST = Text("نخستین نسخه: {count} برنامه اعلام شد.", "First release: {count} programs were announced.")


class Line(NamedTuple):
    """A release in the list: where its page lies, how it is named, its note and what it changed."""

    href: str
    title: str
    note: str
    summary: str


class ChangesIndex(NamedTuple):
    """The list of releases, the newest first."""

    title: str
    lines: tuple[Line, ...]


def page_bytes(edition: Edition, told: Told) -> bytes:
    """Return the page of a release; of the first one, all of which is new, only the number."""
    listed = change_list(told.before, told.release, told.changes, "fa", present=False)
    if told.before is None:
        listed = ChangeList(release_line(told.release), what_changed(told), ())
    note = (printed(told.release.note),) if told.release.note else ()
    week = printed(edition.week.title)
    return html_form(listed, "fa", notes=note, week=week, back="index.html", templates=edition.templates).encode()


def index_bytes(edition: Edition, past: Iterable[Told]) -> bytes:
    """Return the list of releases."""
    lines = tuple(
        Line(
            f"{told.release.number:04}.html",
            release_line(told.release),
            printed(told.release.note),
            what_changed(told),
        )
        for told in past
    )
    page = ChangesIndex(f"{printed(edition.week.title)}: نسخه‌ها و تغییرها", lines)
    return render(environment(edition.templates), "changes/index.html.jinja", page=page)


def what_changed(told: Told) -> str:
    """Return what a release changed in one line."""
    if told.before is None:
        return _FIRST.say("fa", count=len(told.changes))
    return summary(told.changes, "fa")
