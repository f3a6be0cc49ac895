"""Which values of the shipped event are valid by themselves, by rules of the documented language and none of the program's."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
_CHOICES = frozenset(
    "true false public staff confirmed tentative cancelled postponed province district zone base group headquarters daily band".split()
)


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
    text = value.strip().translate(_DIGITS).replace("\u200c", "").replace("ي", "ی").replace("ك", "ک")
    if key in ("id", "key"):
        return bool((_PATH if file == "places.yaml" else _ID).fullmatch(value)) and len(value) <= 64
    if key.partition(":")[0] in known.ids:
        return value in known.ids[key.partition(":")[0]]
    if key in ("capacity", "expected", "most_a_day") or key.startswith("figures:"):
        return bool(_WHOLE.fullmatch(text))
    if key in ("latitude", "longitude"):
        return bool(_DEGREES.fullmatch(text)) and float(text) <= (90 if key == "latitude" else 180)
    if key in ("duration", "congregation"):
        return bool(_LENGTH.fullmatch(text))
    if key == "length":
        return bool(_LENGTHS.fullmatch(text))
    if key in ("time", "hours"):
        return _is_time(text)
    if key == "date":
        return _is_date(text)
    if key == "window":
        return bool(re.fullmatch(r"\d\d? تا \d\d? اردیبهشت 14\d\d", text))
    if key == "announced":
        return bool(re.fullmatch(r"14\d\d-(0[1-9]|1[0-2])-[0-3]\d ([01]\d|2[0-3]):[0-5]\d", text))
    if key == "domain":
        return bool(re.fullmatch(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+", value))
    if key == "address":
        return file != "week.yaml" or bool(
            re.fullmatch(r"https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(/[A-Za-z0-9._~%-]*)*", value)
        )
    return key == "outside" and bool(text)


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
