"""The language of an event folder but for its programs: week, kinds, organizers, places, people, equipment."""

from __future__ import annotations

from scheduler.diagnostics.text import Text
from scheduler.reading.field import Choice, Field, Shape, Table
from scheduler.reading.settings_tables import AVAILABLE, LIMITS, TOTAL, TRAVEL

TEXT = Shape("text")
BLOCK = Shape("block")
WHOLE = Shape("whole")
YES_NO = Shape("yes-no")
HOURS = Shape("hours")
DURATION = Shape("duration")
DEGREES = Shape("degrees")
LINES = Shape("lines")
ID = Shape("id")

VISIBILITY = Shape("choice", choices=(Choice("public", "عمومی"), Choice("staff", "کارکنان")))
STATUS = Shape(
    "choice",
    choices=(
        Choice("confirmed", "قطعی"),
        Choice("tentative", "احتمالی"),
        Choice("cancelled", "لغو"),
        Choice("postponed", "تعویق"),
    ),
)
LEVEL = Shape(
    "choice",
    choices=(
        Choice("province", "استان"),
        Choice("district", "ناحیه"),
        Choice("zone", "حوزه"),
        Choice("base", "پایگاه"),
        Choice("group", "گروه"),
        Choice("headquarters", "قرارگاه"),
    ),
)
FORM = Shape("choice", choices=(Choice("daily", "روزانه"), Choice("band", "نوار")))

