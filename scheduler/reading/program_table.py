"""The language of programs: the keys of a program and of its sessions."""

from __future__ import annotations

from scheduler.diagnostics.text import Text
from scheduler.reading.field import Field, Shape, Table
from scheduler.reading.shapes import BLOCK, DURATION, FORM, ID, STATUS, TEXT, VISIBILITY, WHOLE, YES_NO

PLACE_REF = Shape("ref", "place")
DATE = Shape("date")
TIME = Shape("time")

OPEN_DATE = Table(
    "open-date",
    Text("یک تاریخ باز", "an open date"),
    (
        Field(
            "between",
            "بین",
            DATE,
            Text(
                "نخستین و آخرین روزی که برنامه می‌تواند باشد؛ کلید ساعت می‌تواند صبح، عصر یا شب باشد",
                "first and last day that the program may take; its time may be a part of the day",
            ),
            "[۱۸, ۲۰]",
            required=True,
        ),
    ),
)
SESSION = Table(
    "session",
    Text("یک نوبت", "a session"),
    (
        Field("key", "کلید", ID, Text("نام همیشگی نوبت", "permanent name of the session"), "opening", required=True),
        Field("date", "تاریخ", DATE, Text("روز نوبت", "day of the session"), "۱۸ اردیبهشت", required=True),
        Field("time", "ساعت", TIME, Text("ساعت", "time"), "۹ تا ۱۱:۳۰"),
        Field("duration", "مدت", DURATION, Text("مدت", "duration"), "۹۰ دقیقه"),
        Field(
            "place",
            "مکان",
            PLACE_REF,
            Text("مکان، اگر جز مکان برنامه است", "place, where it is not the program's"),
            "shiraz/hafez-hall",
        ),
    ),
)
PROGRAM = Table(
    "program",
    Text("یک برنامه", "a program"),
    (
        Field("id", "شناسه", ID, Text("شناسهٔ همیشگی", "permanent id"), "shokuh-khedmat", required=True),
        Field("title", "عنوان", TEXT, Text("عنوان برنامه", "title"), "همایش شکوه خدمت", required=True),
        Field(
            "kind",
            "نوع",
            Shape("ref", "kind"),
            Text("نوع برنامه از week.yaml", "a kind of week.yaml"),
            "conference",
            required=True,
        ),
        Field(
            "organizer",
            "برگزارکننده",
            Shape("ref", "organizer"),
            Text("مسیر در درخت organizers.yaml", "a path in the tree of organizers.yaml"),
            "shiraz/zone-2",
            required=True,
        ),
        Field(
            "place",
            "مکان",
            PLACE_REF,
            Text("مکان از places.yaml، یا یک شهرستان", "a place of places.yaml, or a county"),
            "shiraz/hafez-hall",
        ),
        Field(
            "date",
            "تاریخ",
            Shape("date", table=OPEN_DATE),
            Text(
                "روز، بازه یا فهرست روزها؛ یا {between: [...]} برای زمان باز",
                "day, range or list of days; {between: [...]} while open",
            ),
            "پنجشنبه ۲۱ اردیبهشت",
        ),
        Field(
            "time",
            "ساعت",
            TIME,
            Text("از ساعت تا ساعت؛ اگر نباشد تمام روز", "from hour to hour; all day where absent"),
            "۹ تا ۱۱:۳۰",
        ),
        Field(
            "duration",
            "مدت",
            DURATION,
            Text("مدت، اگر ساعت پایان ندارد", "duration, where the time has no end"),
            "۹۰ دقیقه",
        ),
        Field(
            "form",
            "شکل",
            FORM,
            Text("شکل چندروزه، اگر جز شکل نوع برنامه است", "form of several days, where it is not the kind's"),
            "daily",
        ),
        Field(
            "sessions",
            "نوبت‌ها",
            Shape("rows", table=SESSION),
            Text("روزهای نامنظم، هر یک با کلید خود", "irregular days, each with its key"),
            "- {key: opening, date: ۱۸ اردیبهشت}",
        ),
        Field(
            "people",
            "افراد",
            Shape("people", "person"),
            Text("افراد هر نقش", "people by role"),
            "{speaker: [province-head]}",
        ),
        Field("equipment", "تجهیزات", Shape("refs", "equipment"), Text("وسایل", "equipment"), "[sound-van-1]"),
        Field("expected", "حضور", WHOLE, Text("شمار حاضران", "expected attendance"), "1200"),
        Field(
            "figures",
            "ارقام",
            Shape("numbers", "figure"),
            Text("رقم‌های این برنامه", "figures of the program"),
            "{projects: 1053}",
        ),
        Field(
            "visibility", "نمایش", VISIBILITY, Text("برای همه یا فقط کارکنان", "for all or for staff only"), "public"
        ),
        Field("status", "وضعیت", STATUS, Text("وضعیت", "status"), "confirmed"),
        Field(
            "not_with",
            "نه هم‌زمان با",
            Shape("refs", "program"),
            Text("برنامه‌هایی که نباید هم‌زمان با آن باشند", "programs that must not be held at the same time"),
            "[shokuh-khedmat]",
        ),
        Field(
            "plenary",
            "همگانی",
            YES_NO,
            Text("برای همه است و چیز دیگری هم‌زمان نیست", "is for all, and nothing else is held beside it"),
            "true",
        ),
        Field("sample", "نمونه", YES_NO, Text("نمونه است، اعلام نشده", "illustrative, not announced"), "false"),
        Field("on_holiday", "در تعطیل", YES_NO, Text("به‌عمد در روز تعطیل است", "is meant to be on a holiday"), "true"),
        Field(
            "outside",
            "بیرون از هفته",
            TEXT,
            Text("چرا بیرون از بازهٔ هفته است", "why it lies outside the week"),
            "پس از هفته برگزار می‌شود",
        ),
        Field("description", "شرح", BLOCK, Text("شرح برای همه", "description for all"), "با حضور گروه‌های جهادی"),
        Field("note", "یادداشت", BLOCK, Text("یادداشت برای همه", "note for all"), "ورود برای عموم آزاد است"),
        Field(
            "inquiries",
            "پرسش",
            TEXT,
            Text("تلفن یا نشانی برای پرسش مردم", "telephone or address for the public"),
            "07100005678",
        ),
        Field("contact", "تماس", TEXT, Text("تماس کارکنان", "contact for staff"), "07100001234", staff=True),
        Field(
            "staff_note",
            "یادداشت کارکنان",
            BLOCK,
            Text("یادداشت کارکنان", "note for staff"),
            "کلید نزد سرایدار",
            staff=True,
        ),
    ),
)
