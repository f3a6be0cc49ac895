"""The seams of the program on one page: what a check, an emitter, a reporter and an artifact are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from scheduler.diagnostics.rule import Diagnostic, Rule
from scheduler.diagnostics.text import Language
from scheduler.model.decisions import Waived
from scheduler.model.week import Week

if TYPE_CHECKING:  # `check` emits nothing and need not load it
    from scheduler.model.edition import Edition


class Check(NamedTuple):
    """A rule with the function that finds where a week breaks it."""

    rule: Rule
    find: Callable[[Week], Iterable[Diagnostic]]


class Artifact(NamedTuple):
    """A file to publish: its path in the output folder, with `/`, and how its bytes come to be.

    `fingerprint` names everything that the bytes depend on; a publisher that still holds a file made with the
    same fingerprint need not produce it again. Without one, the bytes are cheap and always produced. What `is_costly`
    lets go of the interpreter while it is made, and is worth a thread on every core.
    """

    path: str
    produce: Callable[[], bytes]
    fingerprint: str = ""
    is_costly: bool = False


def ready(path: str, content: bytes) -> Artifact:
    """Return an artifact whose bytes are there already."""
    return Artifact(path, partial(bytes, content))


Remainder = Callable[[str, bytes], bytes | None]
"""What stays of a published file that is not made this time, by its path and bytes; None where it goes."""


class Emitter(Protocol):
    """One kind of output: an edition becomes artifacts, without a disk."""

    def __call__(self, edition: Edition) -> Iterable[Artifact]:
        """Yield the files of this kind of output."""


Owner = Callable[[Diagnostic], str]


class Reporter(Protocol):
    """One way of telling findings; `read` gives the text of an event file, or None where it can't be read.

    `folder` is the event folder as the user named it, ending in a slash. `owner` names the organizer who must act
    on a finding; empty where it concerns the week as a whole. What is `waived` comes after the findings, marked. A `preface`
    says what of the week could not be looked at; a report that people read by itself begins with it.
    """

    def __call__(
        self,
        findings: tuple[Diagnostic, ...],
        language: Language,
        *,
        folder: str,
        read: Callable[[str], str | None],
        color: bool,
        owner: Owner | None = None,
        waived: tuple[Waived, ...] = (),
        preface: tuple[str, ...] = (),
    ) -> str:
        """Return the text that tells all findings."""
