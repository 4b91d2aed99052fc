"""The pages of an external evaluation: who sees what in which state, what they save, what paper they give."""

import io

import pytest
from django.urls import reverse
from pypdf import PdfReader

from pertvarka.directory import actions as directory
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import ExpertRating, FindingsIssue, Remark
from pertvarka.evaluation.queries import external_review
from pertvarka.evaluation.tests import external_factories as made
from pertvarka.evaluation.tests.factories import person
from pertvarka.foundation.clock import today
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db
CODE = "2.3.1"


@pytest.fixture
def visit(client):
    """A page of an evaluation as somebody sees it; with words, what they send to it."""

    def go(place, name, who, *, sent=None, htmx=False, **parts):
        client.force_login(who.account)
        address = reverse(f"external:{name}", kwargs={"number": place.record.pk, **parts})
        headers = {"HX-Request": "true"} if htmx else {}
        if sent is None:
            return client.get(address, headers=headers)
        return client.post(address, sent, headers=headers)

    return go


def words(answer):
    return answer.content.decode()


def with_letters(sent, page):
    """What is sent when the letters on a page are to leave as they stand."""
    return (
        sent
        | {
            f"{form.prefix}-{name}": value
            for _letter, languages in page.context["letters"]
            for _language, form, _enclosed in languages
            for name, value in form.initial.items()
        }
        | {"send": "1"}
    )


# --- The dossier ------------------------------------------------------------------------------------------


def test_the_head_chooses_a_dossier_and_is_told_what_it_lacks(visit):
    place = made.opened()
    short = made.dossier(place, first_year=place.record.last_year - 5, last_year=place.record.last_year - 5)
    whole = made.dossier(place)

    refused = visit(place, "dossier", place.head, sent={"dossier": short.pk})
    assert refused.status_code == 422
    assert str(place.record.last_year) in words(refused)
    assert visit(place, "dossier", place.head, sent={"dossier": whole.pk}).status_code == 302

    assert place.evaluation.dossier == whole


def test_experts_read_what_the_institution_wrote_but_its_level_only_after_their_own(visit):
    place = made.handed_in(made.opened(experts=1)).stand(ExternalState.RATING)

    before = words(visit(place, "review", place.lead, code=CODE))
    paper = visit(place, "dossier-paper", place.lead)
    made.rated(place)
    after = words(visit(place, "review", place.lead, code=CODE))

    assert made.REASON not in before
    assert "Tai rodo metų planas" in before
    assert ("Institucijos lygis:" in before, "Institucijos lygis:" in after) == (False, True)
    assert paper.status_code == 302


def test_only_experts_who_have_pledged_open_the_evidence(visit):
    place = made.handed_in(made.opened())
    place.record.panel_members.filter(expert__person=place.experts[1]).update(
        declared_at=None, declaration=""
    )

    for someone in (place.experts[1], place.officer, place.head):
        assert visit(place, "evidence", someone, revision=1).status_code == 403
    assert visit(place, "evidence", place.lead, revision=1).status_code == 404


# --- Rating -----------------------------------------------------------------------------------------------


def test_a_rating_saves_itself_as_it_is_and_asks_for_the_rest_on_sending(visit):
    place = made.opened(experts=1).stand(ExternalState.STUDYING)

    saved = visit(place, "review", place.lead, code=CODE, htmx=True, sent={"level": "3", "note": "Slapta"})
    incomplete = visit(place, "review", place.lead, code=CODE, sent={"level": "3", "note": "Slapta"})
    done = visit(place, "review", place.lead, code=CODE, sent={"level": "3", "reason": made.REASON})

    assert (saved.status_code, incomplete.status_code, done.status_code) == (200, 422, 302)
    assert ExpertRating.objects.get().answer == {"level": "3", "reason": made.REASON, "note": ""}


