"""A week as it is put out at one moment, and the addresses of what is put out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple

from scheduler.model.nouns import ALARM_ENDING
from scheduler.model.print_wording import STAFF_ONLY, UNRELEASED
from scheduler.model.program import Program, Session
from scheduler.model.week import Week
from scheduler.rendering.folder import SHIPPED, Templates

Scope = Literal["all", "day", "county", "organizer", "place", "kind", "mine"]


class Revision(NamedTuple):
    """How often an event has moved since it was first announced, when it last changed (UTC), and what changed then."""

    sequence: int
    modified: datetime
    change: str = ""


def _everything(_path: str) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Edition:
    """A week with the moment it is stamped with (UTC) and the address its folder is served at ("" = not known).

    `revisions` holds by UID what the releases know of an event; one they do not know is new at `stamp`. `gone` are
    programs, cancelled, with the sessions that were announced and are no longer in the week: feeds still show them,
    as `gone_told` tells them.
    `release_line` tells printed sheets and pages which release they show, `is_released` that there is one to show
    changes since. `holds` tells of a path whether its file is put out with this edition: only what is there may be
    linked. `is_staff` tells an edition that is for staff alone. `templates` are those that its pages and sheets are
    made with.
    """

    week: Week
    stamp: datetime
    address: str
    revisions: Mapping[str, Revision] = field(default_factory=dict)
    gone: tuple[Program, ...] = ()
    gone_told: Week | None = None
    release_line: str = UNRELEASED
    is_released: bool = False
    holds: Callable[[str], bool] = _everything
    is_staff: bool = False
    templates: Templates = SHIPPED

    def revision(self, event: str) -> Revision:
        """Return the revision of the event with a UID."""
        return self.revisions.get(event) or Revision(0, self.stamp)

    @property
    def edition_line(self) -> str:
        """Return what stands at the foot of sheets and pages that show this edition."""
        return self.signed(self.release_line)

    def signed(self, line: str) -> str:
        """Return what stands at the foot of sheets and pages; those for staff say so."""
        return f"{STAFF_ONLY}، {line}" if self.is_staff else line

    def url(self, path: str) -> str:
        """Return the full address of a path in the output folder; the bare path where no address is known."""
        return f"{self.address.rstrip('/')}/{path}" if self.address else path


def uid(week: Week, program: Program, session: Session) -> str:
    """Return the permanent UID of a session: `id@domain`, with the session's key where there are several."""
    name = f"{program.id}.{session.key}" if session.key else program.id
    return f"{name}@{week.domain}"


def feed_path(scope: Scope, key: str = "", *, alarms: bool = False) -> str:
    """Return where a feed lies: `feeds/all.ics`, `feeds/county/shiraz.ics`, its twin `feeds/county/shiraz-alarm.ics`."""
    name = f"{scope}/{key}" if key else scope
    return f"feeds/{name}{ALARM_ENDING if alarms else ''}.ics"


def feed_anchor(scope: Scope, key: str = "") -> str:
    """Return the fragment that marks a feed on the page of calendars: `all`, `county/shiraz`."""
    return f"{scope}/{key}" if key else scope


def subscribe_path(anchor: str = "") -> str:
    """Return where the page of calendars lies, or one calendar on it."""
    return f"subscribe.html#{anchor}" if anchor else "subscribe.html"


def agenda_path(day: str, county: str = "", ending: str = "html", *, organizer: str = "", points: int = 0) -> str:
    """Return where a daily agenda lies: `print/1402-02-17/province.html`, of an organizer in `by/`, large in `14pt/`."""
    name = f"by/{organizer}" if organizer else county or "province"
    size = f"{points}pt/" if points else ""
    return f"print/{day}/{size}{name}.{ending}"


def pack_path(day: str, organizer: str, ending: str = "html") -> str:
    """Return where the pack of an organizer lies: `print/1402-02-17/pack/shiraz/zone-2/base-karimi.pdf`."""
    return f"print/{day}/pack/{organizer}.{ending}"


def poster_path(county: str, paper: str, ending: str = "html") -> str:
    """Return where a week poster lies: `print/poster/shiraz-a3.pdf`."""
    return f"print/poster/{county}-{paper}.{ending}"


def sign_path(place: str, ending: str = "html") -> str:
    """Return where the door sign of a place lies: `print/sign/shiraz/hafez-hall.pdf`."""
    return f"print/sign/{place}.{ending}"


def report_path(ending: str = "html") -> str:
    """Return where the report lies."""
    return f"report/report.{ending}"


def booklet_path(ending: str = "html") -> str:
    """Return where the booklet lies."""
    return f"print/booklet.{ending}"


def folded_booklet_path() -> str:
    """Return where the booklet for folding lies."""
    return "print/booklet-folded.pdf"


def quick_path(county: str = "", ending: str = "html") -> str:
    """Return where the quick reference lies: `print/quick.html`, `print/quick/shiraz.pdf`."""
    return f"print/quick/{county}.{ending}" if county else f"print/quick.{ending}"


def data_path(name: str) -> str:
    """Return where a file for other programs lies: `data/schedule.xml`."""
    return f"data/{name}"


def person_path(person: str, ending: str = "html") -> str:
    """Return where the sheet of an official lies among printed sheets: `print/person/province-head.pdf`."""
    return f"print/person/{person}.{ending}"


def people_path() -> str:
    """Return where the office's page of all officials lies, in the output for staff."""
    return "people/index.html"


def changes_path(name: str) -> str:
    """Return where what is told of releases lies: `changes/index.html`, `changes/0003.html`."""
    return f"changes/{name}"


def change_sheet_path(county: str, ending: str = "html") -> str:
    """Return where the change sheet lies: `print/changes/province.html`, `print/changes/shiraz.pdf`."""
    return f"print/changes/{county or 'province'}.{ending}"


def program_anchor(program_id: str) -> str:
    """Return the fragment that marks a program on the index page."""
    return f"p-{program_id}"
