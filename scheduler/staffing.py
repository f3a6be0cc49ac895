"""The stages of the staff side: the office's folder with contacts, and a folder for each official."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from scheduler.emission import Output, emit, remainder
from scheduler.emitters.feeds import blanked
from scheduler.emitters.person_sheets import people_page
from scheduler.model.staff_keys import StaffKeys
from scheduler.model.week import Week
from scheduler.personal import Personal
from scheduler.pipeline import Checked, Progress, announced_of
from scheduler.protocols import Artifact
from scheduler.publishing.folder import publish_folder, published_paths
from scheduler.publishing.unlisted import hide_names, refuse_exposed, retire_others


class Staffed(NamedTuple):
    """What the staff side came to: the office's folder, how many officials have one, files written and changed."""

    office: Path
    people: int
    files: int
    changed: int


def build_staff(
    folder: Path,
    checked: Checked,
    out: Path,
    keys: StaffKeys,
    *,
    address: str = "",
    stamp: datetime | None = None,
    output: Output = Output(),  # noqa: B008 -- a frozen value
    on_file: Progress = lambda _file: None,
) -> Staffed | None:
    """Publish the staff side of a checked week to `out`/<slug>/<token>; None where its errors stop that.

    `address` is where `out`/<slug> is served. Folders under addresses that were renewed, or of people who are no longer
    in the week, keep only blank calendars. Raises ForeignFolder where `out`/<slug> is no place for them, TemplateFault, and
    what publish_folder does.
    """
    week = checked.week
    if week is None or checked.has_errors:
        return None
    top, base = out / week.slug, (address or week.staff_address).rstrip("/")
    refuse_exposed(top)
    hide_names(top)
    office = keys.token(week.slug)
    tokens = {person: keys.token(week.slug, person) for person in week.people}
    # First of all: whatever fails below, an address that was renewed shows nothing any more.
    retire_others(top, {office, *tokens.values()}, blanked, on_file)
    emission = emit(
        week,
        address=f"{base}/{office}" if base else "",
        stamp=stamp,
        output=output,
        standing=partial(published_paths, top / office),
        announced=announced_of(folder, checked.history, staff=True),
        own=checked.own,
        staff=True,
    )
    pages = (people_page(emission.edition, tokens, base),) if output.pages else ()
    folders: Iterator[tuple[str, Iterable[Artifact]]] = chain(
        ((office, chain(emission.artifacts, pages)),), _personal(week, Personal(emission.edition), tokens, base, output)
    )
    done = [publish_folder(made, top / token, on_file, remainder(output)) for token, made in folders]
    return Staffed(top / office, len(tokens), sum(one.files for one in done), sum(one.changed for one in done))


def _personal(
    week: Week, personal: Personal, tokens: dict[str, str], base: str, output: Output
) -> Iterator[tuple[str, Iterable[Artifact]]]:
    for person in week.people.values():
        token = tokens[person.id]
        yield token, personal.artifacts(person, f"{base}/{token}" if base else "", output)
