"""What can be wrong with a written date or time, as a value."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from scheduler.persian.offsets import original_span
from scheduler.persian.text import clean

FaultName = Literal[
    "anchor-day-mismatch",
    "date-incomplete",
    "day-out-of-range",
    "gregorian-date",
    "lunar-date",
    "month-out-of-range",
    "month-unknown",
    "outside-week",
    "range-empty",
    "range-reversed",
    "syntax",
    "time-ambiguous",
    "time-contradiction",
    "time-nonexistent",
    "time-out-of-range",
    "weekday-mismatch",
    "year-ambiguous",
    "year-missing",
]
FAULT_NAMES: tuple[FaultName, ...] = get_args(FaultName)


class Fault(NamedTuple):
    """A refusal of a text.

    `start` and `end` are offsets of the offending part in the text as written; `values` are facts for the message
    (pairs of a name and a text); `suggestion`, if any, is a right text that can stand in place of that part.
    """

    name: FaultName
    start: int = 0
    end: int = 0
    values: tuple[tuple[str, str], ...] = ()
    suggestion: str = ""

    def value(self, name: str) -> str:
        """Return the fact of that name, or an empty text."""
        return next((text for key, text in self.values if key == name), "")

    def placed(self, text: str) -> Fault:
        """Return the fault with offsets into `text`, given that they are offsets into `fold(text)`.

        What stands there joins the facts as `text`, and the whole as `whole`.
        """
        return self.at(text, *original_span(text, self.start, self.end))

    def at(self, text: str, start: int, end: int) -> Fault:
        """Return the fault about `text[start:end]`, which joins the facts as `text`, and the whole as `whole`."""
        written = (("text", clean(text[start:end]) or clean(text)), ("whole", clean(text)))
        return self._replace(start=start, end=end, values=(*self.values, *written))
