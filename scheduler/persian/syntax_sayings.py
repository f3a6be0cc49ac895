"""The words of refusals of what is not understood at all, in Persian and English."""

from __future__ import annotations

from typing import NamedTuple


class Saying(NamedTuple):
    """Message and hint in both languages; `{name}` stands for a fact of the fault."""

    fa: str
    fa_hint: str
    en: str
    en_hint: str


DATE_FORMS = "«پنجشنبه ۲۱ اردیبهشت»، «۱۷ تا ۲۲ اردیبهشت» یا ۱۴۰۲/۰۲/۲۱"
TIME_FORMS = "«۹ تا ۱۱:۳۰»، «۴ عصر» یا «پس از نماز مغرب و عشا»"
DATE_FORMS_EN = "“1402-02-21” or “1402-02-17 - 1402-02-22”"
TIME_FORMS_EN = "“09:00-11:30”, “16:00” or “پس از نماز مغرب و عشا”"

# Keyed by what broke.
SYNTAX_SAYINGS: dict[str, Saying] = {
    "syntax": Saying(
        "«{text}» فهمیده نشد",
        f"تاریخ را مانند {DATE_FORMS} و ساعت را مانند {TIME_FORMS} بنویسید",
        "“{text}” is not understood",
        f"write a date like {DATE_FORMS_EN}, a time like {TIME_FORMS_EN}",
    ),
    "syntax/grammar": Saying(
        "«{text}» به شکل تاریخ فهمیده نشد",
        f"تاریخ را مانند {DATE_FORMS} بنویسید",
        "“{text}” is not understood as a date",
        f"write it like {DATE_FORMS_EN}",
    ),
    "syntax/time": Saying(
        "«{text}» به شکل ساعت فهمیده نشد",
        f"ساعت را مانند {TIME_FORMS} بنویسید",
        "“{text}” is not understood as a time",
        f"write it like {TIME_FORMS_EN}",
    ),
    "syntax/anchor": Saying(
        "«{text}» وقت نماز فهمیده نشد",
        "مانند «پس از نماز مغرب و عشا»، «نیم ساعت پیش از اذان ظهر» یا «همزمان با اذان صبح» بنویسید",
        "“{text}” is not understood as a prayer time",
        "write it like “پس از نماز مغرب و عشا”, “نیم ساعت پیش از اذان ظهر” or “همزمان با اذان صبح”",
    ),
    "syntax/duration": Saying(
        "«{text}» به شکل مدت فهمیده نشد",
        "مدت را مانند «۹۰ دقیقه»، «۲ ساعت» یا «۱ ساعت و ۳۰ دقیقه» بنویسید",
        "“{text}” is not understood as a duration",
        "write it like “2h” or “90 min”",
    ),
    "syntax/relative": Saying(
        "«{text}» به روز خواندن بستگی دارد و تاریخ معینی نیست",
        f"خود تاریخ را بنویسید، مانند {DATE_FORMS}",
        "“{text}” depends on the day it is read and names no certain date",
        f"write the date itself, like {DATE_FORMS_EN}",
    ),
    "syntax/empty": Saying(
        "اینجا چیزی نوشته نشده است",
        f"تاریخ را مانند {DATE_FORMS} و ساعت را مانند {TIME_FORMS} بنویسید",
        "nothing is written here",
        f"write a date like {DATE_FORMS_EN}, a time like {TIME_FORMS_EN}",
    ),
    "syntax/mixed-digits": Saying(
        "رقم‌های «{text}» از دو خط‌اند (فارسی، عربی یا لاتین)",
        "همهٔ رقم‌های یک عدد یا تاریخ را با یک صفحه‌کلید بنویسید",
        "the digits of “{text}” are of two scripts (Persian, Arabic or Latin)",
        "type all digits of one number or date with one keyboard",
    ),
    "syntax/foreign-digits": Saying(
        "رقم «{text}» نه فارسی است، نه عربی و نه لاتین",
        "با رقم‌های ۰ تا ۹ بنویسید",
        "the digit “{text}” is neither Persian, Arabic nor Latin",
        "write with the digits 0–9 or ۰–۹",
    ),
    "syntax/year": Saying(
        "سال {part} پذیرفته نیست: سال شمسی از ۱۳۰۰ تا ۱۴۹۸ خوانده می‌شود",
        "سال چهاررقمی شمسی را بنویسید، مانند ۱۴۰۲",
        "the year {part} is not taken: Jalali years from 1300 to 1498 are",
        "write the Jalali year with four digits, like 1402",
    ),
    "syntax/day-twice": Saying(
        "{part} دو بار نوشته شده است",
        "هر روز را یک بار بنویسید",
        "{part} is written twice",
        "write each day once",
    ),
    "syntax/too-long": Saying(
        "بازهٔ {part} بیش از دو سال است",
        "سال‌های آغاز و پایان را نگاه کنید",
        "the range {part} is longer than two years",
        "look at the years of its ends",
    ),
    "syntax/one-day": Saying(
        "«{text}» بیش از یک روز است، ولی اینجا یک روز خواسته شده است",
        "یک تاریخ بنویسید، مانند «پنجشنبه ۲۱ اردیبهشت»",
        "“{text}” is more than one day, but one is wanted here",
        "write one date, like “1402-02-21”",
    ),
    "syntax/range": Saying(
        "«{text}» بازه‌ای از روزها نیست",
        "آغاز و پایان را بنویسید، مانند «۱۷ تا ۲۲ اردیبهشت»",
        "“{text}” is no range of days",
        "write its first and last day, like “1402-02-17 - 1402-02-22”",
    ),
    "syntax/expected": Saying(
        "«{text}» فهمیده شد، ولی از نوعی که اینجا خواسته شده نیست",
        "نوع دیگری بنویسید: اینجا {wanted} خواسته شده است",
        "“{text}” is understood, but not of the kind wanted here",
        "write {wanted}",
    ),
    "syntax/no-time": Saying(
        "«{whole}» فقط تاریخ است و ساعت ندارد",
        "ساعت را هم بنویسید، مانند «پنجشنبه ۲۱ اردیبهشت ساعت ۹ تا ۱۱»",
        "“{whole}” is only a date, without a time",
        "add the time, like “1402-02-21 09:00-11:00”",
    ),
    "syntax/part-only": Saying(
        "«{text}» بخشی از روز است، نه ساعت",
        "ساعت را بنویسید، مانند «۹ صبح» یا «۴ تا ۶ عصر»",
        "“{text}” is a part of the day, not a time",
        "write the hour, like “09:00” or “16:00-18:00”",
    ),
    "syntax/bare-time": Saying(
        "«{text}» کنار تاریخ شاید روز باشد و شاید ساعت",
        "واژهٔ «ساعت» را پیش از آن بنویسید",
        "“{text}” beside a date may be days or hours",
        "put the word “ساعت” (hour) before it",
    ),
    "syntax/offset-at": Saying(
        "«{text}» هم فاصله دارد و هم «همزمان با»",
        "«پیش از» یا «پس از» بنویسید، یا فاصله را بردارید",
        "“{text}” has both a distance and «همزمان با» (at)",
        "write «پیش از» (before) or «پس از» (after), or drop the distance",
    ),
}

KINDS: dict[str, tuple[str, str]] = {
    "date": ("یک تاریخ، مانند «پنجشنبه ۲۱ اردیبهشت»", "one date, like “1402-02-21”"),
    "date-range": ("بازه‌ای از روزها، مانند «۱۷ تا ۲۲ اردیبهشت»", "a range of days, like “1402-02-17 - 1402-02-22”"),
    "time": ("یک ساعت، مانند «۹:۳۰»", "a time, like “09:30”"),
    "time-range": ("آغاز و پایان، مانند «۹ تا ۱۱:۳۰»", "a start and an end, like “09:00-11:30”"),
    "anchor": ("وقتی وابسته به نماز، مانند «پس از نماز مغرب و عشا»", "a prayer time, like “پس از نماز مغرب و عشا”"),
    "datetime": (
        "تاریخ و ساعت با هم، مانند «پنجشنبه ۲۱ اردیبهشت ساعت ۹ تا ۱۱»",
        "date and time together, like “1402-02-21 09:00-11:00”",
    ),
}
