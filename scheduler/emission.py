"""Which outputs an edition becomes, and in which order; of printed sheets, all standard ones that `sheets` lists."""

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
    from scheduler.releases.past import Announced


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
    own: tuple[tuple[str, bytes], ...] = (),
    staff: bool = False,
) -> Emission:
    """Return the artifacts of the public side of a week, or of that for `staff`, and what the making of them found.

    `standing` gives the paths that are published already; it is asked when the first artifact is, and not before.
    `announced` is what was released of it, `own` are the files that stand in for
    shipped templates.
    """
    from scheduler.emitters import feeds  # noqa: PLC0415 -- `check` emits nothing

    holds = _holder(output, standing)
    edition, unreleased = edition_of(
        week, address=address, stamp=stamp, announced=announced, holds=holds, own=own, is_staff=staff
    )
    written = tuple(feeds.written(edition)) if output.feeds else ()
    parts: list[Iterable[Artifact]] = [feeds.artifacts(written)]
    if output.pages or output.pdfs:
        parts.append(_paper(edition, announced, output))
    if output.data:
        parts.append(_data(edition))
    if announced is not None and output.pages:
        parts.append(_changes(edition, announced))
    large = feeds.oversized(edition.week, (feed.size for feed in written))
    return Emission(chain.from_iterable(parts), large, edition, unreleased)


def edition_of(
    week: Week,
    *,
    address: str,
    stamp: datetime | None,
    announced: Announced | None,
    holds: Callable[[str], bool],
    own: tuple[tuple[str, bytes], ...] = (),
    is_staff: bool = False,
) -> tuple[Edition, int]:
    """Return the public edition of a week, or that for staff, and how many programs differ from the last release."""
    from scheduler.model.edition import Edition  # noqa: PLC0415 -- `check` emits nothing
    from scheduler.rendering.folder import Templates  # noqa: PLC0415 -- as above

    shown = week if is_staff else public(week)
    edition = Edition(
        shown,
        stamp or week.announced,
        address or ("" if is_staff else week.address),
        holds=holds,
        is_staff=is_staff,
        templates=Templates(own),
    )
    if announced is None:
        return edition, 0
    from scheduler.releases.editions import present  # noqa: PLC0415 -- only where there are releases

    return present(announced.newest, week, edition, stamp, staff=is_staff)


def _changes(edition: Edition, announced: Announced) -> Iterable[Artifact]:
    from scheduler.emitters.changes import emit_changes  # noqa: PLC0415 -- only where there are releases

    return emit_changes(edition, announced.past)


def _holder(output: Output, standing: Callable[[], frozenset[str]]) -> Callable[[str], bool]:
    """Return what tells whether a path will be in the published folder: it is made now, or stays from before."""
    known = cache(standing)
    return lambda path: output.makes(path) or path in known()


def _paper(edition: Edition, announced: Announced | None, output: Output) -> Iterator[Artifact]:
    from scheduler.emitters.index_page import emit_index  # noqa: PLC0415 -- as above
    from scheduler.emitters.paper import sheet_files  # noqa: PLC0415 -- as above
    from scheduler.emitters.subscribe_page import emit_subscribe_page  # noqa: PLC0415 -- as above
    from scheduler.sheets import standard_sheets  # noqa: PLC0415 -- as above

    sheets = tuple(standard_sheets(edition, announced))
    wanted = {"html": output.pages, "pdf": output.pdfs}
    yield from sheet_files(edition, sheets, {ending for ending, is_wanted in wanted.items() if is_wanted})
    if output.pages:
        yield from emit_index(edition)
        yield from emit_subscribe_page(edition)


def _data(edition: Edition) -> Iterator[Artifact]:
    from scheduler.emitters.exchange import emit_exchange  # noqa: PLC0415 -- as above

    return emit_exchange(edition)


def remainder(output: Output) -> Remainder:
    """Return what stays of files not made now: all of a kind left out, and of feeds a calendar without events."""
    from scheduler.emitters.feeds import retired  # noqa: PLC0415 -- `check` emits nothing

    return lambda path, content: retired(path, content) if output.makes(path) else content
