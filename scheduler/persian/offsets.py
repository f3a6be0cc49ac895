"""From places in a folded text back to places in the text as written."""

from __future__ import annotations

import re
import unicodedata

from scheduler.persian.text import fold


def original_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the offsets in `text` of what stands at `start`..`end` in `fold(text)`.

    Folded letter by letter, each with its combining marks; where that differs from `fold(text)` (no text of
    Persian or Latin letters), the whole text is the answer.
    """
    places: list[int] = []
    folded: list[str] = []
    for match in re.finditer(r"(?s).[\u0300-\u036f\u0653-\u0655]*", text):
        part = match.group()
        kept = " " if part.isspace() else fold(part)
        if kept == " " and (not folded or folded[-1] == " "):
            continue
        folded.extend(kept)
        places.extend([match.start()] * len(kept))
    if folded and folded[-1] == " ":
        folded.pop()
    if "".join(folded) != fold(text) or not folded:
        return 0, len(text)
    first = places[min(start, len(folded) - 1)]
    last = places[min(max(end - 1, start), len(folded) - 1)]
    while last + 1 < len(text) and unicodedata.combining(text[last + 1]):
        last += 1
    return (first, last + 1) if start < len(folded) else (len(text), len(text))
