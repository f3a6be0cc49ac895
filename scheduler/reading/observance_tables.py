"""The language of week.yaml on prayer, holidays and waivers."""

from __future__ import annotations

from scheduler.diagnostics.text import Text
from scheduler.reading.field import Choice, Field, Shape, Table
from scheduler.reading.shapes import DURATION, HOURS, TEXT, YES_NO

PRAYER = Table(
    "prayer",
    Text("تنظیم نماز", "the prayer settings"),
    (
        Field("congregation", "جماعت", DURATION, Text("مدت نماز جماعت", "length of the congregation"), "۳۵ دقیقه"),
        Field(
            "window",
            "فرصت",
            DURATION,
            Text(
                "زمانی که پس از اذان ظهر و مغرب باید آزاد بماند", "time to keep free after the noon and evening calls"
            ),
            "۳۰ دقیقه",
        ),
        Field("friday", "جمعه", HOURS, Text("ساعت‌های نماز جمعه", "hours of the Friday prayer"), "۱۱:۴۵ تا ۱۳:۳۰"),
    ),
)
ADDED_HOLIDAY = Table(
    "added-holiday",
    Text("یک تعطیل افزوده", "an added holiday"),
    (
        Field("date", "تاریخ", Shape("date"), Text("روز تعطیل", "the day"), "۱۹ اردیبهشت", required=True),
        Field("title", "عنوان", TEXT, Text("مناسبت", "its name"), "تعطیلی استان", required=True),
    ),
)
LIFTED_HOLIDAY = Table(
    "lifted-holiday",
    Text("یک تعطیل برداشته", "a lifted holiday"),
    (
        Field(
            "date",
            "تاریخ",
            Shape("date"),
            Text("روزی که تعطیل شمرده نشود", "the day that counts as a working day"),
            "۲۲ اردیبهشت",
            required=True,
        ),
        Field("reason", "دلیل", TEXT, Text("دلیل", "why"), "روز کاری ویژه", required=True),
    ),
)
HOLIDAYS = Table(
    "holidays",
    Text("تنظیم تعطیلات", "the holiday settings"),
    (
        Field("thursday", "پنجشنبه", YES_NO, Text("پنجشنبه هم تعطیل است", "Thursday is a holiday too"), "false"),
        Field(
            "add",
            "افزودن",
            Shape("rows", table=ADDED_HOLIDAY),
            Text("تعطیل‌های دیگر این هفته", "more holidays of this week"),
            "- {date: ۱۹ اردیبهشت, title: تعطیلی استان}",
        ),
        Field(
            "lift",
            "برداشتن",
            Shape("rows", table=LIFTED_HOLIDAY),
            Text("تعطیل‌هایی که در این هفته روز کاری‌اند", "holidays that are working days in this week"),
            "- {date: ۲۲ اردیبهشت, reason: روز کاری ویژه}",
        ),
    ),
)
SEVERITY_WORDS = (
    Choice("error", "خطا", Text("ساختن خروجی را نگه می‌دارد", "stops a build")),
    Choice("warning", "هشدار", Text("بررسی با آن نمی‌گذرد", "check does not pass with it")),
    Choice("note", "یادآوری", Text("فقط گفته می‌شود", "is only told")),
)
WAIVER = Table(
    "waiver",
    Text("یک چشم‌پوشی", "a waiver"),
    (
        Field("code", "کد", TEXT, Text("کد قاعده", "code of the rule"), "TM20", required=True),
        Field(
            "subject",
            "مورد",
            Shape("ref", "subject"),
            Text(
                "شناسهٔ برنامه، مکان، شخص، برگزارکننده یا وسیله",
                "id of a program, place, person, organizer or piece of equipment",
            ),
            "shokuh-khedmat",
            required=True,
        ),
        Field("reason", "دلیل", TEXT, Text("چرا", "why"), "نماز در همان تالار برپا می‌شود", required=True),
        Field(
            "signed",
            "امضا",
            TEXT,
            Text("سمت کسی که پذیرفته است", "office of who answers for it"),
            "دبیر هفته",
            required=True,
        ),
        Field(
            "until",
            "تا",
            Shape("date"),
            Text("آخرین روزی که این چشم‌پوشی برقرار است", "last day it holds"),
            "۱۵ اردیبهشت",
        ),
    ),
)
