"""The stages of `fix` and `fmt`, upon those of the pipeline; nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from scheduler.pipeline import check_folder

if TYPE_CHECKING:
    from scheduler.fixing.request import Wishes
    from scheduler.fixing.rounds import Examined, Mended, Texts
    from scheduler.fixing.tidying import Tidied


def mend_folder(folder: Path, wishes: Wishes) -> tuple[Texts, Mended]:
    """Return the texts of an event folder by path, and what they become when it is mended; nothing is written."""
    from scheduler.fixing.rounds import mend  # noqa: PLC0415 -- only `fix` mends
    from scheduler.reading.originals import release_texts  # noqa: PLC0415 -- as above

    texts = _texts(folder)
    with _examining(folder) as examine:
        return texts, mend(texts, examine, wishes, tuple(release_texts(folder)))


def tidy_folder(folder: Path, files: frozenset[str] | None, *, by_table: bool) -> tuple[Texts, Tidied]:
    """Return the texts of an event folder (or of some files) by path, and what they are tidied; nothing is written."""
    from scheduler.fixing.tidying import rules, tidy  # noqa: PLC0415 -- only `fmt` tidies

    texts = {file: text for file, text in _texts(folder).items() if files is None or file in files}
    return texts, tidy(texts, rules(by_table=by_table))


def _texts(folder: Path) -> Texts:
    from scheduler.reading.originals import event_files, written_text  # noqa: PLC0415 -- only `fix` and `fmt` edit

    texts = {file: written_text(folder, file) for file in event_files(folder)}
    return {file: text for file, text in texts.items() if text is not None}


@contextmanager
def _examining(folder: Path) -> Iterator[Callable[[Texts], Examined]]:
    """Yield how to check texts as if they stood in the event folder: in a folder of the same name, soon gone."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 -- as above

    from scheduler.fixing.rounds import Examined  # noqa: PLC0415 -- as above

    with TemporaryDirectory() as parent:
        scratch = Path(parent, folder.resolve().name)
        standing: dict[str, str] = {}

        def examine(texts: Texts) -> Examined:
            for file, text in texts.items():
                if standing.get(file) != text:
                    (scratch / file).parent.mkdir(parents=True, exist_ok=True)
                    (scratch / file).write_bytes(text.encode())
                    standing[file] = text
            checked = check_folder(scratch)
            return Examined(checked.week, checked.findings)

        yield examine
