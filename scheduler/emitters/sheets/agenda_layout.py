"""How an agenda is laid out: its columns, its size of type, and which rows may be cut between pages."""

from __future__ import annotations

from dataclasses import replace

from scheduler.emitters.sheets.agenda import (
    COLUMNS,
    DONE,
    ORGANIZER,
    PEOPLE,
    RUNNING_SIZE,
    TIME,
    TITLE,
    VENUE,
    Column,
    Group,
    Row,
    Sheet,
)

LARGE_SIZES = (12, 14, 16)
# Letters that surely fit on one page at the usual size, with room to spare; in large print fewer stand on a line, in
# fewer lines, and what stands under the title takes room too.
_TALLEST = 1200
_STAFF_COLUMNS = (TIME, TITLE, VENUE, PEOPLE, DONE)
_LARGE_UNDER = (ORGANIZER, PEOPLE)


def columns_for(*, is_staff: bool) -> tuple[tuple[Column, ...], tuple[Column, ...]]:
    """Return the columns of an agenda, and what stands under the title: staff tick what is done and need room for phones."""
    return (_STAFF_COLUMNS, (ORGANIZER,)) if is_staff else (COLUMNS, ())


def enlarged(sheet: Sheet, points: int) -> Sheet:
    """Return an agenda in large print, running text of so many points: fewer columns, the rest under the title."""
    if points not in LARGE_SIZES:
        raise ValueError(f"no large print of {points} points")
    return replace(
        sheet,
        points=float(points),
        is_large=True,
        columns=tuple(column for column in sheet.columns if column not in _LARGE_UNDER),
        under=_LARGE_UNDER,
        groups=tuple(
            Group(group.heading, tuple(with_height(row, points) for row in group.rows)) for group in sheet.groups
        ),
    )


def with_height(row: Row, points: float = RUNNING_SIZE) -> Row:
    """Return a row that says whether it might not fit on one page in type of a size."""
    texts = (row.title, *row.notes, *(f"{duty.role}{duty.person}{duty.phone}" for duty in row.people))
    return replace(row, tall=sum(map(len, texts)) > _TALLEST * (RUNNING_SIZE / points) ** 3)
