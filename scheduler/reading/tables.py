"""The language of week.yaml: the week, its kinds, roles and figures."""

from __future__ import annotations

from scheduler.diagnostics.text import Text
from scheduler.reading.field import Field, Shape, Table
from scheduler.reading.look_table import LOOK
from scheduler.reading.observance_tables import HOLIDAYS, PRAYER, WAIVER
from scheduler.reading.settings_tables import LIMITS, TOTAL, TRAVEL
from scheduler.reading.shapes import BLOCK, DURATION, FORM, HOURS, ID, LINES, STATUS, TEXT, VISIBILITY, YES_NO

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
        Field(
            "color",
            "رنگ",
            Shape("color"),
            Text("رنگ، به فارسی (آبی، سبز تیره) یا نام CSS", "colour (a CSS name, or a Persian one)"),
            "seagreen",
        ),
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
            "staff_address",
            "نشانی ستاد",
            Shape("address"),
            Text("نشانی اینترنتی پوشهٔ ستاد، برای build --staff", "web address of the staff folder, for build --staff"),
            "https://staff.example.ir/1402",
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
            "look",
            "نما",
            Shape("table", table=LOOK),
            Text("رنگ و نشان برگه‌ها و صفحه‌ها", "colour and logo of sheets and pages"),
            "{accent: سبز, logo: logo.svg}",
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
