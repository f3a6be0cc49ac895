"""Which outputs an edition becomes, and in which order: the only file that knows all emitters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from scheduler.diagnostics.rule import Diagnostic
from scheduler.model.publicity import public
from scheduler.model.week import Week
from scheduler.protocols import Artifact, Remainder

if TYPE_CHECKING:  # emitters are loaded when they are asked for
    from scheduler.model.edition import Edition
    from scheduler.releases.past import Past
    from scheduler.releases.release import Release


class Output(NamedTuple):
    """Which kinds of output to make; what was published of the others stays as it is."""

    feeds: bool = True
    pages: bool = True
    pdfs: bool = True
    data: bool = True

    def makes(self, path: str) -> bool:
        """Tell whether a path is of a kind that is made; one of no kind counts as such where all kinds are."""
        if path.startswith("feeds/"):
            return self.feeds
        if path.startswith("data/"):
            return self.data
        if path.endswith(".pdf"):
            return self.pdfs
        is_page = path.startswith(("assets/", "changes/")) or path.endswith(".html")
        return self.pages if is_page else all(self)


class Announced(NamedTuple):
    """What was released: the newest release, and all of them."""

    newest: Release
    past: Past


class Emission(NamedTuple):
    """Artifacts, what was found while they were made, of which edition, and how many programs differ from the newest release."""

    artifacts: Iterable[Artifact]
    findings: tuple[Diagnostic, ...]
    edition: Edition
    unreleased: int = 0


def emit(
    week: Week,
    *,
    address: str,
    stamp: datetime | None,
    output: Output,
    standing: Callable[[], frozenset[str]] = frozenset,
    announced: Announced | None = None,
    staff: bool = False,
) -> Emission:
    """Return the artifacts of the public side of a week, or of that for `staff`, and what the making of them found.

    `standing` gives the paths that are published already; it is asked when the first artifact is, and not before.
    `announced` is what was released of it.
    """
    from scheduler.emitters import feeds  # noqa: PLC0415 -- `check` emits nothing
    from scheduler.model.edition import Edition  # noqa: PLC0415 -- as above

    holds = _holder(output, standing)
    side = week if staff else public(week)
    edition = Edition(side, stamp or week.announced, address, holds=holds, is_staff=staff)
    edition, unreleased = _released(edition, week, announced, stamp)
    written = tuple(feeds.written(edition)) if output.feeds else ()
    parts: list[Iterable[Artifact]] = [feeds.artifacts(written)]
    if output.pages or output.pdfs:
        parts.append(_paper(edition, output))
    if output.data:
        parts.append(_data(edition))
    if announced is not None and (output.pages or output.pdfs):
        parts.append(_changes(edition, announced, output))
    large = feeds.oversized(edition.week, (feed.size for feed in written))
    return Emission(chain.from_iterable(parts), large, edition, unreleased)


def _changes(edition: Edition, announced: Announced, output: Output) -> Iterator[Artifact]:
    from scheduler.emitters import change_sheets  # noqa: PLC0415 -- only where there are releases
    from scheduler.emitters.changes import emit_changes  # noqa: PLC0415 -- as above

    sheets = tuple(change_sheets.change_sheets(edition, announced.past))
    if output.pages:
        yield from emit_changes(edition, announced.past)
        yield from change_sheets.emit_change_sheet_pages(sheets)
    if output.pdfs:
        yield from change_sheets.emit_change_sheet_pdfs(sheets, announced.newest.time)


def _released(edition: Edition, week: Week, announced: Announced | None, stamp: datetime | None) -> tuple[Edition, int]:
    """Return the edition with what the releases say of its events, and how many programs differ from them."""
    if announced is None:
        return edition, 0
    from scheduler.releases.editions import present  # noqa: PLC0415 -- only where there are releases

    return present(announced.newest, week, edition, stamp, staff=edition.is_staff)


def _holder(output: Output, standing: Callable[[], frozenset[str]]) -> Callable[[str], bool]:
    """Return what tells whether a path will be in the published folder: it is made now, or stays from before."""
    known = cache(standing)
    return lambda path: output.makes(path) or path in known()


def _paper(edition: Edition, output: Output) -> Iterator[Artifact]:
    from scheduler.emitters.agendas import day_sheets, emit_agenda_pages, emit_agenda_pdfs  # noqa: PLC0415 -- as above
    from scheduler.emitters.index_page import emit_index  # noqa: PLC0415 -- as above
    from scheduler.emitters.posters import county_posters, emit_poster_pages, emit_poster_pdfs  # noqa: PLC0415 -- as above
    from scheduler.emitters.report import edition_report, emit_report_page, emit_report_pdf  # noqa: PLC0415 -- as above
    from scheduler.emitters.signs import emit_sign_pages, emit_sign_pdfs, place_signs  # noqa: PLC0415 -- as above
    from scheduler.emitters.subscribe_page import emit_subscribe_page  # noqa: PLC0415 -- as above

    sheets = tuple(day_sheets(edition))
    posters = tuple(county_posters(edition))
    signs = tuple(place_signs(edition))
    report = edition_report(edition)
    if output.pages:
        yield from emit_agenda_pages(edition, sheets)
        yield from emit_poster_pages(posters)
        yield from emit_sign_pages(signs)
        yield from emit_report_page(report)
        yield from emit_index(edition)
        yield from emit_subscribe_page(edition)
    if output.pdfs:
        yield from emit_agenda_pdfs(sheets, edition.stamp)
        yield from emit_poster_pdfs(posters, edition.stamp)
        yield from emit_sign_pdfs(signs, edition.stamp)
        yield emit_report_pdf(report, edition.stamp)


def _data(edition: Edition) -> Iterator[Artifact]:
    from scheduler.emitters.exchange import emit_exchange  # noqa: PLC0415 -- as above

    return emit_exchange(edition)


def remainder(output: Output) -> Remainder:
    """Return what stays of files not made now: all of a kind left out, and of feeds a calendar without events."""
    from scheduler.emitters.feeds import retired  # noqa: PLC0415 -- `check` emits nothing

    return lambda path, content: retired(path, content) if output.makes(path) else content
