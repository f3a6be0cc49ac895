"""What one official gets of a staff edition: a page, a printed sheet and a calendar of their own."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.emission import Output
from scheduler.emitters import feeds
from scheduler.emitters.feeds.personal import personal_feeds
from scheduler.emitters.feeds.vocabulary import vocabulary
from scheduler.emitters.page_files import page_files
from scheduler.emitters.person_sheets import person_page, person_pdf, person_sheet
from scheduler.model.edition import Edition
from scheduler.model.nouns import Person
from scheduler.model.own_part import own_part
from scheduler.model.travel import Roads
from scheduler.protocols import Artifact


class Personal:
    """The outputs of a week's officials, each from the part of a staff edition that is theirs."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._words = vocabulary(edition.week)
        self._roads = Roads(edition.week)

    def artifacts(self, person: Person, address: str, output: Output) -> Iterator[Artifact]:
        """Yield what goes into the folder of a person, served at `address` ("" = not known)."""
        edition = own_part(self._edition, person, address)
        sheet = person_sheet(edition, person, self._roads)
        if output.feeds:
            yield from feeds.artifacts(personal_feeds(edition, person.title, self._words))
        if output.pages:
            yield from person_page(edition, sheet)
            yield from page_files(edition)
        if output.pdfs:
            yield person_pdf(edition, sheet)
