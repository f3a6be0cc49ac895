"""Rules of ids."""

from __future__ import annotations

from scheduler.diagnostics.rule import Rule, Severity
from scheduler.diagnostics.text import Text

MISSING_ID = Rule(
    "ID01",
    "id-is-present",
    Severity.ERROR,
    Text("شناسه (id) نوشته نشده است", "there is no id"),
    Text(
        "بالای کلیدهای دیگر همین مورد سطری مانند «{keys[id]}: shahr-kar-1» بیفزایید (حرف کوچک انگلیسی، رقم و خط تیره) و دیگر هرگز آن را "
        "عوض نکنید؛ «scheduler fix» خودش شناسه‌ای می‌سازد",
        "add a line such as “{keys[id]}: town-work-1” above the other keys of this item (small Latin letters, digits, hyphens) and never "
        "change it again; “scheduler fix” makes one by itself",
    ),
    Text(
        "شناسه نام همیشگی برنامه در تقویم‌هاست: با آن گوشی‌ها می‌فهمند که برنامهٔ جابه‌جاشده همان برنامه است.",
        "The id names the program in calendars for ever: by it a phone knows that a moved program is the same one.",
    ),
)
DUPLICATE_ID = Rule(
    "ID02",
    "id-is-unique",
    Severity.ERROR,
    Text("شناسهٔ «{id}» دو بار به کار رفته است", "the id “{id}” is used twice"),
    Text(
        "اگر یکی را دو بار نوشته‌اند یکی را پاک کنید؛ وگرنه به آنکه تازه‌تر است شناسهٔ دیگری بدهید: اعلام‌شده شناسه‌اش را نگه می‌دارد",
        "if one thing is written twice, delete one; else give the newer one another id: what was announced keeps its own",
    ),
    Text(
        "دو مورد با یک شناسه در تقویم‌ها روی هم می‌افتند و یکی ناپدید می‌شود.",
        "Two items with one id fall onto each other in calendars and one disappears.",
    ),
)
ID_FORM = Rule(
    "ID03",
    "id-is-ascii",
    Severity.ERROR,
    Text(
        "شناسهٔ «{id}» فقط می‌تواند حرف کوچک انگلیسی، رقم و خط تیره داشته باشد",
        "the id “{id}” may hold only small Latin letters, digits and hyphens",
    ),
    Text("مانند «{example}» بنویسید", "write it like “{example}”"),
    Text(
        "شناسه در نام فایل‌ها، نشانی‌ها و UID تقویم می‌آید و باید همه‌جا یکسان خوانده شود.",
        "Ids go into file names, addresses and calendar UIDs and must read alike everywhere.",
    ),
)
ID_LONG = Rule(
    "ID05",
    "id-is-short",
    Severity.ERROR,
    Text(
        "این شناسه {length} نویسه دارد؛ بیشینه {most} است", "this id has {length} characters; at most {most} are taken"
    ),
    Text("شناسه‌ای کوتاه مانند «jahrom-khayyati-1» بنویسید", "write a short id such as “jahrom-sewing-1”"),
    Text(
        "شناسه نام فایل و بخشی از نشانی می‌شود و سیستم‌ها نام‌های بلند را نمی‌پذیرند: هر بخش آن تا ۶۴ نویسه و با همهٔ بخش‌ها تا ۱۶۰.",
        "An id becomes the name of a file and part of an address, and systems refuse long ones: each part up to 64 characters, all parts up to 160.",
    ),
)
RESERVED_ENDING = Rule(
    "ID09",
    "id-leaves-alarm-to-calendars",
    Severity.ERROR,
    Text(
        "شناسهٔ «{id}» به «{ending}» پایان می‌یابد، که نشان تقویم‌های با یادآوری است",
        "the id “{id}” ends in “{ending}”, which marks the calendars with alarms",
    ),
    Text("مانند «{example}» بنویسید", "write it like “{example}”"),
    Text(
        "هر شهرستان، برگزارکننده، مکان و نوع یک تقویم دارد و یکی هم با یادآوری: shiraz.ics و shiraz-alarm.ics. شناسه‌ای که خود به "
        "«-alarm» پایان یابد جای یکی از این‌ها را می‌گیرد.",
        "Each county, organizer, place and kind has a calendar and another with alarms: shiraz.ics and shiraz-alarm.ics. "
        "An id that itself ends in “-alarm” would take the place of one of these.",
    ),
)

RULES: tuple[Rule, ...] = (MISSING_ID, DUPLICATE_ID, ID_FORM, ID_LONG, RESERVED_ENDING)
