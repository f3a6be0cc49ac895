"""The answer of `scheduler date` in lines for people, wholly in one language."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.diagnostics.text import Language, Text
from scheduler.persian.clock import duration_text, duration_text_en
from scheduler.persian.holidays import holidays_on
from scheduler.persian.jalali import MONTHS_EN, WEEKDAYS_EN, JalaliDate
from scheduler.persian.text import persian_digits

Record = Mapping[str, object]

_KINDS: Mapping[str, Text] = {
    "date": Text("یک روز", "a day"),
    "date-range": Text("بازه‌ای از روزها", "a range of days"),
    "time": Text("ساعت", "a time"),
    "time-range": Text("از ساعت تا ساعت", "from hour to hour"),
    "anchor": Text("وابسته به نماز", "a prayer time"),
    "datetime": Text("روز و ساعت", "day and time"),
    "list": Text("چند روز", "several days"),
    "repeat": Text("روزهای تکراری", "repeated days"),
}
_PRAYERS: Mapping[str, Text] = {
    "fajr": Text("صبح", "dawn (fajr)"),
    "sunrise": Text("طلوع آفتاب", "sunrise"),
    "dhuhr": Text("ظهر", "noon (dhuhr)"),
    "asr": Text("عصر", "afternoon (asr)"),
    "sunset": Text("غروب آفتاب", "sunset"),
    "maghrib": Text("مغرب", "evening (maghrib)"),
    "isha": Text("عشا", "night (isha)"),
    "midnight": Text("نیمه‌شب شرعی", "midnight"),
}
_CALLED = frozenset(("fajr", "dhuhr", "maghrib"))
_RELATIONS: Mapping[str, Text] = {
    "before": Text("پیش از آن", "before it"),
    "at": Text("همزمان با آن", "at it"),
    "after": Text("پس از آن", "after it"),
}
_UNTOLD = Text("فهمیده نشد", "not understood")
_ASK_COUNTY = Text("بسته به شهرستان؛ نامش را پس از --county بنویسید", "hangs on the county; name it behind --county")
_WORDS: Mapping[str, Mapping[str, Text]] = {"kind": _KINDS, "anchor": _PRAYERS, "relation": _RELATIONS}
# Where the line of a record has another key than its words.
_FIELDS = {"numeric": "date", "offset": "offset_minutes"}
_DAYS = frozenset(("date", "end_date"))
_INSTANTS = frozenset(("start_utc", "end_utc"))
_LABELS = {
    "kind": Text("نوع", "kind"),
    "date": Text("تاریخ", "date"),
    "numeric": Text("عددی", "in numbers"),
    "end_date": Text("تا", "until"),
    "dates": Text("روزها", "days"),
    "gregorian": Text("میلادی", "Gregorian"),
    "start": Text("آغاز", "start"),
    "end": Text("پایان", "end"),
    "start_utc": Text("آغاز به وقت جهانی", "start (UTC)"),
    "end_utc": Text("پایان به وقت جهانی", "end (UTC)"),
    "anchor": Text("نماز", "prayer"),
    "relation": Text("نسبت", "relation"),
    "offset": Text("فاصله", "distance"),
    "county": Text("به وقت شهرستان", "at the county"),
    "holidays": Text("تعطیل", "holiday"),
    "prayer_times": Text("اوقات شرعی", "prayer times"),
}


def lines_of(record: Record, language: Language) -> str:
    """Return one answer, the record of its JSON, in lines: what was understood, or why not and the way out."""
    if not record["ok"]:
        return f"{record['input']}\n  {_UNTOLD.say(language)}: {record['message']}\n  → {record['hint']}"
    said = {key: _said(key, record, language) for key in _LABELS}
    shown = (f"  {label.say(language)}: {said[key]}" for key, label in _LABELS.items() if said[key])
    return "\n".join((str(record["input"]), *shown))


def _said(key: str, record: Record, language: Language) -> str:
    """Return the value of one line, empty where there is nothing to say."""
    value = record.get(_FIELDS.get(key, key))
    if value is None:
        return _ASK_COUNTY.say(language) if key == "start" and _hangs_on_a_county(record) else ""
    if key == "county":
        return str(value)
    if key in _WORDS:
        return _WORDS[key][str(value)].say(language)
    if key == "offset":
        return _offset(int(str(value)), language)
    if key == "holidays":
        return _holidays(record["date"], language)
    if isinstance(value, dict):
        return _joined([_prayer(name, time, language) for name, time in value.items()], language)
    if isinstance(value, list):
        return _joined([_day(day, language) for day in value], language)
    return (_day if key in _DAYS else _utc if key in _INSTANTS else _number)(str(value), language)


def _hangs_on_a_county(record: Record) -> bool:
    """Tell whether a prayer of one day is meant, whose time nobody can tell without a county."""
    return bool(record.get("anchor") and record.get("date")) and not (record.get("end_date") or record.get("dates"))


def _date_of(iso: str) -> JalaliDate | None:
    return JalaliDate.of(*map(int, iso.split("-")))


def _day(iso: str, language: Language) -> str:
    day = _date_of(iso)
    if day is None or language == "fa":
        return day.long if day else ""
    return f"{WEEKDAYS_EN[day.weekday]} {day.day} {MONTHS_EN[day.month - 1]} {day.year}"


def _number(text: str, language: Language) -> str:
    """Return a date or clock in the digits of the language; hyphens between Persian digits would read reversed."""
    return persian_digits(text.replace("-", "/")) if language == "fa" else text


def _utc(iso: str, language: Language) -> str:
    if language == "en":
        return iso
    return f"{_number(iso[:10], language)} ساعت {_number(iso[11:16], language)}"


def _offset(minutes: int, language: Language) -> str:
    if not minutes:
        return ""
    return duration_text(minutes) if language == "fa" else duration_text_en(minutes)


def _holidays(iso: object, language: Language) -> str:
    day = _date_of(str(iso)) if iso else None
    found = holidays_on(day) if day else ()
    return _joined([one.name if language == "fa" else one.name_en for one in found], language)


def _prayer(name: str, time: str, language: Language) -> str:
    called = "اذان " if name in _CALLED and language == "fa" else ""
    return f"{called}{_PRAYERS[name].say(language)} {_number(time, language)}"


def _joined(parts: list[str], language: Language) -> str:
    return ("، " if language == "fa" else ", ").join(parts)
