"""How the programs of a week are spread over the tree of organizers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from scheduler.model.days_off import days_off
from scheduler.model.nouns import Organizer
from scheduler.model.program import Program
from scheduler.model.week import Week
from scheduler.persian.jalali import JalaliDate

OUTLYING = 3
LEAST_OUTLYING = 20
LEAST_DISTRICTS = 5


class Share(NamedTuple):
    """A district with how many programs it and all below it hold, and the median of the districts."""

    district: Organizer
    programs: int
    usual: int


def load(week: Week) -> Mapping[str, int]:
    """Return how many programs each organizer holds, with all below it; cancelled and postponed ones do not count."""
    return _with_all_below(week, (program for program in week.programs if program.takes_place))


def _with_all_below(week: Week, programs: Iterable[Program]) -> Mapping[str, int]:
    found = Counter(program.organizer.id for program in programs)
    # Parents come first in the tree, so that from its end each node is whole before it is added to the one above.
    for node in reversed(tuple(week.organizers.values())):
        if node.parent and found[node.id]:
            found[node.parent] += found[node.id]
    return found


def outlying_shares(week: Week) -> tuple[Share, ...]:
    """Return the districts with more than three times the median of those that have any, and more than 20 programs.

    The median is not moved by the outliers themselves; below five districts there is no usual share.
    """
    held = load(week)
    districts = [node for node in week.organizers.values() if node.level == "district" and held[node.id]]
    if len(districts) < LEAST_DISTRICTS:
        return ()
    usual = sorted(held[node.id] for node in districts)[len(districts) // 2]
    most = max(LEAST_OUTLYING, OUTLYING * usual)
    return tuple(Share(node, held[node.id], usual) for node in districts if held[node.id] > most)


def idle_bases(week: Week) -> tuple[Organizer, ...]:
    """Return the bases without a program, of districts that give programs to at least half of their bases.

    A program that was cancelled or postponed has not been forgotten. Where most bases have none the district does not work by bases, and to name each would be noise.
    """
    held = _with_all_below(week, week.programs)
    bases: dict[str, list[Organizer]] = {}
    above: dict[str, str] = {}
    for node in week.organizers.values():
        above[node.id] = node.id if node.level == "district" else above.get(node.parent, "")
        if node.level == "base":
            bases.setdefault(above[node.id], []).append(node)
    idle = ([node for node in nodes if not held[node.id]] for nodes in bases.values())
    return tuple(
        node
        for nodes, without in zip(bases.values(), idle, strict=True)
        for node in without
        if 2 * len(without) <= len(nodes)
    )


def district_of(week: Week, base: Organizer) -> Organizer:
    """Return the district that a base belongs to; the top of its tree where it belongs to none."""
    lineage = week.lineage(base.id)
    return next((node for node in lineage if node.level == "district"), lineage[-1])


def main_files(week: Week) -> Mapping[str, str]:
    """Return, by the id of a node, the file that holds most programs of it and all below it."""
    held: dict[str, Counter[str]] = {}
    for program in week.programs:
        for node in week.lineage(program.organizer.id):
            held.setdefault(node.id, Counter())[program.span.file] += 1
    return {node: files.most_common(1)[0][0] for node, files in held.items()}


def bases_with_idle_days(week: Week) -> Iterator[tuple[Organizer, tuple[JalaliDate, ...]]]:
    """Yield each base with the working days of the week on which neither it nor anything below it has a program.

    A program whose day is open may take any of its days. Bases that are idle all week are those of `idle_bases`.
    """
    asked = tuple(day for day in week.window.days() if not days_off(week.holidays, day))
    told = {base.id for base in idle_bases(week)}
    held: dict[str, set[JalaliDate]] = {node.id: set() for node in week.organizers.values()}
    for program in week.programs:
        if program.organizer.id in held:
            held[program.organizer.id].update(_days(program))
    for node in reversed(tuple(week.organizers.values())):
        if node.parent:
            held[node.parent] |= held[node.id]
    for node in week.organizers.values():
        idle = tuple(day for day in asked if day not in held[node.id])
        if node.level == "base" and idle and node.id not in told:
            yield node, idle


def _days(program: Program) -> Iterator[JalaliDate]:
    for session in program.sessions:
        yield from session.days
    if program.open_time is not None:
        yield from program.open_time.days.days()
