"""Written values become typed ones, or findings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice

from scheduler.diagnostics.fix import Fix
from scheduler.diagnostics.text import Value
from scheduler.model.nouns import ALARM_ENDING, LengthRange
from scheduler.model.program import Ref
from scheduler.persian.text import ascii_digits, clean, clean_block, fold, has_hidden_controls
from scheduler.reading.field import Choice
from scheduler.reading.record import MOST_CHARACTERS, Record
from scheduler.reading.rules.identity import ID_FORM, ID_LONG, RESERVED_ENDING
from scheduler.reading.rules.structure import HIDDEN_CHARACTER, NOT_A_CHOICE, NOT_A_NUMBER
from scheduler.source.edit import Edit
from scheduler.source.nodes import Hole, Node, Scalar, Sequence
from scheduler.source.span import Span

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MAX_ID = 64
MAX_PATH = 160
# A value with more of them is no text that somebody wrote, and each would be an edit of its own.
MOST_HIDDEN = 100
# Ids name files: Windows knows no file called so, and «province» names the sheets of the whole province.
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "province", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)
_WHOLE = re.compile(r"\d{1,12}")
_YES = frozenset({"true", "yes", "بله", "اری", "هست"})
_NO = frozenset({"false", "no", "خیر", "نه", "نیست"})


def text(record: Record, key: str) -> str:
    """Return a value in one line; empty where it is absent."""
    scalar = record.scalar(key)
    if scalar is None:
        return ""
    _report_hidden(record, key, scalar)
    return clean(scalar.text)


def block(record: Record, key: str) -> str:
    """Return a text that may have several lines; empty where it is absent."""
    scalar = record.scalar(key)
    if scalar is None:
        return ""
    _report_hidden(record, key, scalar)
    return clean_block(scalar.text)


def identifier(record: Record, key: str = "id", *, path: bool = False) -> str:
    """Return an ASCII id, or path of ids; empty where it is absent or of another form."""
    scalar = record.scalar(key)
    if scalar is None:
        return ""
    written = scalar.text.strip()
    parts = written.split("/") if path else [written]
    if all(_ID.fullmatch(part) and len(part) <= MAX_ID and part not in _RESERVED for part in parts):
        if len(written) <= MAX_PATH:
            return written
        record.log.add(ID_LONG.at(scalar.span, length=len(written), most=MAX_PATH))
        return ""
    longest = max(map(len, parts))
    if longest > MAX_ID and all(_ID.fullmatch(part) for part in parts):
        record.log.add(ID_LONG.at(scalar.span, length=longest, most=MAX_ID))
        return ""
    example = record.entries[key][0].example
    record.log.add(ID_FORM.at(scalar.span, id=written, example=_ascii_id(written) or example))
    return ""


def feed_identifier(record: Record, *, path: bool = False) -> str:
    """Return the id of something that has a calendar of its own: it may not end as the twin with alarms does."""
    written = identifier(record, path=path)
    if written.endswith(ALARM_ENDING):
        parent, slash, name = written.rpartition("/")
        example = f"{parent}{slash}alarm-{name.removesuffix(ALARM_ENDING)}"
        span = record.entries["id"][1].value.span
        record.log.add(RESERVED_ENDING.at(span, id=written, ending=ALARM_ENDING, example=example))
    return written


def _ascii_id(written: str) -> str:
    candidate = re.sub(r"[^a-z0-9/]+", "-", ascii_digits(written).lower()).strip("-/")
    return candidate if _ID.fullmatch(candidate) else ""


def choice(record: Record, key: str) -> str:
    """Return the canonical value of a key that takes only known ones; empty where it is absent or unknown."""
    scalar = record.scalar(key)
    if scalar is None:
        return ""
    choices = record.entries[key][0].shape.choices
    written = scalar.text.strip()
    meant = _by_spelling(choices)
    found = meant.get(_folded(written))
    if found:
        return found
    known = "، ".join(f"{option.value} ({option.alias})" for option in choices)
    record.log.add(NOT_A_CHOICE.at(scalar.span, key=written_key(record, key), written=written, choices=known))
    return ""


def _folded(word: str) -> str:
    return fold(word).replace(" ", "")


@lru_cache(maxsize=64)
def _by_spelling(choices: tuple[Choice, ...]) -> Mapping[str, str]:
    return {spelling: option.value for option in choices for spelling in map(_folded, option.spellings)}


def yes_no(record: Record, key: str) -> bool:
    """Return whether a key says yes; absent means no."""
    scalar = record.scalar(key)
    if scalar is None:
        return False
    folded = fold(scalar.text)
    if folded in _YES or folded in _NO:
        return folded in _YES
    known = "true (بله)، false (خیر)"
    record.log.add(NOT_A_CHOICE.at(scalar.span, key=written_key(record, key), written=scalar.text, choices=known))
    return False


def whole(record: Record, key: str) -> int | None:
    """Return a whole number from 0; None where it is absent or something else."""
    scalar = record.scalar(key)
    return None if scalar is None else whole_number(record, written_key(record, key), scalar)


def whole_number(record: Record, key: Value, scalar: Scalar) -> int | None:
    """Return the whole number that a value says; thousands may be parted by a comma."""
    digits = re.sub(r"(?<=\d)[٬,](?=\d{3}\b)", "", ascii_digits(scalar.text.strip()))
    if _WHOLE.fullmatch(digits):
        return int(digits)
    record.log.add(NOT_A_NUMBER.at(scalar.span, key=key, written=scalar.text.strip(), example="1200"))
    return None


def ref(record: Record, key: str) -> Ref | None:
    """Return the id that a key refers to, as it was written; None where it is absent."""
    scalar = record.scalar(key)
    return None if scalar is None else Ref(scalar.text.strip(), scalar.span)


def refs(record: Record, key: str) -> tuple[Ref, ...]:
    """Return the ids of a list; a single value counts as a list of one."""
    node = record.node(key)
    return () if node is None else node_refs(record, key, node)


def node_refs(record: Record, key: str, node: Node) -> tuple[Ref, ...]:
    """Return the ids that a value or a list of values names."""
    if type(node) is Scalar:
        if len(node.text) > MOST_CHARACTERS and record.entries[key][0].shape.name != "lines":
            record.too_long(node)
            return ()
        if node.text.strip():
            return (Ref(node.text.strip(), node.span),)
        record.nothing_written(key)
        return ()
    if type(node) is not Sequence:
        record.wrong_shape(key, node, Sequence)
        return ()
    found: list[Ref] = []
    for item in node.items:
        if type(item) is Scalar:
            found.extend(node_refs(record, key, item))
        elif type(item) is not Hole:
            record.wrong_shape(key, item, Scalar)
    return tuple(found)


def lines(record: Record, key: str) -> tuple[str, ...]:
    """Return the texts of a list."""
    return tuple(clean(found.id) for found in refs(record, key))


def lengths(shortest: int | None, longest: int | None) -> LengthRange | None:
    """Return a range of lengths in minutes where both ends are known."""
    return None if shortest is None or longest is None else LengthRange(shortest, longest)


def written_key(record: Record, key: str) -> str:
    """Return a key as its file spells it."""
    return record.entries[key][1].key.text


def _report_hidden(record: Record, key: str, scalar: Scalar) -> None:
    if has_hidden_controls(scalar.text) and not record.log.is_full:
        hidden = next(character for character in scalar.text if has_hidden_controls(character))
        name = f"U+{ord(hidden):04X}"
        fix = _without_hidden(scalar)
        record.log.add(HIDDEN_CHARACTER.at(scalar.span, fix=fix, key=written_key(record, key), written=name))


def _without_hidden(scalar: Scalar) -> Fix | None:
    """Return the fix that takes up to 100 hidden characters out; None where there are more, or they stand as escapes."""
    hidden = (at for at, letter in enumerate(scalar.text) if has_hidden_controls(letter))
    spots = [exact_part(scalar, at, at + 1) for at in islice(hidden, MOST_HIDDEN + 1)]
    if len(spots) > MOST_HIDDEN or None in spots:
        return None
    return Fix(tuple(Edit(spot, "") for spot in spots if spot is not None))


def part_of(scalar: Scalar, start: int, end: int) -> Span:
    """Return the place of some characters of a value; of the whole value where it runs over several lines."""
    span = scalar.span
    if scalar.block or span.line != span.end_line or end <= start:
        return span
    first = span.column + start + (0 if scalar.plain else 1)
    return Span(span.file, span.line, first, span.line, first + end - start)


def exact_part(scalar: Scalar, start: int, end: int) -> Span | None:
    """Return the place of some characters of a value, None where escapes or line breaks leave it uncertain."""
    span, around = scalar.span, 0 if scalar.plain else 2
    if scalar.block or span.line != span.end_line or span.end_column - span.column != len(scalar.text) + around:
        return None
    return part_of(scalar, start, end)
