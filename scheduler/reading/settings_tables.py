"""The language of limits, ways, totals and availability."""

from __future__ import annotations

from scheduler.diagnostics.text import Text
from scheduler.reading.field import Field, Shape, Table

TEXT = Shape("text")
WHOLE = Shape("whole")
HOURS = Shape("hours")
DURATION = Shape("duration")

LIMITS = Table(
    "limits",
    Text("اندازه‌های هفته", "the limits of the week"),
    (
        Field(
            "gap",
            "فاصله",
            DURATION,
            Text("زمان آماده‌سازی میان دو برنامهٔ یک مکان", "time to clear and set up between two programs in one venue"),
            "۱۵ دقیقه",
        ),
        Field(
            "break",
            "استراحت",
            DURATION,
            Text(
                "استراحتی که ردیف برنامه‌های یک نفر را می‌شکند (۱۵ دقیقه اگر ننویسید)",
                "what breaks a row of programs of one person (15 minutes where absent)",
            ),
            "۲۰ دقیقه",
        ),
        Field(
            "most_a_day",
            "بیشینه در روز",
            WHOLE,
            Text("بیشترین شمار برنامهٔ یک نفر در روز", "most programs of one person in a day"),
            "4",
        ),
        Field(
            "far",
            "دوری",
            WHOLE,
            Text(
                "بیشترین دوری مکان از نقطهٔ شهرستان به کیلومتر (۱۲۰ اگر ننویسید)",
                "farthest a venue lies from its county's point, in km (120 where absent)",
            ),
            "80",
        ),
        Field(
            "base_every_day",
            "پایگاه هر روز",
            Shape("yes-no"),
            Text("هر پایگاه باید هر روز کاری برنامه داشته باشد", "each base must have a program every working day"),
            "true",
        ),
    ),
)
LEG = Table(
    "leg",
    Text("راه میان دو شهرستان", "the way between two counties"),
    (
        Field("from", "از", Shape("ref", "county"), Text("یک شهرستان", "a county"), "shiraz", required=True),
        Field("to", "به", Shape("ref", "county"), Text("شهرستان دیگر", "the other county"), "larestan", required=True),
        Field("duration", "مدت", DURATION, Text("مدت راه", "how long it takes"), "۴ ساعت و ۳۰ دقیقه", required=True),
    ),
)
TRAVEL = Table(
    "travel",
    Text("تنظیم راه‌ها", "the travel settings"),
    (
        Field(
            "legs",
            "راه‌ها",
            Shape("rows", table=LEG),
            Text("مدت راه میان شهرستان‌ها؛ رفت و برگشت یکی است", "the ways between counties, alike in both directions"),
            "- {from: shiraz, to: larestan, duration: ۴ ساعت و ۳۰ دقیقه}",
        ),
        Field(
            "speed",
            "سرعت",
            WHOLE,
            Text("سرعت در جاده، کیلومتر در ساعت (۶۰ اگر ننویسید)", "speed on the road in km/h (60 where absent)"),
            "70",
        ),
        Field(
            "detour",
            "پیچ راه",
            WHOLE,
            Text(
                "جاده چند درصد خط راست است (۱۳۰ اگر ننویسید)",
                "length of the road in percent of the straight line (130 where absent)",
            ),
            "140",
        ),
        Field(
            "town",
            "درون شهر",
            WHOLE,
            Text(
                "تا چند کیلومتر زمان راه خواسته نمی‌شود (۱۰ اگر ننویسید)",
                "up to how many km no time is asked for (10 where absent)",
            ),
            "15",
        ),
    ),
)
TOTAL = Table(
    "total",
    Text("یک جمع اعلام‌شده", "a stated total"),
    (
        Field(
            "title", "عنوان", TEXT, Text("چه چیزی شمرده شده", "what was counted"), "طرح‌های آمادهٔ افتتاح", required=True
        ),
        Field(
            "stated",
            "اعلام‌شده",
            WHOLE,
            Text("عددی که اعلام شده", "the number that was announced"),
            "1807",
            required=True,
        ),
        Field(
            "parts",
            "اجزا",
            Shape("numbers"),
            Text("بخش‌های آن با نام", "its parts by name"),
            "{خانه‌ها: 316, راه‌ها: 152}",
        ),
        Field(
            "figure",
            "رقم",
            Shape("ref", "figure"),
            Text("رقمی که برنامه‌ها دارند و جمع می‌شود", "a figure of the programs that is added up"),
            "projects",
        ),
    ),
)
AVAILABLE = Table(
    "available",
    Text("زمان در دسترس بودن", "a time when the person is available"),
    (
        Field(
            "date",
            "تاریخ",
            Shape("date"),
            Text("روزها؛ اگر ننویسید همهٔ روزها", "the days; every day where absent"),
            "۱۸ تا ۲۰ اردیبهشت",
        ),
        Field(
            "time",
            "ساعت",
            HOURS,
            Text("ساعت‌ها؛ اگر ننویسید همهٔ روز", "the hours; all day where absent"),
            "۸ تا ۱۳",
        ),
    ),
)
