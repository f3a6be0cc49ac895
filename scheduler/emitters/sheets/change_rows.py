"""A change of one program becomes a row of the sheet."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.emitters.sheets.change_sheet import Moment, Piece, Row
from scheduler.model.print_wording import printed
from scheduler.persian.text import persian_digits
from scheduler.releases.announced import AnnouncedSession
from scheduler.releases.change import day_value, place_words, time_value
from scheduler.releases.change_lines import field_lines
from scheduler.releases.county import pairs_in
from scheduler.releases.difference import ProgramChange, SessionPair, Sort, pair_changes
from scheduler.releases.wording import SORT_WORDS, day_words, time_words

_GONE: dict[Sort, str] = {"cancelled": "لغو شد", "removed": "برداشته شد", "postponed": "به تعویق افتاد"}
_MARKED: frozenset[Sort] = frozenset({"returned", "removed", "renamed"})
_SESSION_WENT = "برگزار نمی‌شود"
# Of a program whose sessions all stayed as they were, so many are named.
_MOST_UNCHANGED = 4
# A row of more sessions, or more letters, might not fit on one page.
_MOST_WHOLE = 8
_TALLEST = 1500


def row_of(change: ProgramChange, county: str = "") -> Row:
    """Return the row of a change; on the sheet of a county it has the sessions that are or were there."""
    program, sort = change.program, change.sorts[0]
    is_renamed = change.before is not None and change.before.title != program.title
    moments, more = _moments(change, county)
    # The old title stands struck out in the row.
    told = change._replace(fields=tuple(field for field in change.fields if field.field != "title"))
    words = (*field_lines(told, "fa", county=county), *more)
    title = printed(program.title) or program.id
    return Row(
        title=title,
        old_title=printed(change.before.title) if change.before and is_renamed else "",
        mark=SORT_WORDS[sort].fa if sort in _MARKED else "",
        sample=program.sample,
        words=words,
        moments=moments,
        tall=len(moments) > _MOST_WHOLE or sum(map(len, (title, *words))) > _TALLEST,
    )


def _moments(change: ProgramChange, county: str) -> tuple[tuple[Moment, ...], tuple[str, ...]]:
    """Return the sessions to show, and how many more there are: those that changed, else the first ones."""
    pairs = pairs_in(change, county)
    gone = _GONE.get(change.sorts[0], "")
    touched = tuple(pair for pair in pairs if any(pair_changes(*pair)))
    shown = pairs if gone or change.before is None else touched or pairs[:_MOST_UNCHANGED]
    rest = 0 if touched or gone else len(pairs) - len(shown)
    more = (f"و {persian_digits(rest)} نوبت دیگر",) if rest else ()
    return (*_open(change, gone), *(_moment(pair, gone) for pair in shown)), more


def _open(change: ProgramChange, gone: str) -> Iterator[Moment]:
    """Yield what is said of a time that is or was still open."""
    before, after = (printed(one.open) if one else "" for one in (change.before, change.after))
    if before or after:
        differs = before != after
        sides = [(Piece(text, differs),) if text else () for text in (before, after)]
        yield Moment(sides[0], () if gone else sides[1], gone)


def _moment(pair: SessionPair, gone: str) -> Moment:
    before, after = (_side(one) if one else () for one in pair)
    if gone:
        return Moment(_marked(before or after, ()), (), gone)
    return Moment(_marked(before, after), _marked(after, before), "" if after else _SESSION_WENT)


def _side(session: AnnouncedSession) -> tuple[str, ...]:
    place = printed(place_words(session))
    return day_words(day_value(session)).fa, time_words(time_value(session)).fa, place


def _marked(side: tuple[str, ...], other: tuple[str, ...]) -> tuple[Piece, ...]:
    """Return the pieces of a side, each marked where it isn't the same on the other."""
    others = other or ("",) * len(side)
    return tuple(Piece(text, text != there) for text, there in zip(side, others, strict=False) if text)
