"""What a refusal says to the author, in Persian and English."""

from __future__ import annotations

from scheduler.persian.fault import Fault
from scheduler.persian.fault_sayings import SAYINGS
from scheduler.persian.jalali import MONTHS, MONTHS_EN, WEEKDAYS, WEEKDAYS_EN, DateRange, JalaliDate
from scheduler.persian.syntax_sayings import KINDS, Saying
from scheduler.persian.text import ascii_digits

_QUOTED = frozenset(("text", "whole", "suggestion", "morning", "evening", "written_date"))
_ENGLISH = {**dict(zip(WEEKDAYS, WEEKDAYS_EN, strict=True)), **dict(zip(MONTHS, MONTHS_EN, strict=True))}


def fault_message(fault: Fault, lang: str = "fa") -> str:
    """Return what is wrong and what was understood, without a full stop; `lang` is `fa` or `en`."""
    saying = _saying(fault)
    return (saying.en if lang == "en" else saying.fa).format_map(_facts(fault, lang))


def fault_hint(fault: Fault, lang: str = "fa") -> str:
    """Return the way out: what to write instead, with the nearest right text where there is one."""
    saying = _saying(fault)
    pattern = saying.en_hint if lang == "en" else saying.fa_hint
    hint = pattern.format_map(_facts(fault, lang))
    if not fault.suggestion or "{suggestion}" in pattern or fault.suggestion in hint:
        return hint
    nearest = f"; for example “{fault.suggestion}”" if lang == "en" else f"؛ مثلاً «{fault.suggestion}»"
    return hint + nearest


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
    facts["suggestion"] = fault.suggestion
    kind = facts.get("reason", "").removeprefix("expected-")
    if kind in KINDS:
        facts["wanted"] = KINDS[kind][lang == "en"]
    if lang == "en":
        for key, value in fault.values:
            facts[key] = _english(key, value, facts)
    return facts


def _english(key: str, value: str, facts: _Facts) -> str:
    if key in _QUOTED:
        return value
    iso = facts.get(f"{key}_iso")
    if not iso:
        return _ENGLISH.get(value) or ascii_digits(value)
    days = [JalaliDate(*map(int, part.split("-"))) for part in iso.split("..")]
    return days[0].long_en if len(days) == 1 else DateRange(days[0], days[1]).iso.replace("..", " to ")
