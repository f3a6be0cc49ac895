"""The ready-made value of the index page: every word and link it shows, in their order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar, and where the page of calendars tells the ways to subscribe to it."""

    title: str
    link: str


@dataclass(frozen=True, slots=True)
class Sheets:
    """A printed agenda in both forms (`pdf` is empty where none is put out), and how many programs it lists.

    `is_bare` says that it lists none.
    """

    title: str
    label: str
    count: str
    html: str
    pdf: str
    is_bare: bool


@dataclass(frozen=True, slots=True)
class Paper:
    """Another printed sheet, a poster, a door sign or the report; `html` or `pdf` is empty where it is not put out."""

    title: str
    html: str
    pdf: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A program on one day. `first` holds all details under the id `anchor`; later days only refer to it."""

    anchor: str
    first: bool
    time: str
    time_note: str
    title: str
    mark: str
    struck: bool
    sample: bool
    color: str
    facts: tuple[tuple[str, str], ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """One day: its sheets and feed, and its programs in time order; `outside` says it lies beyond the window."""

    anchor: str
    title: str
    gregorian: str
    outside: bool
    sheets: Sheets
    feed: Feed | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class CountyLine:
    """A county's feed, posters, quick reference and change sheet; its sheets: one for each day of the window, and of days outside it."""

    title: str
    count: str
    posters: tuple[Paper, ...]
    quick: Paper | None
    change_sheet: Paper | None
    feed: Feed | None
    sheets: tuple[Sheets, ...]
    outside: tuple[Sheets, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """An organizer with its feed (its whole subtree) and all below it."""

    title: str
    count: str
    feed: Feed | None
    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A venue or a kind with its feed; `share` of the largest in its list, in whole percents; `sign` is for its door."""

    title: str
    count: str
    feed: Feed | None
    color: str
    share: int
    sign: Paper | None = None


@dataclass(frozen=True, slots=True)
class VenueGroup:
    """The venues of one county."""

    title: str
    count: str
    venues: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class IndexPage:
    """The whole page; without `everything` there are no calendars, and without `keeps_fresh` only files of them.

    `data` are paths and names of files for other programs. `folded_booklet` is the path of the PDF for folding, empty
    where it is not put out. `changes` is where the list of releases lies, empty before the first one; `people` is where
    officials are, in the output for staff.
    """

    title: str
    window: str
    gregorian: str
    description: tuple[str, ...]
    totals: tuple[tuple[str, str], ...]
    report: Paper | None
    booklet: Paper | None
    quick: Paper | None
    folded_booklet: str
    change_sheet: Paper | None
    data: tuple[tuple[str, str], ...]
    everything: Feed | None
    keeps_fresh: bool
    days: tuple[Day, ...]
    open_entries: tuple[Entry, ...]
    counties: tuple[CountyLine, ...]
    organizers: tuple[Node, ...]
    venues: tuple[VenueGroup, ...]
    kinds: tuple[Line, ...]
    credits: tuple[str, ...]
    has_samples: bool
    edition_line: str
    changes: str
    people: str
