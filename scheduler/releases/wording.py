"""How changes are told in both languages: «از ساعت ۹ به ۱۰:۳۰»."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.diagnostics.text import Text
from scheduler.model.print_wording import printed
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.text import persian_digits
from scheduler.releases.change import Field, FieldChange
from scheduler.releases.days_wording import day_name
from scheduler.releases.difference import Sort

SORT_WORDS: Mapping[Sort, Text] = {
    "new": Text("تازه", "new"),
    "returned": Text("دوباره برقرار", "on again"),
    "cancelled": Text("لغو شده", "cancelled"),
    "removed": Text("برداشته شده", "removed"),
    "postponed": Text("به تعویق افتاده", "postponed"),
    "shortened": Text("با روز لغوشده", "with days cancelled"),
    "time": Text("با زمان تازه", "moved in time"),
    "place": Text("با مکان تازه", "moved in place"),
    "renamed": Text("با عنوان تازه", "renamed"),
    "other": Text("با تغییر دیگر", "other changes"),
}
FIELD_WORDS: Mapping[Field, Text] = {
    "title": Text("عنوان", "title"),
    "status": Text("وضعیت", "status"),
    "visibility": Text("نمایش", "visibility"),
    "day": Text("روز", "day"),
    "time": Text("ساعت", "time"),
    "place": Text("مکان", "place"),
    "session": Text("نوبت", "session"),
    "open": Text("زمان", "time"),
    "address": Text("نام یا نشانی مکان", "name or address of the place"),
    "kind": Text("نوع", "kind"),
    "organizer": Text("برگزارکننده", "organizer"),
    "people": Text("افراد", "people"),
    "description": Text("شرح", "description"),
    "note": Text("یادداشت", "note"),
    "inquiries": Text("پرسش", "inquiries"),
    "outside": Text("بیرون از هفته", "outside the week"),
    "sample": Text("نشان نمونه", "mark of a sample"),
    "detail": Text("جزئیات نمایش", "details of how it is shown"),
    "removed": Text("دیگر برگزار نمی‌شود", "is not held any more"),
    "returned": Text("دوباره برگزار می‌شود", "is on again"),
}
_BECAME: Mapping[str, Text] = {
    "confirmed": Text("قطعی شد", "now confirmed"),
    "tentative": Text("اکنون احتمالی است", "now tentative"),
    "cancelled": Text("لغو شد", "cancelled"),
    "postponed": Text("به تعویق افتاد", "postponed"),
    "public": Text("اکنون برای همه است", "now for all"),
    "staff": Text("اکنون فقط برای کارکنان است", "now for staff only"),
}
_OPENED = Text("زمان هنوز معلوم نیست: {value}", "time still open: {value}")
_SETTLED = Text("زمان معلوم شد", "time settled")
_LONG: frozenset[Field] = frozenset({"description", "note", "people", "inquiries", "outside"})
_LONGEST = 60
_ALL_DAY = Text("تمام روز", "all day")
_CAME = Text("نوبت تازه: {value}", "new session: {value}")
_WENT = Text("نوبت برداشته‌شده: {value}", "session removed: {value}")
_FROM_TO = Text("از {before} به {after}", "from {before} to {after}")
_FORMERLY = Text("پیش از این {value}", "formerly {value}")
_ADDED = Text("{field} افزوده شد", "{field} added")
_TAKEN = Text("{field} برداشته شد", "{field} removed")
_CHANGED = Text("{field} عوض شد", "{field} changed")


def change_words(change: FieldChange, *, labelled: bool = True) -> Text:
    """Return «ساعت از ۹ به ۱۰:۳۰»; without label «از ساعت ۹ به ۱۰:۳۰», for where a heading says what changed."""
    field = FIELD_WORDS[change.field]
    if change.field in {"removed", "returned", "detail"}:
        return field
    if change.field in {"status", "visibility"}:
        return _BECAME[change.after]
    if change.field == "open" and not (change.before and change.after):
        return _filled(_OPENED, value=_told(change.after)) if change.after else _SETTLED
    if change.field == "session":
        pattern, value = (_CAME, change.after) if change.after else (_WENT, change.before)
        return _filled(pattern, value=session_words(value))
    if change.field not in {"time", "day"} and not (change.before and change.after):
        return _filled(_ADDED if change.after else _TAKEN, field=field)
    if change.field in _LONG or max(len(change.before), len(change.after)) > _LONGEST or change.field == "sample":
        return _filled(_CHANGED, field=field)
    before, after = _both(change)
    span = _filled(_FROM_TO, before=before, after=after)
    if change.field == "time" and not _is_of_clock(change):
        field = FIELD_WORDS["open"]
    return Text(f"{field.fa} {span.fa}", f"{field.en} {span.en}") if labelled else _bare(change, span)


def _bare(change: FieldChange, span: Text) -> Text:
    """Return the span with «ساعت» before the first hour, the old title alone, and the field where no heading tells it."""
    if change.field == "time" and _is_of_clock(change):
        return Text(span.fa.replace("از ", "از ساعت ", 1), span.en)
    if change.field == "title":
        return _filled(_FORMERLY, value=_quoted(change.before))
    if change.field in {"day", "time", "place"}:
        return span
    field = FIELD_WORDS[change.field]
    return Text(f"{field.fa} {span.fa}", f"{field.en} {span.en}")


def _both(change: FieldChange) -> tuple[Text, Text]:
    if change.field == "day":
        return day_words(change.before, change.after), day_words(change.after)
    if change.field == "time":
        is_short = _length(change.before) == _length(change.after) != 0
        before, after = (time_words(value, is_short=is_short) for value in (change.before, change.after))
        return (
            (before, after)
            if _is_of_clock(change)
            else (_with_oclock(change.before, before), _with_oclock(change.after, after))
        )
    if change.field == "title":
        return _quoted(change.before), _quoted(change.after)
    return _told(change.before), _told(change.after)


def _is_of_clock(change: FieldChange) -> bool:
    """Tell whether a time begins as plain hours, and ends as such or as all day: then one «ساعت» tells both."""
    return bool(_length(change.before)) and (not change.after or bool(_length(change.after)))


def _with_oclock(value: str, words: Text) -> Text:
    return Text(f"ساعت {words.fa}", words.en) if _length(value) else words


def _told(value: str) -> Text:
    return Text(printed(value), value)


def _quoted(value: str) -> Text:
    return Text(f"«{printed(value)}»", f"“{value}”")


def day_words(value: str, other: str = "") -> Text:
    """Return «پنجشنبه ۲۱ اردیبهشت»; without the month where that of `other` follows and is the same."""
    first, last = (_day(part) for part in (value.partition("..")[0], value.rpartition("..")[2]))
    if first != last:
        start = day_name(first, has_month=first.month != last.month)
        end = day_name(last)
        return Text(f"{start.fa} تا {end.fa}", f"{start.en} to {end.en}")
    following = other.rpartition("..")[2]
    return day_name(first, has_month=not following or _day(following).month != first.month)


def _day(iso: str) -> JalaliDate:
    return JalaliDate(*map(int, iso.split("-")))


def time_words(value: str, *, is_short: bool = False) -> Text:
    """Return «۹ تا ۱۱:۳۰», or the start alone where both last equally long."""
    if not value:
        return _ALL_DAY
    is_daily = value.startswith("daily ")
    hours, _, anchor = value.removeprefix("daily ").partition(" ")
    if anchor:
        return Text(anchor, f"“{anchor}”")
    start, _, end = hours.partition("-")
    told = _hour(start) if is_short else f"{_hour(start)} تا {_hour(end)}"
    told_en = start if is_short else f"{start}–{end}"
    return Text(f"هر روز {told}", f"daily {told_en}") if is_daily else Text(told, told_en)


def _hour(iso: str) -> str:
    hour, _, minute = iso.partition(":")
    return persian_digits(f"{int(hour)}:{minute}" if minute != "00" else f"{int(hour)}")


def _length(value: str) -> int:
    """Return how long a time of the clock lasts in minutes; 0 of what hangs on a prayer or is all day."""
    if not value or value.startswith("daily ") or " " in value:
        return 0
    start, end = (int(clock[:2]) * 60 + int(clock[3:]) for clock in value.split("-"))
    return end - start if end > start else end + 1440 - start


def session_words(value: str) -> Text:
    """Return «پنجشنبه ۲۱ اردیبهشت، ۹ تا ۱۱:۳۰» of a session's day and time."""
    days, _, time = value.partition(" ")
    day, hours = day_words(days), time_words(time)
    return Text(f"{day.fa}، {hours.fa}", f"{day.en}, {hours.en}")


def _filled(pattern: Text, **values: Text) -> Text:
    return Text(*(pattern.say(language, **values) for language in ("fa", "en")))
