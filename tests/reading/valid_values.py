"""Which values of the shipped event are valid by themselves, by rules of the documented language and none of the program's."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PATH = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")
_WEEKDAYS = {17: "یکشنبه", 18: "دوشنبه", 19: "سهشنبه", 20: "چهارشنبه", 21: "پنجشنبه", 22: "جمعه"}
_DAY = re.compile(
    r"(?P<name>(?:یک|دو|سه|چهار|پنج)?شنبه |جمعه |)(?P<day>\d\d?)(?P<month> (?:اردیبهشت)(?:ماه)?(?: 1402)?)?"
)
_ISO = re.compile(r"(?:1402|02)[-/]0?2[-/](?P<day>\d\d?)(?: \((?P<name>[^()]+)\))?")
_CLOCK = r"(\d\d?)(?:(?::(\d\d))|( و نیم)|( و ربع))?"
_RANGE = re.compile(
    rf"(?:ساعت |از |از ساعت )?{_CLOCK}(?: ?(?:تا|الی) ?| ?- ?){_CLOCK}( صبح| عصر| بعدازظهر| شب| ظهر| بامداد)?"
)
_SINGLE = re.compile(rf"(?:ساعت )?{_CLOCK}( صبح| عصر| بعدازظهر| شب| ظهر)?")
_LENGTH = re.compile(r"\d{1,3} (دقیقه|ساعت)( و \d\d? دقیقه| و نیم)?")
_LENGTHS = re.compile(r"\d{1,3}( دقیقه| ساعت)? تا \d{1,3} (دقیقه|ساعت)")
_WHOLE = re.compile(r"\d{1,12}|\d{1,3}([,٬]\d{3})+")
_DEGREES = re.compile(r"\d{1,2}\.\d{1,10}")


class Known(NamedTuple):
    """The ids of an event by noun."""

    ids: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, files: Mapping[str, object]) -> Known:
        """Gather the ids of the parsed files of an event."""
        week, places = files["week.yaml"], files["places.yaml"]
        assert isinstance(week, dict)
        assert isinstance(places, dict)
        counties = _ids(places["counties"])
        return cls(
            {
                "kind": _ids(week["kinds"]),
                "role": _ids(week["roles"]) | {"lead", "speaker", "host", "guest", "instructor"},
                "organizer": frozenset(_paths(files["organizers.yaml"], "", top=True)),
                "county": counties,
                "place": counties | _ids(places["places"]),
                "people": _ids(files["people.yaml"]),
                "equipment": _ids(files["equipment.yaml"]),
            }
        )


def _ids(rows: object) -> frozenset[str]:
    assert isinstance(rows, list)
    return frozenset(row["id"] for row in rows)


def _paths(rows: object, above: str, *, top: bool = False) -> list[str]:
    assert isinstance(rows, list)
    found: list[str] = []
    for row in rows:
        own = above + row["id"]
        found += [own, *_paths(row.get("children", []), "" if top else f"{own}/")]
    return found


def is_valid(key: str, value: str, known: Known, file: str) -> bool:
    """Tell whether a value is a right one for its key, seen by itself."""
    text = " ".join(value.split()).translate(_DIGITS).replace("\u200c", "").replace("ي", "ی").replace("ك", "ک")
    noun = key.partition(":")[0]
    if key in ("id", "key"):
        return bool((_PATH if file == "places.yaml" else _ID).fullmatch(value)) and len(value) <= 64
    if noun in known.ids:
        return value in known.ids[noun]
    if key in ("domain", "address"):
        return bool(_VERBATIM[key].fullmatch(value)) or (key == "address" and file != "week.yaml")
    return bool(_FORMS[noun](text)) if noun in _FORMS else False


def _is_time(text: str) -> bool:
    found = _RANGE.fullmatch(text)
    if found is None:
        single = _SINGLE.fullmatch(text)
        return single is not None and _minutes(*single.groups()[:4]) is not None
    start, end = _minutes(*found.groups()[:4]), _minutes(*found.groups()[4:8])
    return start is not None and end is not None and start < end


def _minutes(hour: str, minute: str | None, half: str | None, quarter: str | None) -> int | None:
    count = int(hour) * 60 + (int(minute) if minute else 30 if half else 15 if quarter else 0)
    return count if count <= 24 * 60 and (minute is None or int(minute) < 60) else None


def _is_date(text: str) -> bool:
    parts = re.split(r" (?:تا|و) |، ", text)
    return all(_is_day(part) for part in parts)


def _is_day(text: str) -> bool:
    found = _ISO.fullmatch(text) or _DAY.fullmatch(text)
    if found is None:
        return False
    day, name = int(found["day"]), (found["name"] or "").strip()
    return day in _WEEKDAYS and name in ("", _WEEKDAYS[day])


def _is_degrees(text: str) -> bool:
    return bool(_DEGREES.fullmatch(text)) and float(text) <= 90


_VERBATIM = {
    "domain": re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+"),
    "address": re.compile(r"https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(/[A-Za-z0-9._~%-]*)*"),
}
_FORMS: Mapping[str, Callable[[str], object]] = {
    **dict.fromkeys(("capacity", "expected", "figures"), _WHOLE.fullmatch),
    **dict.fromkeys(("latitude", "longitude"), _is_degrees),
    **dict.fromkeys(("duration", "congregation"), _LENGTH.fullmatch),
    **dict.fromkeys(("time", "hours"), _is_time),
    "length": _LENGTHS.fullmatch,
    "date": _is_date,
    "window": re.compile(r"\d\d? تا \d\d? اردیبهشت 14\d\d").fullmatch,
    "announced": re.compile(r"14\d\d-(0[1-9]|1[0-2])-[0-3]\d ([01]\d|2[0-3]):[0-5]\d").fullmatch,
    "outside": bool,
}
