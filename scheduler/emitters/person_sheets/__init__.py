"""What officials get, for staff alone: each one's page and sheet, and the office's page of all of them."""

from __future__ import annotations

from scheduler.emitters.person_sheets.edition_sheets import person_sheet, person_sheets
from scheduler.emitters.person_sheets.files import person_page, person_pdf
from scheduler.emitters.person_sheets.people_page import people_page
from scheduler.emitters.person_sheets.person_sheet import PersonSheet

__all__ = ["PersonSheet", "people_page", "person_page", "person_pdf", "person_sheet", "person_sheets"]
