"""What the command line itself says, in both languages."""

from __future__ import annotations

import gettext
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from scheduler.diagnostics.text import Language, Text

_CAPTIONS: Mapping[str, Text] = {
    "scheduler": Text(
        "برنامه‌ریز هفته‌های رویداد در تقویم شمسی.\n\nفایل‌های YAML را می‌خواند، با تقویم و با هم می‌سنجد، و تقویم گوشی و برنامهٔ چاپی می‌سازد.",
        "A program scheduler for event weeks in the Persian calendar.\n\nReads YAML, checks it against the calendar and itself, and makes phone feeds and printed agendas.",
    ),
    "version": Text("شمارهٔ نسخه", "show the version and exit"),
    "commands": Text("فرمان‌ها", "Commands"),
    "new": Text("پوشهٔ یک رویداد تازه را می‌سازد", "make the folder of a new event"),
    "check": Text(
        "پوشهٔ رویداد را می‌خواند و هر خطا را با راه درستش می‌گوید؛ اگر PATH فایل یا پوشه‌ای درون آن باشد، فقط آنچه به آن‌ها مربوط است گفته می‌شود",
        "read an event folder and tell every fault with its way out; where a PATH is a file or folder inside it, only what touches these",
    ),
    "fix": Text(
        "آنچه را درستش معلوم است درست می‌کند؛ یادداشت‌ها و چینش فایل می‌ماند",
        "mend what is certain; comments and layout stay",
    ),
    "fmt": Text(
        "ترتیب کلیدها و فاصله‌گذاری فایل‌ها را یکدست می‌کند؛ معنا و یادداشت‌ها می‌ماند",
        "tidy the order of keys and the spacing; meaning and comments stay",
    ),
    "diff": Text(
        "فقط نشان بده چه عوض می‌شود و چیزی ننویس؛ اگر چیزی عوض شود کد خروج ۱ است",
        "only show what would change, write nothing; exit with 1 if anything would",
    ),
    "unsafe": Text(
        "حدس‌ها را هم بنویس: روز هفته‌ای که با تاریخ نمی‌خواند، ارجاعی که فقط به یک شناسه نزدیک است",
        "write guesses too: a weekday that disagrees with its date, a reference near to one id only",
    ),
    "keys": Text("همهٔ کلیدها به این زبان: fa یا en", "all keys in this language: fa or en"),
    "fix-only": Text(
        "فقط این‌ها: کد قاعده (مانند SY41)، letters، digits یا keys",
        "only these: the code of a rule (such as SY41), letters, digits or keys",
    ),
    "order": Text(
        "ترتیب کلیدها: file یعنی آن‌گونه که بیشتر موردهای همان فایل‌اند، table یعنی ترتیب docs/language.md",
        "order of keys: file means as most items of that file have them, table means that of docs/language.md",
    ),
    "build": Text("تقویم‌ها، صفحه‌ها و برنامه‌های چاپی را می‌سازد", "make feeds, pages and printed agendas"),
    "secret": Text(
        "رمز نشانی‌های ستاد را می‌سازد، یا نشانی‌های یک رویداد یا یک مسئول را تازه می‌کند",
        "make the secret of the staff addresses, or renew those of an event or of one person",
    ),
    "secret-file": Text(
        "فایل رمز نشانی‌های ستاد؛ اگر ننویسید در پوشهٔ تنظیمات خود شما",
        "file with the secret of the staff addresses; by default in your own settings folder",
    ),
    "renew": Text(
        "نشانی‌ها را تازه کن؛ نشانی‌های پیشین از کار می‌افتند", "renew the addresses; those before stop working"
    ),
    "renew-person": Text("فقط نشانی همین مسئول (نام یا شناسه)", "only the address of this person (name or id)"),
    "staff": Text(
        "سوی ستاد را هم بساز: با شماره تماس‌ها، و صفحه و تقویم هر مسئول",
        "make the staff side too: with telephone numbers, and a page and calendar for each official",
    ),
    "staff-out": Text(
        "پوشهٔ سوی ستاد؛ هرگز درون پوشهٔ خروجی عمومی", "folder of the staff side; never inside the public one"
    ),
    "staff-url": Text(
        "نشانی اینترنتی پوشهٔ ستاد رویداد؛ به‌جای staff_address در week.yaml",
        "web address of the event's staff folder; in place of staff_address in week.yaml",
    ),
    "print": Text(
        "فقط برگه‌هایی را که می‌خواهید برای چاپ آماده می‌کند، در پوشه‌ای جدا از public؛ اگر --sheet ننویسید برنامهٔ روزانه",
        "make only the sheets you ask for, in a folder apart from public; daily agendas without --sheet",
    ),
    "sheet": Text(
        "کدام برگه: agenda، poster، sign، booklet، quick، report، pack، person یا changes، یا نام فارسی آن؛ چند بار هم می‌شود",
        "which sheet: agenda, poster, sign, booklet, quick, report, pack, person or changes, or its Persian name; may be repeated",
    ),
    "print-day": Text(
        "فقط این روزها، مانند 1402-02-18 یا «۱۸ تا ۲۰ اردیبهشت»", "only these days, such as 1402-02-18 or a range"
    ),
    "print-county": Text(
        "فقط این شهرستان، با شناسه یا نام؛ «استان» یعنی برگهٔ همهٔ استان",
        "only this county, by id or name; “province” means the sheet of all of it",
    ),
    "print-organizer": Text("فقط این برگزارکننده، با شناسه یا نام", "only this organizer, by id or name"),
    "paper": Text("فقط این اندازهٔ کاغذ: a4 یا a3", "only this size of paper: a4 or a3"),
    "large": Text(
        "با حروف درشت (۱۴ پوینت، یا 12 یا 16 که می‌نویسید)، هر برگه‌ای که چنین صورتی دارد",
        "in large print (14 points, or 12 or 16 if you write so), where a sheet has such a form",
    ),
    "html": Text("به‌جای PDF صفحهٔ وب", "pages for a browser instead of PDF"),
    "print-staff": Text(
        "با تلفن‌ها و یادداشت‌های ستاد، در پوشه‌ای جدا که نامش به staff- پایان می‌یابد",
        "with phones and notes of staff, in a folder of its own whose name ends in -staff",
    ),
    "print-person": Text(
        "فقط برگهٔ این مسئول، با شناسه یا نام؛ همراه --staff",
        "only the sheet of this official, by id or name; with --staff",
    ),
    "print-out": Text(
        "پوشهٔ خروجی؛ اگر ننویسید print-نامِ‌رویداد در همین‌جا", "output folder; by default print-<event> here"
    ),
    "release": Text(
        "برنامه‌ها را با شماره و نام اعلام می‌کند تا تغییرهای پس از آن پیدا باشد",
        "announce the programs under a number and a name, so that later changes show",
    ),
    "name": Text("نام نسخه، مانند «پس از جلسهٔ استان»", "name of the release, such as “after the province meeting”"),
    "note": Text("یادداشتی برای خوانندگان نسخه", "a note for those who read the release"),
    "time": Text("زمان اعلام (ISO 8601)؛ اگر ننویسید همین حالا", "time of the announcement (ISO 8601); now by default"),
    "changes": Text(
        "می‌گوید از نسخهٔ آخر (یا نسخه‌ای دیگر) چه عوض شده", "tell what changed since the last release, or another one"
    ),
    "since": Text(
        "شمارهٔ نسخه‌ای که با آن می‌سنجد؛ اگر ننویسید آخرین نسخه، 0 یعنی آغاز",
        "number of the release to compare with; the last one by default, 0 is the start",
    ),
    "until": Text(
        "شمارهٔ نسخه‌ای که تا آن می‌سنجد؛ اگر ننویسید نوشتهٔ کنونی",
        "number of the release to end at; by default the present text",
    ),
    "changes-format": Text("شکل گزارش: text، json، md یا html", "form of the report: text, json, md or html"),
    "public": Text("بی آنچه فقط برای کارکنان است", "leave out what is for staff only"),
    "explain": Text("یک قاعده را با نمونه توضیح می‌دهد", "explain one rule"),
    "date": Text("نشان می‌دهد از یک تاریخ یا ساعت چه فهمیده می‌شود", "tell what is understood from a date or time"),
    "window": Text("بازهٔ هفته، مانند 1402-02-17..1402-02-22", "the week, such as 1402-02-17..1402-02-22"),
    "on": Text("روزی که ساعت به آن تعلق دارد، مانند 1402-02-21", "the day that a time belongs to, such as 1402-02-21"),
    "as": Text("آنچه انتظار می‌رود", "what is expected"),
    "county": Text("شهرستان برای اوقات شرعی", "county for prayer times"),
    "event": Text("پوشهٔ رویداد، برای بازه و شهرستان‌های آن", "event folder, for its week and counties"),
    "json": Text("یک شیء JSON در هر سطر", "one JSON object a line"),
    "schema": Text(
        "JSON Schema زبان فایل‌ها را برای ویرایشگر می‌نویسد؛ با پوشهٔ رویداد، همراه شناسه‌های آن هفته",
        "write the JSON Schema of the files for editors; with an event folder, with the ids of that week",
    ),
    "schema-file": Text("فقط همین یکی، روی صفحه", "only this one, on the screen"),
    "schema-keys": Text(
        "کلیدهایی که ویرایشگر پیشنهاد می‌دهد: fa، en یا both؛ هر دو همیشه پذیرفته‌اند",
        "keys that an editor proposes: fa, en or both; either is always valid",
    ),
    "schema-out": Text(
        "پوشهٔ خروجی؛ اگر ننویسید .schema در پوشهٔ رویداد", "output folder; by default .schema in the event folder"
    ),
    "folder": Text(
        "پوشهٔ رویداد؛ اگر ننویسید تنها پوشهٔ زیر events", "the event folder; by default the only one under events"
    ),
    "lang": Text("زبان پیام‌ها: fa یا en", "language of messages: fa or en"),
    "format": Text(
        "شکل گزارش: متن، یک سطر برای هر یافته، برای برنامه‌ها و CI، یا صفحه‌ای برای برگزارکنندگان (html)",
        "form of the report: text, a line each, for programs and CI, or a page for organizers (html)",
    ),
    "color": Text("رنگ: auto، always یا never", "colour: auto, always or never"),
    "output": Text("گزارش در این فایل نوشته شود", "write the report into this file"),
    "statistics": Text("در پایان بگو از هر قاعده چند یافته هست", "end with how often each rule was broken"),
    "show-waived": Text(
        "یافته‌های چشم‌پوشی‌شده را هم با دلیل و امضا نشان بده", "show waived findings too, with reason and signer"
    ),
    "watch": Text("با هر ذخیره دوباره بررسی کن، تا Ctrl+C", "check again at every save, until Ctrl+C"),
    "fail-on": Text(
        "از این شدت به بالا کد خروج ۱ است: error، warning یا note",
        "exit with 1 from this severity up: error, warning or note",
    ),
    "out": Text("پوشهٔ خروجی", "output folder"),
    "base-url": Text(
        "نشانی اینترنتی پوشهٔ خروجی رویداد؛ به‌جای address در week.yaml",
        "web address of the event's output; in place of address in week.yaml",
    ),
    "build-time": Text(
        "مهر زمان تقویم‌ها (ISO 8601)؛ اگر ننویسید زمان اعلام رویداد",
        "stamp of the feeds (ISO 8601); by default the week's announcement",
    ),
    "only": Text(
        "فقط این خروجی‌ها تازه شود: feeds، pages، pdfs، data؛ بقیه همان که بود می‌ماند",
        "renew only these outputs: feeds, pages, pdfs, data; the others stay as published",
    ),
    "verify": Text(
        "هر تقویم پیش از انتشار با کتابخانهٔ دیگری بازخوانی شود",
        "read every feed back with another library before publishing",
    ),
    "slug": Text("نام پوشهٔ رویداد، با حرف لاتین", "name of the event folder, in Latin letters"),
    "into": Text("پوشه‌ای که رویداد در آن ساخته می‌شود", "folder to make the event in"),
    "code": Text("کد قاعده، مانند DT07", "code of the rule, such as DT07"),
    "all": Text("همهٔ قاعده‌ها", "all rules"),
}


def startup_language(arguments: list[str] | None = None) -> Language:
    """Return the language asked for by `--lang`, else by SCHEDULER_LANG, else Persian."""
    words = sys.argv[1:] if arguments is None else arguments
    for index, word in enumerate(words):
        if word in ("--lang=en", "--lang=fa"):
            return "en" if word.endswith("en") else "fa"
        if word == "--lang" and words[index + 1 : index + 2] == ["en"]:
            return "en"
    return "en" if os.environ.get("SCHEDULER_LANG") == "en" else "fa"


def caption(name: str) -> str:
    """Return the caption of a command or option in the language of this run."""
    return _CAPTIONS[name].say(startup_language())


def translate_click() -> None:
    """Let click say its own words (usage, missing arguments) in Persian too."""
    if startup_language() == "fa":
        gettext.bindtextdomain("messages", str(Path(__file__).with_name("locale")))
        os.environ["LANGUAGE"] = "fa"
