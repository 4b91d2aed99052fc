"""Appeal, proposal, order and certificate through their pages, as people fill them in."""

from base64 import b64decode
from datetime import timedelta
from hashlib import sha256

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from pertvarka.accreditation.models import Appeal, AppealFile, Certificate, Decision, Interruption
from pertvarka.accreditation.steps import EVERY_STEP
from pertvarka.accreditation.tests.deciding import (
    appealed,
    board_member,
    decided,
    proposed,
    with_findings,
)
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.files import places, uploads
from pertvarka.foundation.outbox.models import Message

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


def take(client, place, name, person, *, sends=True, **values):
    """Fill in a step's page and, where it sends letters, send them as they are previewed."""
    client.force_login(person.account)
    address = reverse("accreditation:step", kwargs={"number": place.case.pk, "name": name})
    data = {"seen": journal.newest_number(place.case) or 0, **values}
    page = client.post(address, data)
    if page.status_code == 200 and sends:
        for letter, languages in page.context["letters"]:
            for language, form, _enclosed in languages:
                data |= {f"{letter.name}-{language}-{name}": form.initial[name] for name in form.initial}
        if data.pop("file", None):  # a browser sends a file once
            data["file-note"] = page.context["form"]["file"].value().note
        page = client.post(address, {**data, "send": "1"})
    place.case = place.fresh()
    return page


def test_the_head_appeals_adds_a_paper_and_the_board_dismisses(client):
    place, board = with_findings(delivered_on=today() - timedelta(days=1)), board_member()

    first = SimpleUploadedFile("pirmas.pdf", PDF + b"\n")
    assert take(client, place, "appeal", place.head, sends=False, text="", file=first).status_code == 422
    assert take(client, place, "appeal", place.head, text="Nesutinkame dėl 1.1.").status_code == 302
    paper = SimpleUploadedFile("priedas.pdf", PDF)
    assert take(client, place, "add_appeal_file", place.head, file=paper).status_code == 302
    assert take(client, place, "dismiss_appeal", board, reasons="Nepagrįsta.").status_code == 302
    delivered = {"on": today().isoformat(), "note": "e. pristatymas"}
    assert take(client, place, "deliver_appeal_decision", place.officer, **delivered).status_code == 302

    appeal = Appeal.objects.get()
    assert (appeal.state, appeal.delivered_on) == ("dismissed", today())
    assert AppealFile.objects.get().file_name == "priedas.pdf"


def test_the_board_reads_what_it_decides_on_and_nothing_before_there_is_an_appeal(client):
    place, board = with_findings(delivered_on=today() - timedelta(days=1)), board_member()
    client.force_login(board.account)
    number = {"number": place.case.pk}
    file = reverse("accreditation:file", kwargs=number)
    assert client.get(file).status_code == 403
    paper = SimpleUploadedFile("priedas.pdf", PDF)
    take(client, place, "appeal", place.head, text="Nesutinkame dėl 1.1.", file=paper)
    client.force_login(board.account)

    case = client.get(reverse("accreditation:case", kwargs=number))
    step = client.get(reverse("accreditation:step", kwargs={**number, "name": "dismiss_appeal"}))

    for page in (case, step):
        assert "Nesutinkame dėl 1.1." in page.content.decode()
        assert file in page.content.decode()
    shown = {each.address for each in case.context["papers"]}
    assert {f"{file}{name}/" for name in ("final-findings-1", "appeal-1", "appeal-1-file-1")} <= shown
    assert client.get(f"{file}appeal-1-file-1/").content == PDF


def test_a_late_head_is_not_offered_the_appeal_but_the_officer_may_enter_an_early_letter(client):
    place = with_findings()
    came = (today() - timedelta(days=58)).isoformat()

    assert take(client, place, "appeal", place.head, text="x").status_code == 302
    assert not Appeal.objects.exists()
    entered = {"filed_on": came, "document": "S-1", "text": "Nesutinkame."}
    assert take(client, place, "enter_appeal", place.officer, **entered).status_code == 302

    assert Appeal.objects.get().is_from_paper


def test_a_proposal_becomes_an_order_with_its_file_and_certificate(client):
    place = with_findings()
    days_ago = [(today() - timedelta(days=n)).isoformat() for n in range(10)]
    proposal = {"outcome": "accredit_3", "document": "S-5", "handed_over_on": days_ago[9]}

    refused = take(client, place, "propose", place.officer, **proposal)
    assert (refused.status_code, "write the reasons" in refused.content.decode()) == (422, True)
    assert (
        take(client, place, "propose", place.officer, **proposal, reasons="Dvi silpnos.").status_code == 302
    )
    order = {"outcome": "accredit_3", "number": "V-5", "signed_on": days_ago[4]}
    assert take(client, place, "record_decision", place.clerk, **order).status_code == 422
    order["in_force_from"] = days_ago[4]
    assert take(client, place, "record_decision", place.clerk, **order).status_code == 302
    wrong = SimpleUploadedFile("isakymas.adoc", b"PK\x03\x04 ne")
    assert take(client, place, "attach_order", place.clerk, file=wrong).status_code == 422
    file = SimpleUploadedFile("isakymas.pdf", PDF)
    assert take(client, place, "attach_order", place.clerk, file=file).status_code == 302
    assert take(client, place, "issue_certificate", place.officer).status_code == 302

    decision = Decision.objects.get()
    assert (decision.years, decision.order_file_name) == (3, "isakymas.pdf")
    assert Certificate.objects.get().decision == decision