def test_the_review_begins_where_something_is_missing_and_ends_with_looking_over(visit):
    place = made.opened(experts=1)
    first = visit(place, "review-next", place.lead)
    made.rated(place, submit=0)

    assert first.url.endswith("/review/1.2.1/")
    assert visit(place, "review-next", place.lead).url.endswith("/review/submit/")
    assert visit(place, "submit", place.lead, sent={}).status_code == 302
    assert place.evaluation.panel[0].has_submitted
    assert visit(place, "withdraw", place.lead, sent={}).status_code == 302
    assert not place.evaluation.panel[0].has_submitted


def test_one_expert_never_sees_anothers_words_before_the_reveal_nor_notes_after_it(visit):
    place = made.opened()
    place.stand(ExternalState.RATING)
    answers = {
        i.code: {"level": "1", "reason": "Pirmosios pagrindimas.", "note": "Pirmosios slapta."}
        for i in place.record.indicators
    }
    actions.save_expert_ratings(place.evaluation, answers=answers, by=place.lead)
    actions.submit_expert_ratings(place.evaluation, by=place.lead)
    pages = [("review", {"code": CODE}), ("submit", {}), ("view", {}), ("history", {})]

    for name, parts in pages:
        for someone in (place.experts[1], place.officer, place.head):
            assert "Pirmosios" not in words(visit(place, name, someone, **parts))
    assert visit(place, "consensus", place.lead).status_code == 404
    for someone in place.experts[1:]:
        actions.save_expert_ratings(place.evaluation, answers=answers, by=someone)
        actions.submit_expert_ratings(place.evaluation, by=someone)
    assert visit(place, "reveal", place.lead, sent={}).status_code == 302
    shown = words(visit(place, "agree", place.experts[1], code=CODE))
    assert ("Pirmosios pagrindimas." in shown, "slapta" in shown) == (True, False)


# --- Agreeing ---------------------------------------------------------------------------------------------


def test_the_agenda_shows_figures_and_both_views(visit):
    place = made.revealed(made.handed_in(made.opened()), ["1", "3", "3"])

    page = visit(place, "consensus", place.lead)

    assert page.status_code == 200
    assert page.context["proposed"].code == "no_proposal"
    assert [each.own for each, _described in page.context["areas"]] == [3, 3]


def test_the_panel_agrees_and_the_second_writer_sees_both(visit):
    place = made.revealed(made.opened())
    sent = {"level": "2", "reason": made.REASON, "version": ""}

    assert visit(place, "agree", place.lead, code=CODE, sent=sent).status_code == 302
    both = visit(place, "agree", place.experts[1], code=CODE, sent=sent | {"level": "4"})

    assert both.status_code == 409
    findings = {"strengths": "Viena\nDvi", "improvements": "", "recommendations": "Matuoti", "version": ""}
    assert visit(place, "area", place.lead, code="2.3", sent=findings).status_code == 302
    assert (
        visit(place, "area", place.experts[1], code="2.3", sent=findings | {"strengths": "Kita"}).status_code
        == 409
    )
    assert place.evaluation.findings.count() == 3


@pytest.mark.parametrize("experts", [1, 4])
def test_the_agenda_asks_the_database_the_same_number_of_questions(
    visit, experts, django_assert_max_num_queries
):
    place = made.revealed(made.handed_in(made.opened(experts=experts)))

    with django_assert_max_num_queries(30):
        visit(place, "consensus", place.lead)


# --- Findings ---------------------------------------------------------------------------------------------


