"""The pictures that the guides and the README show, taken while the journey goes."""

import io
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page

from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.tests.factories import World
from tests.browser.visitors import PHONE, WIDE

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
COLOURS = 128  # enough for pages of flat colours; it keeps a picture below 200 kB
TALLEST = 1400


def give_names(place: World, centre: str) -> None:
    """The coordinator and the centre become ones that a picture may show."""
    place.coordinator.first_name, place.coordinator.last_name = "Rasa", "Žilvinė"
    place.coordinator.save(update_fields=["first_name", "last_name"])
    place.centre.name_lt = centre
    place.centre.save(update_fields=["name_lt"])


class Photographer:
    """Takes each picture once; one that is not at work does nothing."""

    def __init__(self, is_at_work: bool) -> None:
        self.is_at_work = is_at_work
        self.taken: set[str] = set()

    def take(self, page: Page, name: str, *, viewport: dict[str, int] = WIDE) -> None:
        """The page as it stands, from its top."""
        if not self.is_at_work or name in self.taken:
            return
        self.taken.add(name)
        page.set_viewport_size(viewport)  # type: ignore[arg-type]
        tall = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
        page.set_viewport_size({"width": viewport["width"], "height": max(tall, viewport["height"])})
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_function("document.fonts.status === 'loaded'")
        image = Image.open(io.BytesIO(page.screenshot(animations="disabled", caret="hide")))
        FOLDER.mkdir(parents=True, exist_ok=True)
        image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(
            FOLDER / f"{name}.png", optimize=True
        )
        page.set_viewport_size(WIDE)  # type: ignore[arg-type]

    def my_page(self, page: Page) -> None:
        self.take(page, "my-page")

    def rating(self, page: Page) -> None:
        self.take(page, "rating")
        self.take(page, "rating-phone", viewport=PHONE)

    def agenda(self, page: Page) -> None:
        self.take(page, "agenda")
        self.take(page, "agenda-phone", viewport=PHONE)

    def agreeing(self, page: Page) -> None:
        self.take(page, "agreeing")

    def draft(self, page: Page) -> None:
        self.take(page, "draft")

    def two_versions(self, page: Page) -> None:
        self.take(page, "two-versions")

    def evidence(self, page: Page) -> None:
        self.take(page, "evidence")
        self.take(page, "evidence-phone", viewport=PHONE)

    def concordance(self, page: Page) -> None:
        self.take(page, "concordance")

    def plan(self, page: Page) -> None:
        self.take(page, "plan")

    def dossier(self, page: Page) -> None:
        self.take(page, "dossier")

    def report(self, page: Page, record: SelfEvaluation) -> None:
        self.take(page, "report")

    def journal(self, page: Page) -> None:
        self.take(page, "journal")

    def public_pages(self, visit: Callable[..., Page]) -> None:
        """What a visitor sees first."""
        if self.is_at_work:
            page = visit()
            page.goto("/")
            self.take(page, "home")
            page.goto("/frameworks/institution-evaluation/1/")
            self.take(page, "framework")
