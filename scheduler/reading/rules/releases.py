"""Rules of the files that `scheduler release` writes: nobody edits them, and each follows the one before."""

from __future__ import annotations

from scheduler.diagnostics.rule import Rule, Severity
from scheduler.diagnostics.text import Text

BROKEN_RELEASE = Rule(
    "ID10",
    "release-file-is-readable",
    Severity.ERROR,
    Text("نسخهٔ «{file}» خوانده نشد: {why}", "the release “{file}” can't be read: {why}"),
    Text(
        "فایل را همان‌گونه که «scheduler release» نوشته بود برگردانید، مثلاً با «git checkout -- {file}»",
        "bring the file back as “scheduler release” wrote it, with “git checkout -- {file}” say",
    ),
    Text(
        "فایل‌های پوشهٔ releases را فقط «scheduler release» می‌نویسد و کسی آن‌ها را ویرایش نمی‌کند. تقویم گوشی‌ها شماره و زمان هر تغییر را "
        "از آن‌ها می‌گیرد؛ تا خوانده نشوند چیزی ساخته نمی‌شود.",
        "Only “scheduler release” writes the files under releases/, and nobody edits them. Calendars take the number and time of "
        "every change from them; nothing is built until they can be read.",
    ),
)
CONFLICT = Rule(
    "ID11",
    "release-has-no-conflict",
    Severity.ERROR,
    Text(
        "در «{file}» دو نسخه به هم خورده‌اند که هم‌زمان در دو شاخه ساخته شده‌اند: {ours} و {theirs}",
        "“{file}” holds two releases that were made at once on two branches: {ours} and {theirs}",
    ),
    Text(
        "آن را که منتشر شده نگه دارید («git checkout --ours {file}» یا «git checkout --theirs {file}») و پس از ادغام دوباره "
        "«scheduler release» را اجرا کنید",
        "keep the one that was published (“git checkout --ours {file}” or “git checkout --theirs {file}”), and after the merge "
        "run “scheduler release” again",
    ),
    Text(
        "دو نفر در دو شاخه با یک شماره نسخه داده‌اند و git هر دو را در یک فایل گذاشته است. نسخه‌ای که مردم دیده‌اند می‌ماند؛ تغییرهای "
        "دیگری با نسخهٔ بعدی اعلام می‌شود.",
        "Two people released under one number on two branches, and git put both into one file. The release that people have seen "
        "stays; the changes of the other are announced with the next one.",
    ),
)
CHANGED_RELEASE = Rule(
    "ID12",
    "release-is-never-edited",
    Severity.ERROR,
    Text("نسخهٔ «{file}» پس از اعلام عوض شده است", "the release “{file}” was changed after it was announced"),
    Text(
        "آن را برگردانید، مثلاً با «git checkout -- {file}»؛ تغییر را در فایل‌های programs بنویسید و با «scheduler release» اعلام کنید",
        "bring it back, with “git checkout -- {file}” say; write the change into the files under programs and announce it with "
        "“scheduler release”",
    ),
    Text(
        "هر نسخه همان است که اعلام شد و هرگز ویرایش نمی‌شود: تقویم‌ها و برگهٔ تغییرات با آن سنجیده می‌شوند. نشان درستی هر فایل در "
        "خود آن و در نسخهٔ بعدی هست.",
        "A release is what was announced and is never edited: calendars and the change sheet are measured by it. The digest of each "
        "file stands in itself and in the next one.",
    ),
)
OUT_OF_LINE = Rule(
    "ID13",
    "releases-follow-each-other",
    Severity.ERROR,
    Text("نسخهٔ «{file}» در پی «{other}» نیست: {why}", "the release “{file}” does not follow “{other}”: {why}"),
    Text(
        "از دو نسخه‌ای که هم‌زمان ساخته شده‌اند آن را که منتشر شده نگه دارید، فایل دیگری را پاک کنید و دوباره «scheduler release» "
        "را اجرا کنید",
        "of two releases made at once keep the one that was published, delete the file of the other and run “scheduler release” again",
    ),
    Text(
        "نسخه‌ها از 0001.json شماره دارند، بی جای خالی، و هر یک نشان درستی نسخهٔ پیش از خود را دارد. وقتی دو شاخه هم‌زمان نسخه داده "
        "باشند این رشته پاره می‌شود.",
        "Releases are numbered from 0001.json without a gap, and each holds the digest of the one before. Where two branches "
        "released at once this chain breaks.",
    ),
)

RULES: tuple[Rule, ...] = (BROKEN_RELEASE, CONFLICT, CHANGED_RELEASE, OUT_OF_LINE)
"""All of them, for the catalogue."""
