"""The language of a look: the colour and the logo of an event."""

from __future__ import annotations

from scheduler.diagnostics.text import Text
from scheduler.reading.field import Field, Shape, Table

LOOK = Table(
    "look",
    Text("نمای رویداد", "the look of the event"),
    (
        Field(
            "accent",
            "رنگ",
            Shape("text"),
            Text(
                'رنگ عنوان‌ها و خط‌ها: نامی فارسی، نامی از CSS یا "#rrggbb"؛ روشنش تیره‌تر می‌شود تا خوانا بماند',
                'colour of headings and rules: a Persian or CSS name or "#rrggbb"; a light one is darkened to be read',
            ),
            "سبز",
        ),
        Field(
            "logo",
            "نشان",
            Shape("text"),
            Text(
                "فایل نشان در پوشهٔ رویداد: svg، png یا jpg، دست‌بالا ۱ مگابایت",
                "the file of the logo in the event folder: svg, png or jpg, 1 MB at most",
            ),
            "logo.svg",
        ),
    ),
)
