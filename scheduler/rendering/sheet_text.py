"""A ready-made sheet as the JSON that a PDF template reads, with nothing in it that our fonts cannot draw."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from scheduler.rendering.coverage import drawable, missing_characters

# typst breaks lines between words only: a longer word gets places to break, so that it stays in its column.
_LONG_WORD = re.compile(r"[!-~]{14}(?=[!-~]{3})|\S{26}(?=\S{3})")
_VERBATIM = frozenset({"address", "path", "color"})


def sheet_json(sheet: Any) -> str:
    """Return a sheet (a dataclass) as canonical JSON; letters that our fonts lack are replaced.

    A part that has a `drawing` adds what that returns: pictures that are costly, and named by its fields.
    """
    return json.dumps(_drawn(sheet), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def sheet_mark(sheet: Any) -> str:
    """Return a name of a sheet (a dataclass): all of its texts as they are, as JSON."""
    return json.dumps(sheet, default=_parts, ensure_ascii=False, separators=(",", ":"))


def _parts(value: object) -> dict[str, Any]:
    kind: Any = type(value)
    return {name: getattr(value, name) for name in _names(kind)}


def missing_in(sheet: Any) -> str:
    """Return the letters of a sheet (a dataclass) that our fonts lack, sorted, each once."""
    return missing_characters("".join(_texts(sheet)))


def _drawn(value: Any) -> Any:
    if isinstance(value, str):
        return _LONG_WORD.sub("\\g<0>\u200b", drawable(value))
    if isinstance(value, tuple):
        return tuple(map(_drawn, value))
    if is_dataclass(value):
        drawn = {name: part if name in _VERBATIM else _drawn(part) for name, part in _parts(value).items()}
        return {**drawn, **value.drawing()} if hasattr(value, "drawing") else drawn
    return value


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for part in _parts(value).values():
            yield from _texts(part)
