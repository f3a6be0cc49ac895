"""A ready-made sheet as the JSON that a PDF template reads, with nothing in it that our fonts cannot draw."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from scheduler.rendering.coverage import drawable, missing_characters

# typst breaks lines between words only: a longer word gets places to break, so that it stays in its column.
_LONG_WORD = re.compile(r"[!-~]{14}(?=[!-~]{3})|\S{26}(?=\S{3})")
_VERBATIM = frozenset({"address", "path", "color"})


def sheet_json(sheet: Any) -> str:
    """Return a sheet (a dataclass) as canonical JSON; letters that our fonts lack are replaced."""
    return json.dumps(_drawn(asdict(sheet)), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def missing_in(sheet: Any) -> str:
    """Return the letters of a sheet (a dataclass) that our fonts lack, sorted, each once."""
    return missing_characters("".join(_texts(asdict(sheet))))


def _drawn(value: Any) -> Any:
    if isinstance(value, str):
        return _LONG_WORD.sub("\\g<0>\u200b", drawable(value))
    if isinstance(value, dict):
        return {key: part if key in _VERBATIM else _drawn(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return tuple(map(_drawn, value))
    return value


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)
