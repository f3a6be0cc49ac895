"""What the page of findings says around them, in both languages."""

from __future__ import annotations

from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Language, Text

WORDS = {
    "title": Text("یافته‌های بررسی", "Findings"),
    "how": Text(
        "هر یافته را در فایل و سطری که نوشته شده پیدا کنید، «راه درست» آن را انجام دهید، فایل را ذخیره و دوباره بررسی کنید.",
        "Find each one at its file and line, do what its way out says, save the file, and check again.",
    ),
    "fine": Text("بی‌عیب: هیچ یافته‌ای نیست.", "All fine: there are no findings."),
    "search": Text("جست‌وجو در یافته‌ها", "Search the findings"),
    "search_hint": Text("نام، فایل، کد یا متن", "name, file, code or text"),
    "severities": Text("شدت", "Severity"),
    "who": Text("چه کسی باید درست کند؟", "Who must act?"),
    "nothing": Text("یافته‌ای با این نشانه‌ها نیست.", "No finding fits."),
    "found": Text("یافته نشان داده شده است", "findings shown"),
    "way_out": Text("راه درست", "Way out"),
    "why": Text("چرا؟", "why?"),
    "waived": Text("چشم‌پوشی‌شده", "Waived"),
    "rules": Text("قاعده‌ها", "The rules"),
    "back": Text("بازگشت به بالا", "Back to the top"),
    "secretariat": Text("دبیرخانهٔ هفته", "Secretariat of the week"),
}
TOTALS = {
    Severity.ERROR: Text("خطا", "errors"),
    Severity.WARNING: Text("هشدار", "warnings"),
    Severity.NOTE: Text("یادآوری", "notes"),
}
NUMBER = Text("{number}", "{number}")
SPOT = Text("سطر {line}", "line {line}")
WHOLE_FILE = Text("کل فایل", "the whole file")
SAME_LINES = Text(
    "همین یافته در این سطرهای این فایل هم هست: {lines}", "The same is found on these lines of this file too: {lines}"
)
COUNT = Text("{count} یافته", "{count} findings")
COMMA = Text("، ", ", ")


def words(language: Language) -> dict[str, str]:
    """Return the fixed words of the page in one language, by name."""
    return {name: text.say(language) for name, text in WORDS.items()}
