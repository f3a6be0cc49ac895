"""Values to show in hints, taken from the week at hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from scheduler.persian.jalali import DateRange
from scheduler.persian.sample_dates import in_window
from scheduler.reading.field import Field
from scheduler.reading.spelling import persian_keys

_KEY = re.compile(r"(?<![\w-])[a-z_]+(?=: )")


class Samples(NamedTuple):
    """The window of the week, and an id of each kind of noun it has; nothing where nothing is known yet."""

    window: DateRange | None = None
    ids: Mapping[str, str] = {}

    def example(self, field: Field, *, is_persian: bool) -> str:
        """Return a value that a key could have in this week, its own keys in the language of the file."""
        shape = field.shape
        known = self.ids.get(shape.noun, "")
        if known and shape.name == "ref":
            return known
        if known and shape.name == "refs":
            return f"[{known}]"
        if known and shape.name == "people":
            return f"{{{self.ids['role']}: [{known}]}}"
        if known and shape.name == "numbers":
            return f"{{{known}: 10}}"
        return self.worded(field.example, is_persian=is_persian)

    def worded(self, example: str, *, is_persian: bool) -> str:
        """Return an example with days of this week, and with its keys in the language of the file."""
        dated = in_window(example, self.window)
        return _KEY.sub(lambda key: persian_keys().get(key[0], key[0]), dated) if is_persian else dated


NO_SAMPLES = Samples()
