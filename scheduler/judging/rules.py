"""Rules of waivers themselves."""

from __future__ import annotations

from scheduler.diagnostics.rule import Rule, Severity
from scheduler.diagnostics.text import Text

UNUSED_WAIVER = Rule(
    "WV01",
    "waiver-bites",
    Severity.WARNING,
    Text(
        "چشم‌پوشی از {code} برای «{subject}» دیگر کاری نمی‌کند",
        "the waiver of {code} for “{subject}” does nothing any more",
    ),
    Text("آن را از {keys[waivers]} در week.yaml پاک کنید", "delete it from “{keys[waivers]}” in week.yaml"),
    Text(
        "چشم‌پوشی‌ای که به هیچ یافته‌ای نمی‌خورد یا دیگر لازم نیست یا شناسه‌اش اشتباه است، و می‌تواند یافتهٔ بعدی را پنهان کند.",
        "A waiver that meets no finding is either needed no more or names the wrong id, and could hide the next finding.",
    ),
)
EXPIRED_WAIVER = Rule(
    "WV02",
    "waiver-has-not-expired",
    Severity.WARNING,
    Text(
        "مهلت چشم‌پوشی از {code} برای «{subject}» در {until} گذشته است",
        "the waiver of {code} for “{subject}” ended on {until}",
    ),
    Text(
        "یافته را درست کنید، یا {keys[until]} را با امضای تازه جلو ببرید",
        "mend the finding, or move “{keys[until]}” on with a new signature",
    ),
    Text(
        "چشم‌پوشی با until فقط تا همان روز است؛ پس از آن یافته دوباره گفته می‌شود.",
        "A waiver with “until” holds up to that day; afterwards the finding is told again.",
    ),
)
UNWAIVABLE = Rule(
    "WV03",
    "waiver-names-a-rule-that-can-be-waived",
    Severity.ERROR,
    Text("از «{code}» نمی‌توان چشم پوشید: {why}", "“{code}” can't be waived: {why}"),
    Text("خود یافته را درست کنید و این چشم‌پوشی را پاک کنید", "mend the finding itself and delete this waiver"),
    Text(
        "فقط از هشدار و یادآوری بررسی‌ها چشم پوشیده می‌شود. از خطا نه: اگر قاعده‌ای برای این هفته سخت است، در severities آن را هشدار کنید.",
        "Only warnings and notes of checks are waived. Errors are not: where a rule is too hard for this week, make it a warning under severities.",
    ),
)
FIXED_SEVERITY = Rule(
    "WV04",
    "severity-can-be-changed",
    Severity.ERROR,
    Text("شدت «{code}» عوض‌شدنی نیست: {why}", "the severity of “{code}” can't be changed: {why}"),
    Text(
        "این سطر را از {keys[severities]} در week.yaml پاک کنید",
        "delete this line from “{keys[severities]}” in week.yaml",
    ),
    Text(
        "شدت قاعده‌های بررسی (PL، PE، DT، TM و مانند آن) را هر هفته می‌تواند عوض کند؛ خطاهای خواندن فایل را نه.",
        "A week can change the severity of checks (PL, PE, DT, TM and so on), not of faults in reading files.",
    ),
)

RULES: tuple[Rule, ...] = (UNUSED_WAIVER, EXPIRED_WAIVER, UNWAIVABLE, FIXED_SEVERITY)
