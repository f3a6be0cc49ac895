"""Rules of the templates that an event puts in the place of the shipped ones, and of its logo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity
from scheduler.diagnostics.text import Text
from scheduler.source.span import Span

if TYPE_CHECKING:
    from scheduler.rendering.faults import TemplateFault

NO_TEMPLATE = Rule(
    "TP01",
    "template-has-a-place",
    Severity.WARNING,
    Text(
        "هیچ قالبِ عوض‌شدنی «{name}» نام ندارد؛ این فایل به کار نمی‌آید",
        "no template that can be replaced is called “{name}”; this file is not used",
    ),
    Text(
        "نام قالبی را بگذارید که می‌خواهید جایش را بگیرد؛ templates/README.md همه را نام می‌برد",
        "give it the name of the template it is to stand in for; templates/README.md lists them",
    ),
    Text(
        "فایلی در پوشهٔ templates رویداد جای قالبِ هم‌نام برنامه را می‌گیرد، مانند templates/agenda/agenda.css. فقط قالب‌های jinja، css و typ را می‌توان عوض کرد؛ قلم‌ها و گزارش یافته‌ها نه.",
        "A file in the event's folder “templates” stands in for the shipped template of the same name, such as templates/agenda/agenda.css. Only jinja, css and typ templates can be replaced; fonts and the report of findings can't.",
    ),
)
UNSOUND = Rule(
    "TP02",
    "template-is-sound",
    Severity.ERROR,
    Text("قالب «{name}» خوانده نمی‌شود: {why}", "the template “{name}” is not read: {why}"),
    Text(
        "فایل معمولی UTF-8 و کوچک بگذارید که از پوشهٔ رویداد و از شبکه چیزی نمی‌خواند",
        "put a small plain UTF-8 file that asks for nothing outside the event folder or on the network",
    ),
    Text(
        'قالب رویداد باید فایل معمولی، دست‌بالا ۲۵۶ کیلوبایت و UTF-8 باشد، نه پیوندی به بیرون. در قالب typ پس از import و include فقط نام فایل در «"» می‌آید و eval، std و plugin به کار نمی‌رود، تا هیچ بسته‌ای از شبکه خوانده نشود.',
        "A template of an event must be a plain file of at most 256 kB in UTF-8, no link that leads out. In a typ template only a file name in quotes follows import and include, and eval, std and plugin are not used, so that no package is fetched from the network.",
    ),
)
FAILED = Rule(
    "TP03",
    "template-works",
    Severity.ERROR,
    Text("این قالب از کار افتاد: {said}", "this template failed: {said}"),
    Text(
        "این سطر را درست کنید، یا فایل را بردارید تا قالب خود برنامه به کار رود",
        "mend this line, or take the file away so that the shipped template is used",
    ),
    Text(
        "قالبی که رویداد در پوشهٔ templates گذاشته هنگام ساختن یک صفحه یا برگه خطا داد: نشانه‌ای نابجاست یا چیزی می‌خواهد که در آن صفحه نیست. تا درست نشود چیزی منتشر نمی‌شود.",
        "A template that the event put into its folder “templates” failed while a page or sheet was made: a sign is misplaced, or it asks for what that page does not hold. Nothing is published until it is mended.",
    ),
)
BAD_LOGO = Rule(
    "TP04",
    "logo-is-a-plain-picture",
    Severity.ERROR,
    Text("نشان «{name}» به کار نمی‌آید: {why}", "the logo “{name}” can't be used: {why}"),
    Text(
        "یک فایل PNG، JPEG یا SVG سادهٔ کمتر از ۱ مگابایت در پوشهٔ رویداد بگذارید",
        "put a PNG, JPEG or plain SVG of less than 1 MB into the event folder",
    ),
    Text(
        "نشان باید فایلی درون پوشهٔ رویداد باشد، نه پیوند؛ دست‌بالا ۱ مگابایت؛ و از نخستین بایت‌هایش PNG، JPEG یا SVG باشد. SVG فقط شکل، رنگ و شیب رنگ دارد: بی اسکریپت، بی نشانی بیرونی، بی تعریف موجودیت، بی قلم.",
        "The logo must be a file inside the event folder, no link, of at most 1 MB, and by its first bytes PNG, JPEG or SVG. An SVG holds shapes, colours and gradients only: no script, no outer address, no entity, no font.",
    ),
)

RULES: tuple[Rule, ...] = (NO_TEMPLATE, UNSOUND, FAILED, BAD_LOGO)


def template_finding(fault: TemplateFault) -> Diagnostic:
    """Return the finding that tells what a template of the event did wrong, at its line."""
    return FAILED.at(Span(fault.file, fault.line, 1, fault.line, 1), said=fault.said)