def test_the_lead_delivers_and_the_institution_reads_page_and_paper(visit):
    place = made.agreed(made.handed_in(made.opened()))
    page = visit(place, "deliver", place.lead)
    sent = {
        "outcome": "accredit_3",
        "outcome_reason": made.REASON,
        "delivered_on": page.context["form"].initial["delivered_on"].isoformat(),
        "delivery_note": "",
    }
    assert page.context["form"].fields["outcome_reason"].required
    assert visit(place, "deliver", place.lead, sent=sent | {"outcome_reason": ""}).status_code == 422

    delivered = visit(
        place, "deliver", place.lead, sent=with_letters(sent, visit(place, "deliver", place.lead, sent=sent))
    )

    assert delivered.url.endswith("/findings/draft/1/")
    shown = words(visit(place, "findings", place.head, kind="draft", issue=1))
    assert "Matuoti poveikį kasmet." in shown
    assert "Akredituoti 3 metams" in shown
    paper = visit(place, "findings-pdf", place.head, kind="draft", issue=1)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(paper.content)).pages)
    assert "Išorinio vertinimo išvadų projektas" in text
    assert "Projektas" in text  # across every page
    assert visit(place, "findings-pdf", place.head, kind="draft", issue=1).content == paper.content


@pytest.mark.parametrize("kind", ["draft", "final"])
def test_the_letter_about_findings_is_seen_and_changed_before_it_leaves(visit, kind):
    place = made.agreed(made.opened()) if kind == "draft" else made.remarked(made.opened())
    for remark in external_review.remarks_sent(place.evaluation):
        actions.answer_remark(remark, is_accepted=True, answer="Pataisyta.", by=place.lead)
    state, letters_before = place.evaluation.state, Message.objects.count()
    sent = {"outcome": "accredit_3", "outcome_reason": made.REASON, "delivered_on": str(today())}

    page = visit(place, "deliver", place.lead, sent=sent)

    [(letter, languages)] = page.context["letters"]
    assert letter.name == f"{kind}_delivered"
    assert place.head in letter.people
    assert [language for language, _form, _enclosed in languages] == ["lt", "en"]
    assert (place.evaluation.state, Message.objects.count()) == (state, letters_before)
    assert made.REASON in words(page)  # what was filled in goes along

    seen = with_letters(sent, page)
    refused = visit(place, "deliver", place.lead, sent=seen | {f"{letter.name}-lt-body": " "})
    assert (refused.status_code, place.evaluation.state) == (422, state)
    assert "letters" in visit(place, "deliver", place.lead, sent=sent | {"back": "1"}).context
    assert place.evaluation.state == state

    changed = seen | {f"{letter.name}-lt-body": "Skaitykite iki penktadienio."}
    assert visit(place, "deliver", place.lead, sent=changed).status_code == 302
    visit(place, "deliver", place.lead, sent=changed)  # a second click

    [told] = Message.objects.filter(key__contains=f":{letter.name}:{place.head.pk}:")
    assert "Skaitykite iki penktadienio." in told.payload["text"]
    assert FindingsIssue.objects.filter(kind=kind).count() == 1


def test_delivering_waits_until_every_indicator_has_a_level(visit):
    place = made.revealed(made.opened())

    page = words(visit(place, "deliver", place.lead))

    assert "outcome_reason" not in page
    assert CODE in page


def test_the_institution_writes_sends_and_closes_its_remarks(visit):
    place = made.drafted(made.opened())
    parts = {"code": CODE}

    assert visit(place, "remark", place.head, htmx=True, sent={"text": "Planas"}, **parts).status_code == 200
    assert visit(place, "remark", place.head, sent={"text": "", "send": "1"}, **parts).status_code == 422
    visit(place, "remark", place.head, sent={"text": "Planas senas.", "send": "1"}, **parts)
    visit(place, "remark", place.head, sent={"text": "Visuma.", "keep": "1"}, code="whole")
    assert [remark.text for remark in external_review.remarks_sent(place.evaluation)] == ["Planas senas."]
    visit(place, "send-remarks", place.head, sent={})
    visit(place, "close-remarks", place.head, sent={})

    assert place.evaluation.state == ExternalState.ANSWERING
    assert Remark.objects.filter(sent_at=None).count() == 0


