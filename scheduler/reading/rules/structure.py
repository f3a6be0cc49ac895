"""Rules of keys and of the shape of values."""

from __future__ import annotations

from scheduler.diagnostics.rule import Rule, Severity
from scheduler.diagnostics.text import Text

UNKNOWN_KEY = Rule(
    "SY40",
    "key-is-known",
    Severity.ERROR,
    Text("کلید «{key}» در {where} شناخته نیست", "“{key}” is no key of {where}"),
    Text("آن را پاک کنید یا یکی از این‌ها را بنویسید: {known}", "delete it or write one of: {known}"),
    Text(
        "هر کلیدی که شناخته نباشد خطاست، تا هیچ نوشته‌ای بی‌صدا نادیده نماند. فهرست کلیدها در docs/language.md است.",
        "A key that is not known is an error, so that nothing written is silently left out. docs/language.md lists all keys.",
    ),
)
MISSPELT_KEY = Rule(
    "SY41",
    "key-is-spelt-right",
    Severity.ERROR,
    Text(
        "کلید «{key}» در {where} شناخته نیست؛ شاید «{meant}»؟", "“{key}” is no key of {where}; did you mean “{meant}”?"
    ),
    Text("به‌جای «{key}» بنویسید «{meant}»", "write “{meant}” in place of “{key}”"),
    Text(
        "کلیدی بسیار نزدیک به آنچه نوشته‌اید هست. تفاوت ی/ي، ک/ك و نیم‌فاصله اهمیت ندارد و پذیرفته می‌شود.",
        "A key very near to the written one exists. Persian or Arabic letters and ZWNJ make no difference.",
    ),
)
MISSING_KEY = Rule(
    "SY42",
    "key-is-present",
    Severity.ERROR,
    Text("«{key}» ({about}) در {where} نوشته نشده است", "{where} lacks “{key}” ({about})"),
    Text("سطری مانند «{key}: {example}» بیفزایید", "add a line such as “{key}: {example}”"),
    Text("کلیدهای بایسته باید در هر مورد نوشته شوند.", "Required keys must stand in every item."),
)
EMPTY_VALUE = Rule(
    "SY43",
    "value-is-present",
    Severity.ERROR,
    Text("جلوی «{key}» چیزی نوشته نشده است", "nothing is written after “{key}”"),
    Text(
        "مقدار را بنویسید، مانند «{key}: {example}»، یا سطر را پاک کنید",
        "write a value such as “{key}: {example}”, or delete the line",
    ),
    Text(
        "کلید بی‌مقدار معنا ندارد. آنچه پس از # بیاید یادداشت است و مقدار شمرده نمی‌شود.",
        "A key without a value means nothing. What follows a # is a comment and no value.",
    ),
)
WRONG_SHAPE = Rule(
    "SY44",
    "value-has-its-shape",
    Severity.ERROR,
    Text("«{key}» باید {wanted} باشد، اما {found} است", "“{key}” must be {wanted}, but is {found}"),
    Text("آن را مانند «{example}» بنویسید", "write it like “{example}”"),
    Text(
        "هر کلید یک شکل دارد: متن، فهرست، یا چند کلید زیر هم.",
        "Each key has a shape: a text, a list, or keys of its own.",
    ),
)
NOT_A_NUMBER = Rule(
    "SY45",
    "number-is-a-number",
    Severity.ERROR,
    Text("«{written}» برای «{key}» عدد درستی نیست", "“{written}” is no right number for “{key}”"),
    Text("فقط عدد بنویسید، مانند {example}", "write a number only, such as {example}"),
    Text(
        "رقم فارسی، عربی و لاتین پذیرفته است و هزارگان را می‌توان با «٬» یا «,» جدا کرد؛ واحد و واژه نه.",
        "Persian, Arabic and Latin digits are taken, with “٬” or “,” between thousands; no unit and no word.",
    ),
)
NOT_A_CHOICE = Rule(
    "SY46",
    "choice-is-known",
    Severity.ERROR,
    Text("«{written}» برای «{key}» پذیرفته نیست", "“{written}” is not taken for “{key}”"),
    Text("یکی از این‌ها را بنویسید: {choices}", "write one of: {choices}"),
    Text("برخی کلیدها فقط چند مقدار شناخته دارند.", "Some keys take only a few known values."),
)
BAD_FORM = Rule(
    "SY47",
    "value-has-its-form",
    Severity.ERROR,
    Text("«{written}» برای «{key}» درست نیست: {why}", "“{written}” is not right for “{key}”: {why}"),
    Text("مانند «{example}» بنویسید", "write it like “{example}”"),
    Text(
        "نشانی، دامنه، رنگ و مانند آن‌ها شکل ثابتی دارند.",
        "Addresses, domains, colours and their like have a fixed form.",
    ),
)
MIXED_KEYS = Rule(
    "SY48",
    "one-key-language-a-file",
    Severity.WARNING,
    Text(
        "«{key}» به زبان دیگری است؛ کلیدهای این فایل {language} آغاز شده‌اند",
        "“{key}” is in the other language; the keys of this file began in {language}",
    ),
    Text("بنویسید «{other}»", "write “{other}”"),
    Text(
        "کلیدها فارسی یا انگلیسی‌اند، اما در یک فایل همه به یک زبان؛ تا جست‌وجو و ویرایش آسان بماند.",
        "Keys may be Persian or English, but all alike in one file, so that searching and editing stay easy.",
    ),
)
HIDDEN_CHARACTER = Rule(
    "SY49",
    "no-hidden-direction-marks",
    Severity.WARNING,
    Text("در «{key}» نویسهٔ پنهان {written} هست", "“{key}” holds the hidden character {written}"),
    Text("آن مقدار را پاک کنید و دوباره بنویسید", "delete the value and type it again"),
    Text(
        "نشانه‌های پنهان جهت متن، ترتیب نوشته را روی کاغذ و گوشی به هم می‌ریزند؛ برنامه خودش جهت را درست می‌کند.",
        "Hidden direction marks disturb the order of text on paper and phones; the program sets direction itself.",
    ),
)
VALUE_TOO_LONG = Rule(
    "SY50",
    "value-is-short",
    Severity.ERROR,
    Text(
        "این مقدار {length} نویسه دارد؛ بیش از {most} پذیرفته نیست",
        "this value has {length} characters; at most {most} are taken",
    ),
    Text(
        "مقدار را کوتاه کنید؛ شاید سطرهای بعدی درون آن افتاده باشند",
        "shorten it; perhaps the lines below have fallen into it",
    ),
    Text(
        "تاریخ، ساعت، شناسه و عدد کوتاه‌اند. متن بلند جایش در description یا note است.",
        "Dates, times, ids and numbers are short. Long text belongs into description or note.",
    ),
)
TOO_MANY_DAYS = Rule(
    "SY51",
    "days-of-a-file-are-bounded",
    Severity.ERROR,
    Text(
        "تاریخ‌های این فایل تا اینجا روی هم بیش از {most} روز است؛ از اینجا به بعد هیچ تاریخی خوانده نشد",
        "the dates of this file cover more than {most} days by here; no date from here on was read",
    ),
    Text(
        "نخست ببینید سال یا ماهی در بازه‌ها اشتباه نوشته نشده باشد؛ اگر همه درست است برنامه‌ها را در چند فایل بخش کنید، مثلاً هر شهرستان یک فایل",
        "first look for a wrong year or month in a range; if all are right, part the programs over several files, one a county say",
    ),
    Text(
        "روزهای همهٔ تاریخ‌های یک فایل شمرده می‌شود، یک بازهٔ شش‌روزه شش روز، و سقف آن ۳۰٬۰۰۰ روز است: پنج هزار برنامهٔ شش‌روزه. "
        "در people.yaml و places.yaml، که یک فایل‌اند، بازه‌های available و closed را تا همان هفته کوتاه کنید یا نام روز هفته را بنویسید.",
        "The days of all dates in a file are counted, a range of six days as six, up to 30,000: five thousand programs of six days. "
        "In people.yaml and places.yaml, which are one file each, shorten the ranges of available and closed to the week, or name weekdays.",
    ),
)

RULES: tuple[Rule, ...] = (
    UNKNOWN_KEY,
    MISSPELT_KEY,
    MISSING_KEY,
    EMPTY_VALUE,
    WRONG_SHAPE,
    NOT_A_NUMBER,
    NOT_A_CHOICE,
    BAD_FORM,
    MIXED_KEYS,
    HIDDEN_CHARACTER,
    VALUE_TOO_LONG,
    TOO_MANY_DAYS,
)
