"""A difference in words, ready to be shown in any form: sections by what happened, an entry for each program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scheduler.diagnostics.text import Language, Text
from scheduler.model.print_wording import printed
from scheduler.releases.announced import AnnouncedProgram
from scheduler.releases.change_lines import change_lines
from scheduler.releases.difference import SORTS, ProgramChange, Sort, counts
from scheduler.releases.release import Release
from scheduler.releases.release_line import release_line
from scheduler.releases.wording import SORT_WORDS

_PRESENT = Text("نوشتهٔ کنونی", "the present text")
_START = Text("آغاز", "the start")
_SPAN = Text("از {before} تا {after}", "From {before} to {after}")
_NOTHING = Text("تغییری نیست.", "Nothing changed.")
_PROGRAMS = Text("{count} برنامه", "{count} program(s)")
_COUNTY = Text("شهرستان {county}", "county “{county}”")
_STAFF = Text("فقط کارکنان", "staff only")


class Entry(NamedTuple):
    """One program: its title, id, a mark («شهرستان شیراز») and the lines that say when and where, or what changed."""

    id: str
    title: str
    mark: str
    lines: tuple[str, ...]


class Section(NamedTuple):
    """The programs of one sort under its heading."""

    sort: Sort
    heading: str
    size: str
    entries: tuple[Entry, ...]


class ChangeList(NamedTuple):
    """All of a difference: what is compared, how many programs differ («تغییری نیست» where none), the sections."""

    title: str
    summary: str
    sections: tuple[Section, ...]


def change_list(
    before: Release | None, after: Release, changes: tuple[ProgramChange, ...], language: Language, *, present: bool
) -> ChangeList:
    """Return a difference in words; `present` says that `after` is the present text."""
    start = release_line(before, language) if before else _START.say(language)
    end = _PRESENT.say(language) if present else release_line(after, language)
    title = _SPAN.say(language, before=start, after=end)
    return ChangeList(title, summary(changes, language), tuple(_sections(changes, language)))


def summary(changes: tuple[ProgramChange, ...], language: Language) -> str:
    """Return «۳ برنامه: ۱ لغو شده، ۲ با زمان تازه.»."""
    if not changes:
        return _NOTHING.say(language)
    comma = "، " if language == "fa" else ", "
    pattern = Text("{count} {sort}", "{count} {sort}")
    parts = (pattern.say(language, count=number, sort=SORT_WORDS[sort]) for sort, number in counts(changes).items())
    return f"{_PROGRAMS.say(language, count=len(changes))}: {comma.join(parts)}."


def _sections(changes: tuple[ProgramChange, ...], language: Language) -> Iterator[Section]:
    for sort in SORTS:
        found = tuple(change for change in changes if change.sorts[0] == sort)
        if found:
            entries = tuple(_entry(change, language) for change in found)
            size = _PROGRAMS.say(language, count=len(found))
            yield Section(sort, SORT_WORDS[sort].say(language), size, entries)


def _entry(change: ProgramChange, language: Language) -> Entry:
    program = change.program
    title = printed(program.title) if language == "fa" else program.title
    return Entry(program.id, title or program.id, _mark(program, language), tuple(change_lines(change, language)))


def _mark(program: AnnouncedProgram, language: Language) -> str:
    """Return «شهرستان شیراز، فقط کارکنان»."""
    titles = dict.fromkeys(session.county_title for session in program.sessions if session.county_title)
    comma = "، " if language == "fa" else ", "
    counties = [_COUNTY.say(language, county=printed(title) if language == "fa" else title) for title in titles]
    return comma.join((*counties, *(() if program.is_public else (_STAFF.say(language),))))