def test_an_unsent_remark_is_seen_by_nobody_else(visit):
    place = made.drafted(made.opened())
    actions.save_remark(place.evaluation, indicator_code="", text="Dar rašoma slapčia.", by=place.head)

    assert "slapčia" in words(visit(place, "remarks", place.head))
    for someone in (place.lead, place.officer):
        assert visit(place, "remarks", someone).status_code == 403
        assert "slapčia" not in words(visit(place, "answers", someone))


def test_experts_answer_and_the_final_findings_tell_it(visit):
    place = made.remarked(made.opened())
    for remark in external_review.remarks_sent(place.evaluation):
        sent = {"is_accepted": "no", "answer": "Dokumentas kitoks.", "version": ""}
        assert visit(place, "answer-remark", place.experts[1], remark=remark.pk, sent=sent).status_code == 302
    sent = {
        "outcome": "accredit_5",
        "outcome_reason": made.REASON,
        "delivered_on": str(FindingsIssue.objects.get().delivered_on),
    }
    letters = visit(place, "deliver", place.lead, sent=sent)
    leads_to = visit(place, "deliver", place.lead, sent=with_letters(sent, letters)).url
    assert leads_to.endswith(f"/external-evaluations/{place.record.pk}/")
    assert visit(place, "view", place.lead).status_code == 200  # of the findings the panel sees no more

    shown = words(visit(place, "findings", place.head, kind="final", issue=1))
    assert "Dokumentas kitoks." in shown


# --- Who reads what in which state ------------------------------------------------------------------------


def test_before_delivery_only_the_panel_and_the_organiser_see_what_is_found(visit):
    place = made.agreed(made.opened())
    auditor = person("Auditorė", role=Role.AUDITOR)

    seen = {
        name: visit(place, "consensus", who).status_code
        for name, who in {
            "expert": place.experts[1],
            "officer": place.officer,
            "head": place.head,
            "auditor": auditor,
        }.items()
    }

    assert seen == {"expert": 200, "officer": 200, "head": 403, "auditor": 403}


@pytest.mark.parametrize("kind", ["\x00", "x" * 5000, "drafts"])
def test_findings_of_a_kind_that_there_is_not_are_not_found(visit, kind):
    place = made.drafted(made.opened())

    assert visit(place, "findings", place.lead, kind=kind, issue=1).status_code == 404


def test_the_draft_is_for_the_institution_and_the_panels_side_and_the_final_for_overseers_too(visit):
    place = made.finished(made.opened())
    auditor = person("Auditorė", role=Role.AUDITOR)

    def answers(kind):
        readers = {"head": place.head, "officer": place.officer, "auditor": auditor, "expert": place.lead}
        return {
            name: visit(place, "findings", who, kind=kind, issue=1).status_code
            for name, who in readers.items()
        }

    assert answers("draft") == {"head": 200, "officer": 200, "auditor": 404, "expert": 403}
    assert answers("final") == {"head": 200, "officer": 200, "auditor": 200, "expert": 403}


@pytest.mark.parametrize("state", ExternalState.values)
def test_in_every_state_another_centres_head_gets_through_no_door(visit, state):
    place, other = made.finished(made.opened()), made.opened(name="Kita")
    made.ExternalEvaluation.objects.filter(pk=place.record.pk).update(state=state, ended_reason="Taip.")
    doors = {
        "view": {},
        "history": {},
        "dossier": {},
        "review": {"code": CODE},
        "consensus": {},
        "agree": {"code": CODE},
        "area": {"code": "2.3"},
        "deliver": {},
        "findings": {"kind": "final", "issue": 1},
        "findings-pdf": {"kind": "draft", "issue": 1},
        "remarks": {},
        "answers": {},
    }

    for someone in (other.head, other.lead):
        assert {visit(place, name, someone, **parts).status_code for name, parts in doors.items()} == {403}


def test_a_head_who_is_an_expert_elsewhere_does_not_see_experts_notes(visit):
    place = made.revealed(made.opened())
    directory.give_role(place.head, Role.EXPERT, None, by=None)

    assert visit(place, "agree", place.head, code=CODE).status_code == 403
