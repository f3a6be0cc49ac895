"""Spacing and order of files, rule by rule, until nothing more changes; each change is held against the guard."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final, NamedTuple

from scheduler.diagnostics.text import Text
from scheduler.fixing.comments import comments
from scheduler.fixing.guard import COMMENTS_DIFFER, OTHERS_DIFFER
from scheduler.fixing.layout import blanks, gaps, indents, order
from scheduler.fixing.repair import Repair, changed, in_order, without_overlaps
from scheduler.fixing.source_file import SourceFile, source_file
from scheduler.source.nodes import Mapping as Keys
from scheduler.source.nodes import Node, Scalar, Sequence

MOST_ROUNDS: Final = 20
Rule = Callable[[SourceFile], Iterator[Repair]]


class Tidied(NamedTuple):
    """Texts by path after tidying; which files were left alone because they are broken; and what was refused."""

    texts: Mapping[str, str]
    broken: tuple[str, ...]
    refused: tuple[tuple[str, Text], ...]


def rules(*, by_table: bool) -> tuple[Rule, ...]:
    """Return the rules of `fmt` in the order of their work."""
    return (blanks.find, gaps.find, indents.find, partial(order.find, by_table=by_table))


def tidy(texts: Mapping[str, str], wanted: tuple[Rule, ...]) -> Tidied:
    """Return the texts of a folder tidied; a file that is no sound YAML is left as it is."""
    made: dict[str, str] = {}
    broken: list[str] = []
    refused: dict[tuple[str, Text], None] = {}
    for name, raw in texts.items():
        file = source_file(name, raw)
        if file.flaws:
            broken.append(name)
        else:
            file = _tidied(file, wanted, refused)
        made[name] = file.raw
    return Tidied(made, tuple(broken), tuple(refused))


def _tidied(file: SourceFile, wanted: tuple[Rule, ...], refused: dict[tuple[str, Text], None]) -> SourceFile:
    for _ in range(MOST_ROUNDS):
        before = file
        for rule in wanted:
            file = _accepted(file, file, (), without_overlaps(rule(file)), refused)[1]
        if file.raw == before.raw:
            break
    return file


def _accepted(
    file: SourceFile,
    made: SourceFile,
    kept: tuple[Repair, ...],
    wanted: tuple[Repair, ...],
    refused: dict[tuple[str, Text], None],
) -> tuple[tuple[Repair, ...], SourceFile]:
    """Return those repairs that keep the meaning of a file, and the file with them; the others by halving."""
    if not wanted:
        return kept, made
    trial = source_file(file.name, changed(file, in_order((*kept, *wanted))))
    why = changed_meaning(file, trial)
    if why is None:
        return (*kept, *wanted), trial
    if len(wanted) == 1:
        refused[f"{file.name}:{file.line_of(wanted[0].start)}", why] = None
        return kept, made
    middle = len(wanted) // 2
    kept, made = _accepted(file, made, kept, wanted[:middle], refused)
    return _accepted(file, made, kept, wanted[middle:], refused)


def changed_meaning(before: SourceFile, after: SourceFile) -> Text | None:
    """Return what differs between two files beside layout and the order of keys; None where nothing does."""
    if after.flaws or _meaning(before.root) != _meaning(after.root):
        return OTHERS_DIFFER
    words = (sorted(comment.words for comment in comments(file)) for file in (before, after))
    return None if next(words) == next(words) else COMMENTS_DIFFER


def _meaning(node: Node | None) -> object:
    if isinstance(node, Scalar):
        return node.text, node.plain, node.block
    if isinstance(node, Sequence):
        return [_meaning(item) for item in node.items]
    if isinstance(node, Keys):
        return {entry.key.text: _meaning(entry.value) for entry in node.entries}
    return None
