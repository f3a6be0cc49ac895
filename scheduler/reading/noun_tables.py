"""The language of organizers, places, people and equipment."""

from __future__ import annotations

from scheduler.diagnostics.text import Text
from scheduler.reading.field import Field, Shape, Table
from scheduler.reading.settings_tables import AVAILABLE
from scheduler.reading.shapes import BLOCK, DEGREES, DURATION, HOURS, ID, LEVEL, TEXT, WHOLE

ORGANIZER = Table(
    "organizer",
    Text("یک برگزارکننده", "an organizer"),
    (
        Field("id", "شناسه", ID, Text("شناسه در میان هم‌سطح‌ها", "id among its siblings"), "zone-2", required=True),
        Field("title", "عنوان", TEXT, Text("نام", "name"), "حوزه ۲ امام رضا(ع)", required=True),
        Field("level", "سطح", LEVEL, Text("سطح در درخت", "level in the tree"), "zone"),
        Field(
            "county",
            "شهرستان",
            Shape("ref", "county"),
            Text("شهرستان؛ به زیرمجموعه هم می‌رسد", "county, passed down to its children"),
            "shiraz",
        ),
    ),
)
ORGANIZER = ORGANIZER._replace(
    fields=(
        *ORGANIZER.fields,
        Field(
            "children",
            "زیرمجموعه",
            Shape("rows", table=ORGANIZER),
            Text("برگزارکننده‌های زیر آن", "organizers below it"),
            "- {id: base-karimi, title: پایگاه شهید کریمی}",
        ),
    )
)
COUNTY = Table(
    "county",
    Text("یک شهرستان", "a county"),
    (
        Field("id", "شناسه", ID, Text("شناسهٔ شهرستان", "id of the county"), "shiraz", required=True),
        Field("title", "عنوان", TEXT, Text("نام شهرستان", "name of the county"), "شیراز", required=True),
        Field("capital", "مرکز", TEXT, Text("شهر مرکز", "its capital"), "شیراز"),
        Field("latitude", "عرض", DEGREES, Text("عرض جغرافیایی مرکز", "latitude of the capital"), "29.6103"),
        Field("longitude", "طول", DEGREES, Text("طول جغرافیایی مرکز", "longitude of the capital"), "52.5311"),
    ),
)
PLACE = Table(
    "place",
    Text("یک مکان", "a place"),
    (
        Field(
            "id",
            "شناسه",
            Shape("path"),
            Text("شناسه: شهرستان/نام", "id: county/name"),
            "shiraz/hafez-hall",
            required=True,
        ),
        Field("title", "عنوان", TEXT, Text("نام مکان", "name of the place"), "تالار حافظ", required=True),
        Field(
            "county",
            "شهرستان",
            Shape("ref", "county"),
            Text("شهرستان؛ اگر ننویسید بخش نخست شناسه", "county; else the first part of the id"),
            "shiraz",
        ),
        Field("address", "نشانی", TEXT, Text("نشانی", "address"), "بلوار چمران، روبه‌روی پارک"),
        Field("latitude", "عرض", DEGREES, Text("عرض جغرافیایی", "latitude"), "29.62"),
        Field("longitude", "طول", DEGREES, Text("طول جغرافیایی", "longitude"), "52.52"),
        Field("capacity", "گنجایش", WHOLE, Text("گنجایش به نفر", "capacity in people"), "1200", also=("ظرفیت",)),
        Field("hours", "ساعت‌ها", HOURS, Text("ساعت‌های باز بودن", "opening hours"), "۸ تا ۲۲"),
        Field(
            "closed",
            "بسته",
            Shape("date"),
            Text("روزهای بسته: روز هفته یا تاریخ", "days on which it is closed: weekdays or dates"),
            "[جمعه, ۱۹ اردیبهشت]",
        ),
        Field(
            "gap",
            "فاصله",
            DURATION,
            Text("زمان آماده‌سازی میان دو برنامه", "time to clear and set up between two programs"),
            "۳۰ دقیقه",
        ),
    ),
)
PLACES = Table(
    "places",
    Text("places.yaml", "places.yaml"),
    (
        Field(
            "counties",
            "شهرستان‌ها",
            Shape("rows", table=COUNTY),
            Text("شهرستان‌ها", "the counties"),
            "- {id: shiraz, title: شیراز}",
        ),
        Field(
            "places",
            "مکان‌ها",
            Shape("rows", table=PLACE),
            Text("مکان‌ها", "the venues"),
            "- {id: shiraz/hafez-hall, title: تالار حافظ}",
        ),
    ),
)
PERSON = Table(
    "person",
    Text("یک شخص", "a person"),
    (
        Field("id", "شناسه", ID, Text("شناسهٔ شخص", "id of the person"), "hall-manager", required=True),
        Field("title", "عنوان", TEXT, Text("سمت", "the person's office"), "مدیر تالار حافظ", required=True),
        Field(
            "organizer",
            "برگزارکننده",
            Shape("ref", "organizer"),
            Text("جای او در درخت", "where the person belongs"),
            "fars",
        ),
        Field(
            "available",
            "در دسترس",
            Shape("rows", table=AVAILABLE),
            Text("روزها و ساعت‌هایی که می‌تواند بیاید", "days and hours when the person can come"),
            "- {date: ۱۸ تا ۲۰ اردیبهشت, time: ۸ تا ۱۳}",
        ),
        Field(
            "most_a_day",
            "بیشینه در روز",
            WHOLE,
            Text("بیشترین شمار برنامه در یک روز", "most programs in a day"),
            "3",
        ),
        Field("phone", "تلفن", TEXT, Text("تلفن", "telephone"), "07100001234", staff=True),
        Field("note", "یادداشت", BLOCK, Text("یادداشت", "note"), "صبح‌ها در دسترس", staff=True),
    ),
)
EQUIPMENT = Table(
    "equipment",
    Text("یک وسیله", "a piece of equipment"),
    (
        Field("id", "شناسه", ID, Text("شناسهٔ وسیله", "id of the equipment"), "sound-van-1", required=True),
        Field("title", "عنوان", TEXT, Text("نام وسیله", "its name"), "خودروی صوت ۱", required=True),
        Field(
            "county", "شهرستان", Shape("ref", "county"), Text("شهرستان نگه‌داری", "the county it is kept in"), "shiraz"
        ),
        Field("note", "یادداشت", BLOCK, Text("یادداشت", "note"), "با راننده", staff=True),
    ),
)
