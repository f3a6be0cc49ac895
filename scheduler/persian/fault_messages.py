"""What a refusal says to the author, in Persian and English."""

from __future__ import annotations

from scheduler.persian.days import parse_date
from scheduler.persian.fault import Fault
from scheduler.persian.fault_sayings import SAYINGS
from scheduler.persian.jalali import MONTHS, MONTHS_EN, WEEKDAYS, WEEKDAYS_EN, DateRange
from scheduler.persian.sample_dates import in_window
from scheduler.persian.syntax_sayings import KINDS, Saying
from scheduler.persian.text import ascii_digits
from scheduler.persian.times import ClockRange, TimePoint, parse_time

_QUOTED = frozenset(("text", "whole"))
_ENGLISH = {
    **dict(zip(WEEKDAYS, WEEKDAYS_EN, strict=True)),
    **dict(zip(MONTHS, MONTHS_EN, strict=True)),
    "تا": "to",
    "یا": "or",
}


def fault_message(fault: Fault, lang: str = "fa") -> str:
    """Return what is wrong and what was understood, without a full stop; `lang` is `fa` or `en`."""
    saying = _saying(fault)
    return (saying.en if lang == "en" else saying.fa).format_map(_facts(fault, lang))


def fault_hint(fault: Fault, lang: str = "fa", window: DateRange | None = None) -> str:
    """Return the way out: what to write instead, with the nearest right text where there is one.

    Days that are mere examples are those of the window, where one is given.
    """
    saying = _saying(fault)
    pattern = in_window(saying.en_hint if lang == "en" else saying.fa_hint, window)
    facts = _facts(fault, lang)
    if "wanted" in facts:
        facts["wanted"] = in_window(facts["wanted"], window)
    hint = pattern.format_map(facts)
    if not fault.suggestion or "{suggestion}" in pattern or fault.suggestion in hint:
        return hint
    nearest = f"; for example “{_in_ascii(fault)}”" if lang == "en" else f"؛ مثلاً «{fault.suggestion}»"
    return hint + nearest


def _in_ascii(fault: Fault) -> str:
    """Return the suggestion as a text all ASCII that means the same, where there is one; else as it is."""
    if fault.value("iso"):
        return fault.value("iso")
    day, time = parse_date(fault.suggestion), parse_time(fault.suggestion)
    if not isinstance(day, Fault):
        return day.iso
    return time.iso if isinstance(time, TimePoint | ClockRange) else fault.suggestion


def _saying(fault: Fault) -> Saying:
    variant = _variant(fault)
    return SAYINGS.get(f"{fault.name}/{variant}") or SAYINGS[fault.name]


def _variant(fault: Fault) -> str:
    """Return which of the causes of one name this is."""
    if fault.name == "weekday-mismatch":
        return "week" if fault.value("same_weekday") else ""
    if fault.name == "gregorian-date":
        return "known" if fault.value("date") else ""
    if fault.name == "day-out-of-range":
        return "year" if fault.value("year") else ""
    if fault.name == "year-ambiguous" and not fault.value("reason"):
        return "week" if fault.value("week_year") else ""
    reason = fault.value("reason") or fault.value("missing")
    return "expected" if reason.startswith("expected-") else reason.removeprefix("not-")


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return self.get("part", "") if key in ("text", "whole") else ""


def _facts(fault: Fault, lang: str) -> _Facts:
    facts = _Facts(fault.values)
    facts["suggestion"] = _in_ascii(fault) if lang == "en" and fault.suggestion else fault.suggestion
    kind = facts.get("reason", "").removeprefix("expected-")
    if kind in KINDS:
        facts["wanted"] = KINDS[kind][lang == "en"]
    if lang == "en":
        facts.update((key, _english(value)) for key, value in fault.values if key not in _QUOTED)
    return facts


def _english(fact: str) -> str:
    """Return a fact (a date, a weekday, a number) in English; other words stay as they are."""
    return " ".join(_ENGLISH.get(word, word) for word in ascii_digits(fact).split(" "))
