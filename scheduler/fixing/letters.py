"""Arabic letters of a foreign keyboard become Persian ones: ي→ی, ك→ک."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.request import Request
from scheduler.fixing.scalars import content, scalars
from scheduler.fixing.source_file import SourceFile

NAME = "letters"
_TO_PERSIAN = str.maketrans("يك", "یک")
# A word with its vowels is a quotation in Arabic and keeps its letters.
_VOWELS = re.compile("[\u064b-\u0650\u0652\u0670]")


def find(file: SourceFile, _request: Request) -> Iterator[Repair]:
    """Yield a repair for each word of a key or value; comments stay as they are."""
    for scalar, _ in scalars(file.root):
        if "ي" not in scalar.text and "ك" not in scalar.text:
            continue
        start, end = content(file, scalar)
        written = file.raw[start:end]
        for word in re.finditer(r"\S+", written):
            if _VOWELS.search(word[0]) or word[0].translate(_TO_PERSIAN) == word[0]:
                continue
            change = Change(start + word.start(), start + word.end(), word[0].translate(_TO_PERSIAN))
            yield Repair(file.name, NAME, (change,), only_spelling=True)
