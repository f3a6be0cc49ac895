"""Rules of the event folder and its files."""

from __future__ import annotations

from scheduler.diagnostics.rule import Rule, Severity
from scheduler.diagnostics.text import Text

MISSING_FILE = Rule(
    "SY01",
    "file-is-there",
    Severity.ERROR,
    Text("فایل «{name}» در پوشهٔ رویداد نیست", "the event folder has no “{name}”"),
    Text(
        "این فایل را بسازید؛ «scheduler new» یک پوشهٔ کامل نمونه می‌سازد",
        "create it; “scheduler new” makes a whole folder to start from",
    ),
    Text(
        "پوشهٔ هر رویداد دست‌کم فایل week.yaml را دارد. این خطا وقتی می‌آید که فایل نباشد یا نام آن جور دیگری نوشته شده باشد.",
        "Every event folder holds at least week.yaml. This is said when it is missing or spelt otherwise.",
    ),
)
UNREADABLE = Rule(
    "SY02",
    "file-is-readable",
    Severity.ERROR,
    Text("«{name}» خوانده نشد: {why}", "“{name}” can't be read: {why}"),
    Text(
        "فایل معمولی و خواندنی بگذارید و پیوندهای بیرون از پوشهٔ رویداد را بردارید",
        "put a plain readable file there, and no link that leads out of the event folder",
    ),
    Text(
        "هر چیزی که نامش به .yaml پایان می‌یابد باید فایل باشد، اجازهٔ خواندن داشته باشد و از پوشهٔ رویداد بیرون نزند.",
        "Whatever ends in .yaml must be a file, readable, and may not lead out of the event folder.",
    ),
)
NOT_UTF8 = Rule(
    "SY03",
    "file-is-utf8",
    Severity.ERROR,
    Text("این فایل با UTF-8 ذخیره نشده است: {looks}", "this file is not saved as UTF-8: {looks}"),
    Text(
        "فایل را با همان برنامه‌ای که ساخته شده باز کنید و هنگام «ذخیره با نام» کدگذاری UTF-8 را برگزینید",
        "open it with the program that made it and choose UTF-8 under “Save as”",
    ),
    Text(
        "کدگذاری‌های قدیمی ویندوز «ی» و رقم فارسی ندارند و متن در آن‌ها خراب می‌شود. فقط UTF-8 پذیرفته است؛ اگر کدگذاری فایل به‌یقین شناخته شود، بقیهٔ فایل هم با همان خوانده و بررسی می‌شود.",
        "Old Windows encodings have no Persian yeh or digits and spoil the text. Only UTF-8 is taken; where the encoding is known for sure the rest of the file is read and checked with it.",
    ),
)
TOO_LARGE = Rule(
    "SY04",
    "file-is-small-enough",
    Severity.ERROR,
    Text(
        "این فایل {size} کیلوبایت است؛ بیش از ۴۰۹۶ خوانده نمی‌شود", "this file has {size} kB; more than 4096 is not read"
    ),
    Text(
        "برنامه‌ها را در چند فایل بخش کنید، مثلاً هر شهرستان یک فایل",
        "part the programs over several files, one a county say",
    ),
    Text(
        "سقف اندازه جلوی فایل‌هایی را می‌گیرد که به اشتباه (یا به‌عمد) در پوشه گذاشته شده‌اند.",
        "The cap keeps out files that were put into the folder by mistake or by malice.",
    ),
)

NO_READER = Rule(
    "SY05",
    "file-has-a-reader",
    Severity.WARNING,
    Text("«{name}» خوانده نمی‌شود: {why}", "“{name}” is not read: {why}"),
    Text(
        "اگر برنامه‌ها در آن است آن را به پوشهٔ programs ببرید؛ وگرنه از پوشهٔ رویداد بیرون ببرید",
        "move it into the folder “programs” if it holds programs, else out of the event folder",
    ),
    Text(
        "از پوشهٔ رویداد فقط week.yaml، organizers.yaml، places.yaml، people.yaml، equipment.yaml و فایل‌های .yaml درون programs خوانده می‌شود. هشدار نمی‌گذارد فایلی که نامش کمی فرق دارد بی‌صدا کنار بماند.",
        "Of an event folder only week.yaml, organizers.yaml, places.yaml, people.yaml, equipment.yaml and the .yaml files under programs are read. The warning keeps a file with a slightly different name from being left out silently.",
    ),
)

UNREAD_PROGRAMS = Rule(
    "SY06",
    "programs-folder-holds-yaml",
    Severity.NOTE,
    Text(
        "«{name}»{more} خوانده نشد: در پوشهٔ programs فقط فایل‌های .yaml خوانده می‌شوند",
        "“{name}”{more} was not read: in the folder “programs” only .yaml files are",
    ),
    Text(
        "اگر برنامه‌ای در آن است، آن را در فایلی با پایان .yaml بنویسید؛ وگرنه از پوشهٔ programs بیرونش ببرید",
        "if it holds programs, write them into a file that ends in .yaml; else move it out of the folder “programs”",
    ),
    Text(
        "یادداشت، کاربرگ Excel و مانند آن‌ها کنار برنامه‌ها خوانده نمی‌شوند، و یادآوری نمی‌گذارد برنامه‌ای که در آن‌ها نوشته شده بی‌صدا جا بماند. از هر پوشه یک بار گفته می‌شود. فایل‌های پنهان، پشتیبان ویرایشگرها (~) و README شمرده نمی‌شوند.",
        "Notes, Excel sheets and their like beside the programs are not read; the note keeps a program that is written there from being left out silently. It is told once a folder. Hidden files, backups of editors (~) and README do not count.",
    ),
)

RULES: tuple[Rule, ...] = (MISSING_FILE, UNREADABLE, NOT_UTF8, TOO_LARGE, NO_READER, UNREAD_PROGRAMS)
