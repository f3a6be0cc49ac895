"""An event that uses every key of the language once, as plain data by English key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from scheduler.reading.field import Table
from scheduler.reading.noun_tables import EQUIPMENT, ORGANIZER, PERSON, PLACES
from scheduler.reading.program_table import PROGRAM
from scheduler.reading.tables import WEEK

WEEK_DATA = {
    "title": "هفته نمونه",
    "window": "۱۷ تا ۲۲ اردیبهشت ۱۴۰۲",
    "domain": "week.example.ir",
    "address": "https://week.example.ir/1402",
    "staff_address": "https://staff.example.ir/1402",
    "announced": "1402-02-10 10:00",
    "description": "شش روز\nدر سی‌وهفت شهرستان",
    "credits": ["GeoNames، CC BY 4.0", "آمار استان"],
    "kinds": [
        {
            "id": "workshop",
            "title": "کارگاه",
            "form": "daily",
            "color": "steelblue",
            "field": "false",
            "hours": "۷ تا ۲۲",
            "length": "۳۰ دقیقه تا ۴ ساعت",
            "through_prayer": "yes",
            "on_holiday": "بله",
            "plenary": "no",
        },
        {"id": "camp", "title": "اردوی جهادی", "form": "band", "field": "true"},
    ],
    "roles": [{"id": "physician", "title": "پزشک"}],
    "figures": [{"id": "projects", "title": "طرح عمرانی", "unit": "طرح"}],
    "defaults": {"visibility": "staff", "status": "tentative", "duration": "۴۵ دقیقه"},
    "prayer": {"congregation": "۴۰ دقیقه", "window": "۲۰ دقیقه", "friday": "۱۲ تا ۱۳:۳۰"},
    "holidays": {
        "thursday": "true",
        "add": [{"date": "۱۹ اردیبهشت", "title": "تعطیلی استان"}],
        "lift": [{"date": "۲۲ اردیبهشت", "reason": "روز کاری ویژه"}],
    },
    "waivers": [
        {
            "code": "DT21",
            "subject": "sewing",
            "reason": "به‌عمد در تعطیل است",
            "signed": "دبیر هفته",
            "until": "۱۶ اردیبهشت",
        }
    ],
    "limits": {"gap": "۱۵ دقیقه", "break": "۲۰ دقیقه", "most_a_day": "۴", "far": "80", "base_every_day": "true"},
    "travel": {
        "legs": [{"from": "shiraz", "to": "larestan", "duration": "۴ ساعت و ۳۰ دقیقه"}],
        "speed": "70",
        "detour": "140",
        "town": "15",
    },
    "totals": [{"title": "طرح‌ها", "figure": "projects", "stated": "۱٬۰۵۳", "parts": {"خانه‌ها": "۵۳", "راه‌ها": "1000"}}],
    "look": {"accent": "سبز", "logo": "logo.svg"},
    "severities": {"TM20": "note", "DT21": "خطا"},
}
ORGANIZERS_DATA = [
    {
        "id": "fars",
        "title": "استان فارس",
        "level": "province",
        "county": "shiraz",
        "children": [
            {"id": "shiraz", "title": "ناحیه شیراز", "children": [{"id": "zone-2", "title": "حوزه ۲"}]},
            {"id": "hq", "title": "قرارگاه پیشرفت", "level": "headquarters"},
        ],
    }
]
PLACES_DATA = {
    "counties": [{"id": "shiraz", "title": "شیراز", "capital": "شیراز", "latitude": "29.6103", "longitude": "۵۲٫۵۳۱۱"}],
    "places": [
        {
            "id": "shiraz/hafez-hall",
            "title": "تالار حافظ",
            "county": "shiraz",
            "address": "بلوار چمران",
            "latitude": "29.62",
            "longitude": "52.52",
            "capacity": "۱٬۲۰۰",
            "hours": "۸ تا ۲۲",
            "closed": ["جمعه", "۱۹ اردیبهشت"],
            "gap": "۳۰ دقیقه",
        }
    ],
}
PEOPLE_DATA = [
    {
        "id": "head",
        "title": "مسئول استان",
        "organizer": "fars",
        "phone": "07100000001",
        "note": "صبح‌ها در دسترس",
        "most_a_day": "۳",
        "available": [{"date": "۱۸ تا ۲۰ اردیبهشت", "time": "۸ تا ۱۳"}],
    }
]
EQUIPMENT_DATA = [{"id": "van", "title": "خودروی صوت", "county": "shiraz", "note": "با راننده"}]
PROGRAMS_DATA: list[dict[str, Any]] = [
    {
        "id": "sewing",
        "title": "کارگاه خیاطی",
        "kind": "camp",
        "organizer": "shiraz/zone-2",
        "place": "shiraz/hafez-hall",
        "date": "۱۸ تا ۲۰ اردیبهشت",
        "time": "۹",
        "duration": "۲ ساعت",
        "form": "daily",
        "people": {"speaker": ["head"], "physician": "head"},
        "equipment": ["van"],
        "expected": "120",
        "figures": {"projects": "۱٬۰۵۳"},
        "visibility": "public",
        "status": "confirmed",
        "sample": "true",
        "on_holiday": "true",
        "plenary": "false",
        "not_with": ["visits"],
        "outside": "بخشی پس از هفته است",
        "description": "برای همه\nرایگان",
        "note": "ورود آزاد است",
        "inquiries": "07100005678",
        "contact": "07100001234",
        "staff_note": "کلید نزد سرایدار",
    },
    {
        "id": "visits",
        "title": "ویزیت رایگان",
        "kind": "workshop",
        "organizer": "fars",
        "sessions": [
            {"key": "first", "date": "۱۸ اردیبهشت", "time": "۹", "duration": "۹۰ دقیقه", "place": "shiraz"},
            {"key": "second", "date": "۲۰ اردیبهشت", "time": "۱۰ تا ۱۱"},
        ],
    },
    {
        "id": "open",
        "title": "نشست",
        "kind": "workshop",
        "organizer": "fars",
        "date": {"between": ["۱۸", "۲۰"]},
        "time": "صبح",
    },
]
FILES: Mapping[str, tuple[Any, Table]] = {
    "week.yaml": (WEEK_DATA, WEEK),
    "organizers.yaml": (ORGANIZERS_DATA, ORGANIZER),
    "places.yaml": (PLACES_DATA, PLACES),
    "people.yaml": (PEOPLE_DATA, PERSON),
    "equipment.yaml": (EQUIPMENT_DATA, EQUIPMENT),
    "programs/a.yaml": (PROGRAMS_DATA, PROGRAM),
}


def in_persian(data: Any, table: Table) -> Any:
    """Return the same data with every key as its alias, and every choice too."""
    if isinstance(data, list):
        return [in_persian(item, table) for item in data]
    fields = {field.key: field for field in table.fields}
    return {fields[key].alias: _value_in_persian(fields[key], value, table) for key, value in data.items()}


def _value_in_persian(field: Any, value: Any, table: Table) -> Any:
    if field.key == "children":
        return in_persian(value, table)
    if field.shape.table is not None and isinstance(value, list | dict):
        return in_persian(value, field.shape.table)
    return (
        {choice.value: choice.alias for choice in field.shape.choices}.get(value, value)
        if field.shape.choices
        else value
    )


def as_yaml(data: Any) -> str:
    """Return data as YAML (JSON is YAML)."""
    return json.dumps(data, ensure_ascii=False, indent=1)


def english_files() -> dict[str, str]:
    """Return the files of the event with English keys."""
    return {name: as_yaml(data) for name, (data, _) in FILES.items()}


def persian_files() -> dict[str, str]:
    """Return the files of the event with Persian keys and choices."""
    return {name: as_yaml(in_persian(data, table)) for name, (data, table) in FILES.items()}