def test_the_proposal_s_letter_carries_the_findings_shown_before_sent_and_kept(client, findings_on_paper):
    place = with_findings()
    asked = {"outcome": "accredit_5", "document": "S-5", "handed_over_on": today().isoformat()}
    address = f"/external-evaluations/{place.case.evaluation_id}/findings/final/1.pdf"
    shown = take(client, place, "propose", place.officer, sends=False, **asked).content.decode()
    assert (f'href="{address}"' in shown, f'href="/en{address}"' in shown) == (True, True)

    take(client, place, "propose", place.officer, **asked)

    kept = place.case.letters.filter(step="proposed")
    assert {letter.enclosed[0]["sha256"] for letter in kept} == {sha256(findings_on_paper).hexdigest()}
    sent = Message.objects.filter(payload__subject=kept[0].subject)
    assert {b64decode(each.payload["attachments"][0]["base64"]) for each in sent} == {findings_on_paper}
    page = client.get(f"/cases/{place.case.pk}/letters/{kept[0].pk}/").content.decode()
    assert f'href="{kept[0].enclosed[0]["address"]}"' in page


def test_a_file_is_sent_once_whatever_has_to_be_mended_and_looked_at(client):
    place, day = proposed(), (today() - timedelta(days=5)).isoformat()
    order = {"outcome": "accredit_5", "number": "V-9", "signed_on": day}

    file = SimpleUploadedFile("isakymas.pdf", PDF)
    first = take(client, place, "record_decision", place.clerk, **order, file=file)
    assert first.status_code == 422
    note = {"file-note": first.context["form"]["file"].value().note}
    order["in_force_from"] = day
    preview = take(client, place, "record_decision", place.clerk, sends=False, **order, **note)
    assert "isakymas.pdf" in preview.content.decode()
    assert take(client, place, "record_decision", place.clerk, **order, **note).status_code == 302

    decision = Decision.objects.get()
    assert decision.order_file_name == "isakymas.pdf"
    assert places.kept(decision.order_file_id).read_bytes() == PDF


def test_a_file_that_is_too_large_is_told_and_nothing_goes_on_without_it(client, settings):
    settings.FILE_BYTES_MAX = len(PDF) - 1
    place = with_findings(delivered_on=today() - timedelta(days=1))

    page = take(client, place, "appeal", place.head, text="x", file=SimpleUploadedFile("a.pdf", PDF))

    assert page.status_code == 422
    assert page.context["form"].errors["file"] == [uploads.too_large()]
    assert not Appeal.objects.exists()


def test_the_clerk_interrupts_and_corrects_and_a_second_clerk_sees_that_the_page_was_stale(client):
    place, _decision = decided()
    stale = journal.newest_number(place.case)
    stop = {"from_on": today().isoformat(), "document": "eI-1", "reason": "Nutartis."}

    assert take(client, place, "suspend", place.clerk, **stop).status_code == 302
    again = {**stop, "seen": stale}
    assert take(client, place, "withdraw_accreditation", place.clerk, **again).status_code == 302
    assert [each.kind for each in Interruption.objects.all()] == ["court"]
    end = {"until_on": today().isoformat(), "document": "eI-2"}
    assert take(client, place, "end_suspension", place.clerk, **end).status_code == 302
    right = {
        "outcome": "accredit_5",
        "number": "V-77-1",
        "signed_on": _decision.order_date.isoformat(),
        "in_force_from": _decision.in_force_from.isoformat(),
        "reason": "Numeris.",
    }
    assert take(client, place, "correct_decision", place.clerk, **right).status_code == 302

    assert place.fresh().decision.order_number == "V-77-1"


@pytest.mark.parametrize(
    ("stage", "by", "offered"),
    [
        ("fresh", "head", {"appeal", "withdraw"}),
        ("appealed", "head", {"add_appeal_file", "take_back_appeal", "withdraw"}),
        ("proposed", "clerk", {"record_decision"}),
        ("decided", "officer", {"issue_certificate", "close", "tell"}),
    ],
)
def test_each_is_offered_what_they_can_do(client, stage, by, offered):
    yesterday = today() - timedelta(days=1)
    place = {
        "fresh": lambda: with_findings(delivered_on=yesterday),
        "appealed": lambda: appealed(with_findings(delivered_on=yesterday)),
        "proposed": proposed,
        "decided": lambda: decided()[0],
    }[stage]()
    client.force_login(getattr(place, by).account)

    page = client.get(reverse("accreditation:case", kwargs={"number": place.case.pk}))

    shown = {step.name for step, _address in page.context["next_steps"] + page.context["other_steps"]}
    assert shown == offered
    assert shown <= {step.name for step in EVERY_STEP}
