"""Rules of what YAML can do and event files may not: bounds, references, types, several documents."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.diagnostics.rule import Rule, Severity
from scheduler.diagnostics.text import Text
from scheduler.source.flaw import FlawName


def error(code: str, name: str, message: Text, hint: Text, page: Text) -> Rule:
    """Return a rule that stops a build."""
    return Rule(code, name, Severity.ERROR, message, hint, page)


FEATURES: Mapping[FlawName, Rule] = {
    "too-deep": error(
        "SY21",
        "nesting-is-shallow",
        Text("تودرتویی این فایل بیش از ۳۲ لایه است", "this file nests more than 32 deep"),
        Text("کمانک‌های اضافه را بردارید", "remove the surplus brackets"),
        Text(
            "هیچ رویدادی به این ژرفا نیاز ندارد؛ سقف جلوی فایل‌های خرابکار را می‌گیرد.",
            "No event needs such depth; the cap keeps hostile files out.",
        ),
    ),
    "too-many-events": error(
        "SY22",
        "file-is-not-endless",
        Text("این فایل بیش از ۲۵۰٬۰۰۰ تکه دارد و خوانده نشد", "this file has more than 250,000 parts and was not read"),
        Text("برنامه‌ها را در چند فایل بخش کنید", "part the programs over several files"),
        Text("سقف شمار تکه‌ها جلوی فایل‌های خرابکار را می‌گیرد.", "The cap on parts keeps hostile files out."),
    ),
    "too-many-flaws": error(
        "SY30",
        "file-is-not-all-wrong",
        Text("این فایل خطاهای دیگری هم دارد که اینجا گفته نشد", "this file has more faults, which are not told here"),
        Text(
            "نخست خطاهای بالاتر را درست کنید؛ اگر این فایل از برنامه‌های هفته نیست آن را از پوشهٔ رویداد بردارید",
            "mend those told above first; take the file away if it holds no programs of the week",
        ),
        Text(
            "از هر فایل چند صد یافته گفته می‌شود. فایلی با بیش از آن معمولاً فایل دیگری است یا یک اشتباه در آن بارها تکرار شده است.",
            "Some hundred findings are told of each file. One with more is mostly another file, or repeats one mistake.",
        ),
    ),
    "anchor": error(
        "SY23",
        "no-anchors",
        Text("نشان‌گذاری YAML (&{written}) پذیرفته نیست", "YAML anchors (&{written}) are not taken"),
        Text(
            '«&{written}» را پاک کنید؛ اگر متن با & آغاز می‌شود آن را درون " " بگذارید',
            "delete “&{written}”; quote a text that begins with &",
        ),
        Text(
            "هر برنامه باید به‌تنهایی خوانده شود؛ ارجاع پنهان میان برنامه‌ها خطاساز است.",
            "A program must be readable by itself; hidden references breed mistakes.",
        ),
    ),
    "alias": error(
        "SY24",
        "no-aliases",
        Text("ارجاع YAML (*{written}) پذیرفته نیست", "YAML aliases (*{written}) are not taken"),
        Text(
            'به‌جای «*{written}» خود مقدار را بنویسید؛ اگر متن با * آغاز می‌شود آن را درون " " بگذارید',
            "write the value itself in place of “*{written}”; quote a text that begins with *",
        ),
        Text(
            "ارجاع‌های YAML راه حملهٔ «بمب ارجاع» هستند و خواننده را گمراه می‌کنند.",
            "Aliases allow “alias bombs” and mislead the reader.",
        ),
    ),
    "tag": error(
        "SY25",
        "no-tags",
        Text("برچسب نوع YAML «{written}» پذیرفته نیست", "the YAML tag “{written}” is not taken"),
        Text(
            'برچسب را پاک کنید؛ اگر متن با ! آغاز می‌شود آن را درون " " بگذارید',
            "delete the tag; quote a text that begins with !",
        ),
        Text(
            "نوع هر مقدار از کلید آن دانسته می‌شود و داده هرگز برنامه اجرا نمی‌کند.",
            "The key tells the type of a value, and data never runs code.",
        ),
    ),
    "merge-key": error(
        "SY26",
        "no-merge-keys",
        Text("کلید ادغام «<<» پذیرفته نیست", "the merge key “<<” is not taken"),
        Text(
            "کلیدها را همان‌جا بنویسید؛ مقدارهای مشترک جایشان در {keys[week.yaml/defaults]} فایل week.yaml است",
            "write the keys out; shared values belong to “{keys[week.yaml/defaults]}” in week.yaml",
        ),
        Text("ادغام YAML پنهان و سنگین است.", "YAML merges are hidden and costly."),
    ),
    "second-document": error(
        "SY27",
        "one-document-a-file",
        Text("پس از «---» سند دومی در همین فایل آغاز شده است", "a second document starts after “---” in this file"),
        Text(
            "خط «---» را بردارید یا بخش دوم را در فایل دیگری بگذارید",
            "remove the “---” or move the second part to a file of its own",
        ),
        Text("از هر فایل فقط یک سند خوانده می‌شود.", "One document is read of each file."),
    ),
}
