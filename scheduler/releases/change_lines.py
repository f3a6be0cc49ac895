"""What a program went through, line by line: each line names its days, and says once what befell several alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scheduler.diagnostics.text import Language, Text
from scheduler.model.print_wording import printed
from scheduler.releases.announced import AnnouncedProgram, AnnouncedSession
from scheduler.releases.change import FieldChange, place_words, session_changes, time_value
from scheduler.releases.county import OF_SESSIONS, pairs_in
from scheduler.releases.days_wording import days_words
from scheduler.releases.difference import SORT_OF_FIELD, ProgramChange
from scheduler.releases.wording import change_words, time_words

MOST_MOMENTS = 4
_MORE = Text("و {count} نوبت دیگر", "and {count} more sessions")
_DAY_CAME = Text("روز تازه: {moment}", "new day: {moment}")
_DAYS_CAME = Text("روزهای تازه: {moment}", "new days: {moment}")
_SESSION_CAME = Text("نوبت تازه: {moment}", "new session: {moment}")
_DAY_WENT = Text("روز {days} برگزار نمی‌شود", "not held on {days}")
_DAYS_WENT = Text("روزهای {days} برگزار نمی‌شود", "not held on {days}")
_DAY_OPENED = Text("روز {days} دیگر قطعی نیست", "no longer fixed on {days}")
_DAYS_OPENED = Text("روزهای {days} دیگر قطعی نیست", "no longer fixed on {days}")
_SESSION_WENT = Text("نوبت {moment} برگزار نمی‌شود", "the session of {moment} is not held")


class _Kept(NamedTuple):
    """What of a session stayed as it was and what changed, in words: hours after a prayer are others every day."""

    time: str
    place: str
    has_day: bool
    words: tuple[str, ...]


def change_lines(
    change: ProgramChange, language: Language, *, county: str = "", most: int = MOST_MOMENTS
) -> Iterator[str]:
    """Yield the lines of a change that stands alone: with days, hours and places, of all counties or of one.

    Of a program that came, went or stayed where it was they begin with its days, at most `most` lines of them.
    """
    moved = tuple(field_lines(change, language, county=county, has_moment=True))
    if change.sorts[0] in {"new", "returned", "cancelled", "removed", "postponed"} or not _has_moved(change, county):
        yield from _moments(change, language, county, most)
        moved = tuple(field_lines(change, language, county=county))
    yield from moved


def field_lines(
    change: ProgramChange, language: Language, *, county: str = "", has_moment: bool = False
) -> Iterator[str]:
    """Yield what changed: «از ساعت ۹ به ۱۰:۳۰», after its days where the program has several sessions.

    `has_moment` says before each line what of day, time and place stayed.
    """
    if change.before and change.after:
        yield from _session_lines(change, language, county, has_moment=has_moment)
    for field in change.fields:
        is_said = change.sorts[0] in {"cancelled", "returned", "postponed"} and field.field == "status"
        if field.field not in OF_SESSIONS and not is_said:
            yield _words(change, field, language)


def _has_moved(change: ProgramChange, county: str) -> bool:
    pairs = pairs_in(change, county)
    return any(one is None or other is None or any(session_changes(one, other)) for one, other in pairs)


def _session_lines(change: ProgramChange, language: Language, county: str, *, has_moment: bool) -> Iterator[str]:
    pairs = sorted(pairs_in(change, county), key=lambda pair: [(one.first, one.key) for one in pair[::-1] if one])
    before, after = ((one.sessions if one else ()) for one in (change.before, change.after))
    went = tuple(one for one, other in pairs if one and not other)
    came = tuple(other for one, other in pairs if other and not one)
    yield from _went_lines(went, after, language)
    yield from _came_lines(came, before, language)
    alike: dict[_Kept, list[AnnouncedSession]] = {}
    for one, other in pairs:
        if one and other and any(session_changes(one, other)):
            fields = tuple(session_changes(one, other))
            words = tuple(_words(change, field, language) for field in fields)
            alike.setdefault(_kept(other, fields, words, language), []).append(other)
    for kept, sessions in alike.items():
        lead = _lead(kept, sessions, language, has_moment=has_moment, has_days=has_moment or len(after) > 1)
        said = "؛ ".join(kept.words)
        yield f"{lead}: {said}" if lead else said


def _went_lines(
    went: tuple[AnnouncedSession, ...], after: Iterable[AnnouncedSession], language: Language
) -> Iterator[str]:
    """Yield the days that are dropped; where a day stays, the sessions of it that are dropped.

    Without any session `after` the program's time is open again.
    """
    kept = {session.first for session in after}
    days = tuple(session for session in went if session.first not in kept)
    if days:
        one, several = (_DAY_WENT, _DAYS_WENT) if kept else (_DAY_OPENED, _DAYS_OPENED)
        pattern = one if len({session.first for session in days}) == 1 else several
        yield pattern.say(language, days=days_words(days, each=False))
    for session in went:
        if session.first in kept:
            yield _SESSION_WENT.say(language, moment=_moment((session,), language, place=""))


def _came_lines(
    came: tuple[AnnouncedSession, ...], before: tuple[AnnouncedSession, ...], language: Language
) -> Iterator[str]:
    known = {session.first for session in before}
    for sessions in _alike(came):
        moment = _moment(sessions, language, place=place_words(sessions[0]))
        is_day = not known & {session.first for session in sessions}
        pattern = (_DAY_CAME if len(sessions) == 1 else _DAYS_CAME) if is_day else _SESSION_CAME
        yield pattern.say(language, moment=moment) if before else moment


def _kept(
    session: AnnouncedSession, fields: tuple[FieldChange, ...], words: tuple[str, ...], language: Language
) -> _Kept:
    changed = {field.field for field in fields}
    has_day = "day" not in changed
    time = "" if "time" in changed else _time(session, language, is_first=not has_day)
    place = "" if changed & {"place", "address"} else _told(place_words(session), language)
    return _Kept(time, place, has_day, words)


def _lead(
    kept: _Kept, sessions: list[AnnouncedSession], language: Language, *, has_moment: bool, has_days: bool
) -> str:
    parts = [days_words(sessions).say(language)] if has_days and kept.has_day else []
    parts += [part for part in (kept.time, kept.place) if part and has_moment]
    return _comma(language).join(parts)


def _moments(change: ProgramChange, language: Language, county: str, most: int) -> Iterator[str]:
    """Yield when and where a program is or was."""
    sessions = tuple(other or one for one, other in pairs_in(change, county) if not change.after or other)
    groups = tuple(_alike(session for session in sessions if session))
    for group in groups[:most]:
        yield _moment(group, language, place=place_words(group[0]))
    rest = sum(map(len, groups[most:]))
    if rest:
        yield _MORE.say(language, count=rest)
    program: AnnouncedProgram = change.program
    if program.open and not sessions:
        yield _told(program.open, language)


def _alike(sessions: Iterable[AnnouncedSession]) -> Iterator[tuple[AnnouncedSession, ...]]:
    """Yield sessions of one time and place together, in the order of their days."""
    groups: dict[tuple[str, str], list[AnnouncedSession]] = {}
    for session in sorted(sessions, key=lambda one: (one.first, one.time or (-1, -1))):
        groups.setdefault((_time(session, "fa"), place_words(session)), []).append(session)
    return map(tuple, groups.values())


def _moment(sessions: tuple[AnnouncedSession, ...], language: Language, *, place: str) -> str:
    parts = (days_words(sessions).say(language), _time(sessions[0], language), _told(place, language))
    return _comma(language).join(part for part in parts if part)


def _time(session: AnnouncedSession, language: Language, *, is_first: bool = False) -> str:
    """Return «۹ تا ۱۱:۳۰»; «ساعت ۹ تا ۱۱:۳۰» where no day stands before it."""
    words = time_words(time_value(session)).say(language)
    has_hours = session.time is not None and not session.anchor and not session.band
    return f"ساعت {words}" if is_first and has_hours and language == "fa" else words


def _words(change: ProgramChange, field: FieldChange, language: Language) -> str:
    is_under_its_heading = SORT_OF_FIELD.get(field.field) == change.sorts[0]
    return change_words(field, labelled=not is_under_its_heading).say(language)


def _told(text: str, language: Language) -> str:
    return printed(text) if language == "fa" else text


def _comma(language: Language) -> str:
    return "، " if language == "fa" else ", "
