"""The proof that a change of a text changes nothing but what it names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scheduler.diagnostics.text import Text
from scheduler.fixing.comments import comments
from scheduler.fixing.repair import Repair, in_order, new_places
from scheduler.fixing.source_file import SourceFile
from scheduler.persian.text import fold
from scheduler.source import nodes
from scheduler.source.nodes import Mapping, Node, Scalar

Places = Sequence[tuple[int, int]]

COMMENTS_DIFFER = Text("یادداشت‌های فایل عوض می‌شد", "the comments of the file would change")
OTHERS_DIFFER = Text("چیزی جز آنچه گفته شده عوض می‌شد", "something else than it says would change")
WORDS_DIFFER = Text("خود مقدار عوض می‌شد", "the value itself would change")
MORE_BROKEN = Text("فایل خراب‌تر می‌شد", "the file would be more broken")


class _Token(NamedTuple):
    """A key, a value, or an end of a list or mapping, with its stretch."""

    kind: str
    text: str
    start: int
    end: int


Owned = list[tuple[_Token, Repair]]


def broken_promise(before: SourceFile, after: SourceFile, repairs: Sequence[Repair]) -> Text | None:
    """Return why the repairs that made `after` of `before` are refused; None where they change what they say."""
    if [one.words for one in comments(before)] != [one.words for one in comments(after)]:
        return COMMENTS_DIFFER
    if len(after.flaws) > len(before.flaws):
        return MORE_BROKEN
    owners = {change: repair for repair in repairs for change in repair.changes}
    changes = in_order(repairs)
    promises = [owners[change] for change in changes]
    old, touched = _parted(before, [(change.start, change.end) for change in changes], promises)
    new, made = _parted(after, new_places(before, changes), promises)
    if before.flaws:
        words, still = ([(one.kind, one.text) for one in side if one.kind in "kv"] for side in (old, new))
        return None if _is_within(words, still) else OTHERS_DIFFER
    if [(one.kind, one.text) for one in old] != [(one.kind, one.text) for one in new]:
        return OTHERS_DIFFER
    if any(owner.only_keys and token.kind != "k" for token, owner in (*touched, *made)):
        return OTHERS_DIFFER
    return None if _spelt(touched) == _spelt(made) else WORDS_DIFFER


def _spelt(touched: Owned) -> list[str]:
    return [fold(token.text) for token, owner in touched if owner.only_spelling]


def _parted(file: SourceFile, places: Places, owners: Sequence[Repair]) -> tuple[list[_Token], Owned]:
    """Return the tokens of a file outside of some places in order, and those in them with whose place it is."""
    outside: list[_Token] = []
    inside: Owned = []
    starts = [start for start, _ in places]
    for token in _tokens(file, file.root, "v"):
        last = bisect_right(starts, token.end) if token.kind in "kv" else 0
        near = range(max(last - 2, 0), last)
        index = next((index for index in near if _touches(token, *places[index])), None)
        if index is None:
            outside.append(token)
        else:
            inside.append((token, owners[index]))
    return outside, inside


def _touches(token: _Token, start: int, end: int) -> bool:
    if start == end:
        return token.start < start <= token.end
    return token.start < end and start < token.end


def _tokens(file: SourceFile, node: Node | None, kind: str) -> Iterator[_Token]:
    if isinstance(node, Scalar):
        yield _Token(kind, node.text, *file.stretch(node.span))
    elif isinstance(node, Mapping):
        yield _Token("{", "", 0, 0)
        for key, value in node.entries:
            yield from _tokens(file, key, "k")
            yield from _tokens(file, value, "v")
        yield _Token("}", "", 0, 0)
    elif isinstance(node, nodes.Sequence):
        yield _Token("[", "", 0, 0)
        for item in node.items:
            yield from _tokens(file, item, "v")
        yield _Token("]", "", 0, 0)


def _is_within(part: Sequence[tuple[str, str]], whole: Sequence[tuple[str, str]]) -> bool:
    """Tell whether all of `part` comes in `whole`, in that order."""
    rest = iter(whole)
    return all(one in rest for one in part)