KIND = Table(
    "kind",
    Text("یک نوع برنامه", "a kind"),
    (
        Field("id", "شناسه", ID, Text("شناسهٔ نوع", "id of the kind"), "camp", required=True),
        Field("title", "عنوان", TEXT, Text("نام نوع", "name of the kind"), "اردوی جهادی", required=True),
        Field(
            "form",
            "شکل",
            FORM,
            Text("برنامهٔ چندروزه در تقویم هر روز جداست یا یک نوار", "whether several days are single days or one band"),
            "band",
        ),
        Field("color", "رنگ", Shape("color"), Text("رنگ (نام CSS)", "colour (a CSS name)"), "seagreen"),
        Field("field", "میدانی", YES_NO, Text("کار میدانی در فضای باز", "outdoor field work"), "true"),
        Field("hours", "ساعت‌ها", HOURS, Text("ساعت‌های معمول این نوع", "usual hours of the kind"), "۷ تا ۲۲"),
        Field(
            "length",
            "مدت",
            Shape("lengths"),
            Text("کوتاه‌ترین و بلندترین مدت معمول", "shortest and longest usual length"),
            "۳۰ دقیقه تا ۴ ساعت",
        ),
        Field(
            "through_prayer", "در وقت نماز", YES_NO, Text("در وقت نماز هم برپاست", "goes on at prayer times"), "true"
        ),
        Field("on_holiday", "در تعطیل", YES_NO, Text("روز تعطیل هم برگزار می‌شود", "is held on holidays too"), "true"),
        Field(
            "plenary",
            "همگانی",
            YES_NO,
            Text("برای همه است و چیز دیگری هم‌زمان نیست", "is for all, and nothing else is held beside it"),
            "true",
        ),
    ),
)
ROLE = Table(
    "role",
    Text("یک نقش", "a role"),
    (
        Field("id", "شناسه", ID, Text("شناسهٔ نقش", "id of the role"), "speaker", required=True),
        Field("title", "عنوان", TEXT, Text("نام نقش", "name of the role"), "سخنران", required=True),
    ),
)
FIGURE = Table(
    "figure",
    Text("یک رقم", "a figure"),
    (
        Field("id", "شناسه", ID, Text("شناسهٔ رقم", "id of the figure"), "projects", required=True),
        Field("title", "عنوان", TEXT, Text("نام رقم", "name of the figure"), "طرح عمرانی", required=True),
        Field("unit", "واحد", TEXT, Text("واحد شمارش", "unit"), "طرح"),
    ),
)
DEFAULTS = Table(
    "defaults",
    Text("پیش‌فرض‌ها", "the defaults"),
    (
        Field("visibility", "نمایش", VISIBILITY, Text("نمایش برنامه‌ها", "visibility of programs"), "public"),
        Field("status", "وضعیت", STATUS, Text("وضعیت برنامه‌ها", "status of programs"), "confirmed"),
        Field(
            "duration",
            "مدت",
            DURATION,
            Text("مدت برنامه‌ای که فقط آغاز دارد", "length where only a start is given"),
            "۹۰ دقیقه",
        ),
    ),
)
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
SEVERITY_WORDS = (Choice("error", "خطا"), Choice("warning", "هشدار"), Choice("note", "یادآوری"))
WAIVER = Table(
    "waiver",
    Text("یک چشم‌پوشی", "a waiver"),
    (
        Field("code", "کد", TEXT, Text("کد قاعده", "code of the rule"), "TM20", required=True),
        Field(
            "subject",
            "مورد",
            TEXT,
            Text("شناسهٔ برنامه یا مکان", "id of a program or place"),
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
WEEK = Table(
    "week",
    Text("week.yaml", "week.yaml"),
    (
        Field("title", "عنوان", TEXT, Text("نام هفته", "name of the week"), "هفته بسیج سازندگی", required=True),
        Field(
            "window",
            "بازه",
            Shape("window"),
            Text("نخستین تا آخرین روز، با سال", "first to last day, with the year"),
            "۱۷ تا ۲۲ اردیبهشت ۱۴۰۲",
            required=True,
        ),
        Field(
            "domain",
            "دامنه",
            Shape("domain"),
            Text("دامنهٔ UID تقویم‌ها؛ هرگز عوض نشود", "domain of calendar UIDs; never to change"),
            "week.example.ir",
            required=True,
        ),
        Field(
            "address",
            "نشانی",
            Shape("address"),
            Text("نشانی اینترنتی پوشهٔ خروجی", "web address of the output folder"),
            "https://week.example.ir/1402",
        ),
        Field(
            "announced",
            "اعلام",
            Shape("moment"),
            Text("روز و ساعت اعلام برنامه‌ها", "day and hour of the announcement"),
            "1402-02-10 10:00",
        ),
        Field("description", "شرح", BLOCK, Text("شرح کوتاه", "short description"), "برنامه‌های شش روز در ۳۷ شهرستان"),
        Field("credits", "منابع", LINES, Text("منابع داده‌ها", "sources of the data"), "[GeoNames، CC BY 4.0]"),
        Field(
            "kinds",
            "انواع",
            Shape("rows", table=KIND),
            Text("نوع‌های برنامه", "kinds of program"),
            "- {id: camp, title: اردوی جهادی}",
            required=True,
        ),
        Field(
            "roles",
            "نقش‌ها",
            Shape("rows", table=ROLE),
            Text("نقش‌های افراد", "roles of people"),
            "- {id: speaker, title: سخنران}",
        ),
        Field(
            "figures",
            "ارقام",
            Shape("rows", table=FIGURE),
            Text("رقم‌هایی که جمع زده می‌شوند", "figures that are added up"),
            "- {id: projects, title: طرح}",
        ),
        Field(
            "defaults",
            "پیش‌فرض‌ها",
            Shape("table", table=DEFAULTS),
            Text("مقدارهایی که اگر ننویسند می‌آید", "values where none is written"),
            "{visibility: public}",
        ),
        Field(
            "prayer",
            "نماز",
            Shape("table", table=PRAYER),
            Text("تنظیم وقت نماز", "prayer settings"),
            "{congregation: ۳۵ دقیقه}",
        ),
        Field(
            "holidays",
            "تعطیلات",
            Shape("table", table=HOLIDAYS),
            Text("تنظیم تعطیلات", "holiday settings"),
            "{thursday: true}",
        ),
        Field(
            "limits",
            "اندازه‌ها",
            Shape("table", table=LIMITS),
            Text("فاصله، استراحت و مانند آن", "gaps, rests and the like"),
            "{gap: ۱۵ دقیقه}",
        ),
        Field(
            "travel", "سفر", Shape("table", table=TRAVEL), Text("راه میان شهرها", "ways between towns"), "{speed: 70}"
        ),
        Field(
            "totals",
            "جمع‌ها",
            Shape("rows", table=TOTAL),
            Text("جمع‌های اعلام‌شده که آزموده می‌شوند", "announced totals to be tested"),
            "- {title: طرح‌ها, stated: 1807, parts: {خانه‌ها: 316, راه‌ها: 152}}",
        ),
        Field(
            "waivers",
            "چشم‌پوشی‌ها",
            Shape("rows", table=WAIVER),
            Text("یافته‌هایی که کسی پذیرفته است", "findings that somebody answers for"),
            "- {code: TM20, subject: shokuh-khedmat, reason: نماز در همان تالار, signed: دبیر هفته}",
        ),
        Field(
            "severities",
            "شدت‌ها",
            Shape("severities"),
            Text("شدت قاعده‌ها در این هفته", "severities of rules in this week"),
            "{TM20: note}",
        ),
    ),
)
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
        Field("capacity", "گنجایش", WHOLE, Text("گنجایش به نفر", "capacity in people"), "1200"),
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
