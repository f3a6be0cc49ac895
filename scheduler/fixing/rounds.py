"""Repairs in rounds, until a round finds nothing more; each is held against the guard and against a fresh check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Text
from scheduler.fixing.guard import broken_promise
from scheduler.fixing.minting import Mint
from scheduler.fixing.registry import FIXERS, Fixer
from scheduler.fixing.repair import Repair, changed, in_order, without_overlaps
from scheduler.fixing.request import Request, Wishes
from scheduler.fixing.source_file import SourceFile, source_file
from scheduler.fixing.verdict import new_trouble
from scheduler.model.week import Week

MOST_ROUNDS = 40
Texts = Mapping[str, str]
_Identity = tuple[str, str, str]


class Examined(NamedTuple):
    """What a check says of some texts."""

    week: Week | None
    findings: tuple[Diagnostic, ...]


Examine = Callable[[Texts], Examined]


class Applied(NamedTuple):
    """One change that was made, or refused (`why`): its line from 1, and the words before and after."""

    file: str
    line: int
    name: str
    before: str
    after: str
    why: Text | None = None


class Mended(NamedTuple):
    """The texts after all rounds, and what was changed and refused."""

    texts: Texts
    applied: tuple[Applied, ...]
    refused: tuple[Applied, ...]


@dataclass(frozen=True, slots=True)
class _State:
    """The texts so far in one round, the repairs that made them, and the check of them."""

    files: Mapping[str, SourceFile]
    repairs: tuple[Repair, ...]
    examined: Examined


def mend(
    texts: Texts, examine: Examine, wishes: Wishes, used: Sequence[str] = (), fixers: Sequence[Fixer] = FIXERS
) -> Mended:
    """Return the texts of a folder, by path, after all repairs that are wished for and keep their word.

    `used` are other texts whose ids must never be given again.
    """
    files: Mapping[str, SourceFile] = {name: source_file(name, raw) for name, raw in texts.items()}
    examined = examine(texts)
    applied: list[Applied] = []
    refused: dict[_Identity, Applied] = {}
    for _ in range(MOST_ROUNDS):
        mint = Mint((*(file.raw for file in files.values()), *used))
        wanted = tuple(_wanted(files, examined, wishes, mint, fixers))
        if refused:
            wanted = tuple(repair for repair in wanted if _identity(files, repair) not in refused)
        if not wanted:
            break
        end = _accept(_State(files, (), examined), files, wanted, examine, refused)
        applied.extend(one for repair in end.repairs for one in _told(files, repair))
        files, examined = end.files, end.examined
    return Mended({name: file.raw for name, file in files.items()}, tuple(applied), tuple(refused.values()))


def _wanted(
    files: Mapping[str, SourceFile], examined: Examined, wishes: Wishes, mint: Mint, fixers: Sequence[Fixer]
) -> Iterator[Repair]:
    """Yield what the fixers propose for one round: wished for, changing something, and not meeting each other."""
    for file in files.values():
        if not wishes.reach(file.name):
            continue
        findings = tuple(finding for finding in examined.findings if finding.span.file == file.name)
        request = Request(findings, examined.week, wishes, mint)
        proposed = (repair for fixer in fixers for repair in fixer(file, request))
        yield from without_overlaps(
            repair
            for repair in proposed
            if wishes.include(repair.name)
            and any(file.raw[change.start : change.end] != change.text for change in repair.changes)
        )


def _accept(
    state: _State,
    files: Mapping[str, SourceFile],
    wanted: tuple[Repair, ...],
    examine: Examine,
    refused: dict[_Identity, Applied],
) -> _State:
    """Return the state after those of the repairs that are sound; the unsound are found by halving."""
    repairs = (*state.repairs, *wanted)
    made = {**files, **_changed(files, repairs)}
    why = _guarded(files, made, repairs)
    if why is None:
        examined = examine({name: file.raw for name, file in made.items()})
        why = new_trouble(state.files, wanted, state.examined.findings, examined.findings)
        if why is None:
            return _State(made, repairs, examined)
    if len(wanted) == 1:
        refused[_identity(files, wanted[0])] = next(iter(_told(files, wanted[0])))._replace(why=why)
        return state
    calm, risky = _halves(wanted)
    return _accept(_accept(state, files, calm, examine, refused), files, risky, examine, refused)


def _halves(wanted: tuple[Repair, ...]) -> tuple[tuple[Repair, ...], tuple[Repair, ...]]:
    """Part repairs in two: those that only spell or rename from the others, else in the middle."""
    calm = tuple(repair for repair in wanted if repair.only_spelling or repair.only_keys)
    if 0 < len(calm) < len(wanted):
        return calm, tuple(repair for repair in wanted if not (repair.only_spelling or repair.only_keys))
    return wanted[: len(wanted) // 2], wanted[len(wanted) // 2 :]


def _guarded(
    files: Mapping[str, SourceFile], made: Mapping[str, SourceFile], repairs: tuple[Repair, ...]
) -> Text | None:
    for name, own in groupby(sorted(repairs, key=lambda repair: repair.file), key=lambda repair: repair.file):
        why = broken_promise(files[name], made[name], tuple(own))
        if why is not None:
            return why
    return None


def _changed(files: Mapping[str, SourceFile], repairs: Iterable[Repair]) -> dict[str, SourceFile]:
    by_file = groupby(sorted(repairs, key=lambda repair: repair.file), key=lambda repair: repair.file)
    return {name: source_file(name, changed(files[name], in_order(own))) for name, own in by_file}


def _identity(files: Mapping[str, SourceFile], repair: Repair) -> _Identity:
    """Return by what a refused repair is known again: its name and the line that it would have changed."""
    file = files[repair.file]
    return repair.file, repair.name, file.lines()[file.line_of(repair.start) - 1]


def _told(files: Mapping[str, SourceFile], repair: Repair) -> Iterator[Applied]:
    file = files[repair.file]
    for start, end, text in repair.changes:
        yield Applied(file.name, file.line_of(start), repair.name, file.raw[start:end].strip(), text.strip())
