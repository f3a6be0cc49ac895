"""Rules of YAML as a text."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.diagnostics.fix import Fix
from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity
from scheduler.diagnostics.text import Text
from scheduler.reading.rules.features import FEATURES, error
from scheduler.source.flaw import Flaw, FlawName

_FLAWS: Mapping[FlawName, Rule] = {
    "syntax": error(
        "SY10",
        "yaml-is-valid",
        Text("این بخش YAML درستی نیست و خوانده نشد", "this part is not valid YAML and was not read"),
        Text(
            "تورفتگی و نشانه‌های همین سطر و سطر پیش را با یک برنامهٔ سالم مقایسه کنید",
            "compare indent and punctuation of this line and the one above with a sound program",
        ),
        Text(
            "خواندن همین بخش ممکن نشد؛ بخش‌های دیگر فایل جداگانه خوانده و بررسی شده‌اند.",
            "This part could not be read; every other part of the file was read and checked by itself.",
        ),
    ),
    "tab-indent": error(
        "SY11",
        "no-tab-indent",
        Text("این سطر با کلید Tab تو رفته است", "this line is indented with a tab"),
        Text("به‌جای Tab دو فاصله (Space) بگذارید", "put two spaces in place of the tab"),
        Text("در YAML تورفتگی فقط با فاصله پذیرفته است.", "YAML takes only spaces for indent."),
    ),
    "odd-indent": error(
        "SY32",
        "indent-is-plain-space",
        Text(
            "این سطر با نویسهٔ {written} تو رفته است که فاصلهٔ ساده نیست",
            "this line is indented with {written}, which is no plain space",
        ),
        Text(
            "آغاز سطر را تا نخستین واژه پاک کنید و با کلید فاصله (Space) دوباره تو ببرید",
            "delete the start of the line up to the first word and indent it again with the space bar",
        ),
        Text(
            "فاصلهٔ نشکن، نیم‌فاصله و مانند آن‌ها از رونوشت‌برداری می‌آیند و برای YAML تورفتگی نیستند.",
            "No-break spaces, ZWNJ and their like come with pasted text and are no indent to YAML.",
        ),
    ),
    "open-quote": error(
        "SY12",
        "quotes-are-closed",
        Text("گیومهٔ «{written}» بسته نشده است", "the quote in “{written}” is not closed"),
        Text(
            "همان نشانهٔ آغاز را در پایان متن هم بگذارید، یا هر دو را بردارید",
            "put the same mark at the end, or drop both",
        ),
        Text(
            "متنی که با \" یا ' آغاز می‌شود باید با همان نشانه پایان یابد؛ وگرنه سطرهای بعدی هم درون متن می‌افتند.",
            "A text that opens with \" or ' must close with the same, or the next lines fall into it.",
        ),
    ),
    "open-bracket": error(
        "SY13",
        "brackets-are-closed",
        Text("کمانک «{written}» بسته نشده است", "the bracket in “{written}” is not closed"),
        Text("برای هر [ یک ] و برای هر {{ یک }} بگذارید", "close every [ with ] and every {{ with }}"),
        Text(
            "فهرست کوتاه درون [ ] و نام‌ومقدار کوتاه درون { } نوشته می‌شود.",
            "Short lists stand in [ ], short mappings in { }.",
        ),
    ),
    "reserved-start": error(
        "SY14",
        "no-reserved-start",
        Text("مقدار نمی‌تواند با «{written}» آغاز شود", "a value can't begin with “{written}”"),
        Text('متن را درون " " بگذارید', 'put the text in " "'),
        Text(
            "نشانه‌های @ و ` و % و * و & و | و > در آغاز مقدار برای YAML معنای دیگری دارند.",
            "YAML keeps @, `, %, *, &, | and > at the start of a value for itself.",
        ),
    ),
    "missing-colon": error(
        "SY15",
        "key-has-colon",
        Text("در «{written}» پس از نام کلید «:» نیست", "there is no “:” after the key in “{written}”"),
        Text("پس از نام کلید «: » (دونقطه و یک فاصله) بگذارید", "put “: ” (a colon and a space) after the key"),
        Text("هر سطر به شکل «کلید: مقدار» است.", "Each line reads “key: value”."),
    ),
    "missing-space": error(
        "SY16",
        "colon-has-space",
        Text("پس از «{written}:» فاصله نیست", "there is no space after “{written}:”"),
        Text("پس از «:» یک فاصله بگذارید", "put a space after the colon"),
        Text("دونقطه بی‌فاصله بخشی از متن شمرده می‌شود.", "A colon without a space counts as part of the text."),
    ),
    "colon-in-value": error(
        "SY17",
        "colon-in-value-is-quoted",
        Text("درون مقدار «{written}» یک «:» آمده است", "the value “{written}” holds a colon"),
        Text('همهٔ مقدار را درون " " بگذارید', 'put the whole value in " "'),
        Text(
            '«: » درون مقدار، آغاز یک کلید تازه شمرده می‌شود. نمونهٔ درست: title: "کارگاه: آغاز کار"',
            '“: ” inside a value would start a new key. Write title: "Workshop: start"',
        ),
    ),
    "fullwidth-colon": error(
        "SY18",
        "colon-is-ascii",
        Text("به‌جای «:» نشانهٔ «{written}» نوشته شده است", "“{written}” stands in place of “:”"),
        Text("آن را پاک کنید و «:» معمولی بنویسید", "delete it and type a plain “:”"),
        Text(
            "دونقطه‌های پهن صفحه‌کلیدهای دیگر برای YAML دونقطه نیستند.",
            "Wide colons of other keyboards are no colons to YAML.",
        ),
    ),
    "persian-comma": error(
        "SY33",
        "comma-is-ascii",
        Text("درون {{ }} به‌جای «,» نشانهٔ «{written}» نوشته شده است", "“{written}” stands in place of “,” inside {{ }}"),
        Text("آن را پاک کنید و «,» لاتین بنویسید", "delete it and type a plain “,”"),
        Text(
            "ویرگول فارسی برای YAML حرفی از متن است و دو کلید را از هم جدا نمی‌کند. نمونهٔ درست: {عنوان: کارگاه, نوع: آموزش}",
            "A Persian comma is a letter to YAML and parts no keys. Write {title: Workshop, kind: class}",
        ),
    ),
    "bad-indent": error(
        "SY19",
        "keys-are-aligned",
        Text("«{written}» هم‌تراز کلیدهای بالاتر نیست", "“{written}” is not in line with the keys above"),
        Text("آن را درست زیر کلید بالایی بگذارید", "put it exactly below the key above"),
        Text("کلیدهای یک برنامه همه از یک ستون آغاز می‌شوند.", "All keys of a program start in one column."),
    ),
    "control-character": error(
        "SY20",
        "no-control-character",
        Text("نویسهٔ پنهان {written} در فایل است", "the hidden character {written} stands in the file"),
        Text("آن سطر را پاک کنید و دوباره بنویسید", "delete that line and type it again"),
        Text(
            "نویسه‌های کنترلی دیده نمی‌شوند و معمولاً با رونوشت از برنامه‌های دیگر می‌آیند.",
            "Control characters can't be seen and mostly come with text pasted from elsewhere.",
        ),
    ),
    **FEATURES,
    "duplicate-key": error(
        "SY28",
        "keys-are-unique",
        Text("کلید «{written}» دو بار آمده است", "the key “{written}” stands twice"),
        Text("یکی از دو سطر را پاک کنید", "delete one of the two lines"),
        Text(
            "وقتی کلیدی دو بار بیاید معلوم نیست کدام درست است؛ یکی بی‌صدا گم می‌شود. ی/ي و ک/ك یکی شمرده می‌شوند.",
            "With a key written twice one value would be lost silently. Persian and Arabic letters count as equal.",
        ),
    ),
    "complex-key": error(
        "SY29",
        "keys-are-words",
        Text("نام کلید باید یک واژه باشد، نه فهرست یا چند کلید", "a key must be a word, not a list or mapping"),
        Text("نام کلید را ساده بنویسید، مانند «title:»", "write a plain key such as “title:”"),
        Text("کلیدهای ترکیبی YAML به کار برنامه‌ها نمی‌آید.", "Complex YAML keys serve no program."),
    ),
    "swallowed-text": Rule(
        "SY31",
        "hash-is-quoted",
        Severity.WARNING,
        Text("«{written}» یادداشت شمرده شد و خوانده نشد", "“{written}” counts as a comment and was not read"),
        Text(
            'اگر جزو متن است همهٔ مقدار را درون " " بگذارید؛ اگر یادداشت است پس از # یک فاصله بگذارید',
            'put the whole value in " " if it belongs to the text; put a space after the # if it is a comment',
        ),
        Text(
            'هر چه پس از فاصله و # بیاید برای YAML یادداشت است: از «title: کارگاه #۲» فقط «کارگاه» می‌ماند. نمونهٔ درست: title: "کارگاه #۲"',
            'What follows a space and # is a comment to YAML: of “title: Workshop #2” only “Workshop” is left. Write title: "Workshop #2"',
        ),
    ),
}

RULES: tuple[Rule, ...] = tuple(_FLAWS.values())
TWIN_KEY = _FLAWS["duplicate-key"]
TOO_MANY = _FLAWS["too-many-flaws"]
_FIRST = Text("نخست اینجا", "first here")


def flaw_finding(flaw: Flaw) -> Diagnostic:
    """Return the finding that tells a flaw of the text."""
    related = (Related(_FIRST, flaw.first),) if flaw.first else ()
    fix = Fix(flaw.mends) if flaw.mends else None
    return _FLAWS[flaw.name].at(flaw.span, related=related, fix=fix, written=flaw.written)
