"""The judges themselves: a page with a fault is not let through."""

import pytest
from playwright.sync_api import Browser

from tests.browser.judging import faults_of_access, faults_of_text, faults_of_width

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SOUND = """<!doctype html><html lang="lt"><head><title>Bandomasis puslapis – Pertvarka</title></head>
<body><main><h1>Bandomasis puslapis</h1>{}</main></body></html>"""


def judged(browser: Browser, inside: str, *, language: str = "lt") -> list[str]:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.set_content(SOUND.format(inside))
    found = faults_of_text(page, language) + faults_of_width(page) + faults_of_access(page)
    page.close()
    return found


def test_a_sound_page_passes(browser: Browser) -> None:
    assert judged(browser, "<p>Viskas gerai.</p>") == []


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<img src='data:,'>", "axe image-alt"),
        ("<p><font color='#cccccc'>Per šviesu</font></p>", "axe color-contrast"),
        ("<h1>Dar vienas</h1>", "2 headings"),
        ("<p style='margin:0'>Vietinis stilius</p>", "inline: <p style"),
        ("<button onclick='1'>Spausti</button>", "inline: <button"),
        ("<p>" + "Neperkeliama" * 20 + "</p>", "px too wide"),
        ("<p>Submit my ratings</p>", "not in the page's language: 'Submit my ratings'"),
        ("<p title='Submit my ratings'>Patarimas</p>", "not in the page's language"),
    ],
)
def test_a_fault_is_found(browser: Browser, inside: str, said: str) -> None:
    assert [fault for fault in judged(browser, inside) if said in fault]


def test_an_english_page_may_not_speak_lithuanian(browser: Browser) -> None:
    found = judged(browser, "<p>Pateikti mano vertinimus</p>", language="en")

    assert any("says it is in 'lt'" in fault for fault in found)
