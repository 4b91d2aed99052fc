"""The doors: what they show, what they refuse, and that nothing leaks before the reveal."""

from datetime import timedelta

import pytest
from django.urls import reverse

from pertvarka.evaluation import actions
from pertvarka.evaluation.models import Membership, Rating, SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.evaluation.tests.factories import REASON, agreed, approved, rated, revealed, world
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today

pytestmark = pytest.mark.django_db


@pytest.fixture
def as_(client):
    """Signs a person in and returns the client."""

    def sign_in(someone):
        client.force_login(someone.account)
        return client

    return sign_in


def address(name, place, **parts):
    return reverse(f"evaluation:{name}", kwargs={"number": place.record.pk, **parts})


def calendar(**changes):
    return {
        "year": "2026",
        "areas": ["1.2"],
        "rating_until": f"{today().year + 1}-01-10",
        "agreeing_until": f"{today().year + 1}-01-20",
        "approval_until": f"{today().year + 1}-01-30",
        "message": "",
        **changes,
    }


def test_a_head_opens_a_self_evaluation_and_goes_on_to_the_group(as_, time_machine):
    time_machine.move_to("2026-03-02T10:00:00+02:00")
    place = world(year=2025)

    answer = as_(place.head).post(reverse("evaluation:open", args=[place.centre.pk]), calendar())

    record = SelfEvaluation.objects.get(organisation=place.centre, year=2026)
    assert answer.headers["Location"] == reverse("evaluation:group", args=[record.pk])
    assert record.areas == ["1.2", "2.3"]


def test_wrong_dates_come_back_with_what_was_written(as_):
    place = world()

    answer = as_(place.head).post(
        address("settings", place),
        calendar(agreeing_until=f"{today().year + 1}-01-09", message="Mano žodžiai grupei"),
    )

    assert answer.status_code == 422
    assert "Mano žodžiai grupei" in answer.content.decode()
    assert answer.context["form"].errors.keys() == {"agreeing_until"}


def test_a_head_of_another_centre_finds_every_door_closed(as_):
    place, other = agreed(world()), world(name="Kitas")
    client = as_(other.head)

    statuses = [
        client.get(address(name, place)).status_code
        for name in (
            "view",
            "history",
            "settings",
            "group",
            "rate",
            "submit",
            "reveal",
            "agenda",
            "approve",
            "cancel",
        )
    ]
    statuses.append(client.get(address("agree", place, code="2.3.1")).status_code)

    assert set(statuses) == {403}


@pytest.mark.parametrize("who", ["head", "coordinator", "member"])
def test_no_page_shows_anybodys_rating_before_the_reveal(as_, who):
    place = rated(world(), ["0", "1", "4"])
    someone = {"head": place.head, "coordinator": place.coordinator, "member": place.group[2]}[who]
    client = as_(someone)
    others = f"{REASON} Ypatingas žodis."
    member = Membership.objects.get(self_evaluation=place.record, person=place.group[1])
    Rating.objects.filter(membership=member).delete()
    member.submissions.all().delete()
    actions.save_rating(place.record, indicator_code="2.3.1", level="1", reason=others, by=place.group[1])

    pages = "".join(
        client.get(address(name, place)).content.decode()
        for name in ("view", "history", "agenda", "reveal", "group", "submit")
    )

    assert "Ypatingas žodis" not in pages


def test_progress_is_a_count_without_names(as_):
    place = rated(world(), submit=2)

    page = as_(place.head).get(address("view", place))

    assert page.context["done"] == 2
    history = as_(place.head).get(address("history", place))
    submitted = [
        act for act in history.context["acts"] if act["what"] == "submitted ratings" or not act["who"]
    ]
    assert {act["who"] for act in submitted} == {""}


def test_the_history_says_what_was_erased_when_and_by_whom(as_):
    place = world()
    opened, *_, joined = journal.entries_about(place.record).order_by("number")
    journal.erase(opened, by=place.group[1], reason="Prašymas Nr. 5")
    journal.erase(joined, by=None, reason="Terminas baigėsi")

    page = as_(place.head).get(address("history", place))

    acts = {act["erased_by"]: act for act in page.context["acts"] if act["erased_at"]}
    assert {act["who"] + act["where"] + act["note"] for act in acts.values()} == {""}
    assert acts[place.group[1].full_name]["what"] == "pradėjo įsivertinimą"
    assert f"ištrynė {place.group[1].full_name}." in page.content.decode()
    assert "ištrynė sistema, nes baigėsi jų saugojimo terminas." in page.content.decode()


def test_an_unfinished_answer_is_kept_and_the_person_is_told_what_is_missing(as_):
    place = world()
    actions.start_rating(place.record, by=place.coordinator)

    answer = as_(place.coordinator).post(
        address("rate-indicator", place, code="2.3.1"), {"level": "", "reason": "Dar galvoju apie planą."}
    )

    rating = Rating.objects.get()
    assert answer.status_code == 422
    assert (rating.level, rating.reason) == ("", "Dar galvoju apie planą.")
    assert "Dar galvoju apie planą." in answer.content.decode()


def test_a_finished_answer_leads_to_the_next_indicator(as_):
    place = world()
    actions.start_rating(place.record, by=place.coordinator)

    answer = as_(place.coordinator).post(
        address("rate-indicator", place, code="1.2.3"), {"level": "2", "reason": REASON}
    )

    assert answer.headers["Location"] == address("rate-indicator", place, code="2.3.1")


def test_autosave_answers_with_only_the_saved_line(as_):
    place = world()
    actions.start_rating(place.record, by=place.coordinator)

    answer = as_(place.coordinator).post(
        address("rate-indicator", place, code="2.3.1"),
        {"level": "3", "reason": ""},
        headers={"HX-Request": "true"},
    )

    assert answer.status_code == 200
    assert "<html" not in answer.content.decode()
    assert Rating.objects.get().level == "3"


def test_autosave_after_the_session_ended_is_refused_without_a_sign_in_page(client):
    place = world()
    actions.start_rating(place.record, by=place.coordinator)

    answer = client.post(
        address("rate-indicator", place, code="2.3.1"),
        {"level": "3", "reason": REASON},
        headers={"HX-Request": "true"},
    )

    assert (answer.status_code, answer.content) == (401, b"")


def test_once_rating_is_over_the_form_is_no_longer_offered(as_):
    place = rated(world(), submit=2)
    actions.cancel(place.record, reason="Nutraukiame.", by=place.head)

    answer = as_(place.group[2]).get(address("rate-indicator", place, code="2.3.1"))

    assert answer.headers["Location"] == address("view", place)


def test_once_rating_has_started_its_date_only_moves_later(as_):
    place = rated(world(), submit=0)

    answer = as_(place.head).post(
        address("move-dates", place), calendar(rating_until=today().isoformat(), reason="Skubame.")
    )

    assert answer.status_code == 422
    assert place.fresh().rating_until == place.record.rating_until


def test_dates_far_ahead_are_refused(as_):
    place = world()

    answer = as_(place.head).post(address("settings", place), calendar(approval_until="9999-12-31"))

    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"approval_until"}


def test_a_passed_date_is_shown_as_late(as_):
    place = rated(world(), submit=0)
    SelfEvaluation.objects.filter(pk=place.record.pk).update(rating_until=today() - timedelta(days=10))

    assert as_(place.head).get(address("view", place)).context["days_left"] < 0


def test_a_refused_autosave_does_not_say_it_saved(as_):
    place = world()
    actions.start_rating(place.record, by=place.coordinator)

    answer = as_(place.coordinator).post(
        address("rate-indicator", place, code="2.3.1"),
        {"level": "9", "reason": REASON},
        headers={"HX-Request": "true"},
    )

    assert answer.status_code == 422
    assert not {"Saved", "Įrašyta"} & set(answer.content.decode().replace(">", " ").split())


@pytest.mark.parametrize("year", ["²", "99999999999999999999", "-1", "abcd"])
def test_a_year_that_is_none_does_not_break_the_list(as_, year):
    assert as_(world().head).get(reverse("evaluation:list"), {"year": year}).status_code == 200


def test_an_indicator_outside_the_chosen_areas_is_not_found(as_):
    place = world()
    actions.start_rating(place.record, by=place.coordinator)

    assert as_(place.coordinator).get(address("rate-indicator", place, code="1.1.1")).status_code == 404


def test_too_long_a_reason_is_refused_and_given_back(as_):
    place = world()
    actions.start_rating(place.record, by=place.coordinator)
    text = "ą" * 5001

    answer = as_(place.coordinator).post(
        address("rate-indicator", place, code="2.3.1"), {"level": "3", "reason": text}
    )

    assert answer.status_code == 422
    assert text in answer.content.decode()


def test_text_with_markup_is_shown_as_text(as_):
    place = revealed(world())
    evil = "<script>alert(1)</script> ir daugiau"
    actions.agree(place.record, levels={"2.3.1": actions.AgreedLevel("3", evil)}, by=place.coordinator)

    page = as_(place.head).get(address("agree", place, code="2.3.1")).content.decode()

    assert evil not in page
    assert "&lt;script&gt;alert(1)" in page


def test_the_group_sees_the_spread_after_the_reveal(as_):
    place = revealed(world(), ["1", "2", "4"])

    page = as_(place.group[1]).get(address("agree", place, code="2.3.1"))

    assert [vote.level for vote in page.context["item"].votes] == ["1", "2", "4"]
    assert place.group[2].full_name not in page.content.decode()


def test_a_member_cannot_record_the_agreed_level(as_):
    place = revealed(world())

    answer = as_(place.group[1]).post(address("agree", place, code="2.3.1"), {"level": "4", "reason": REASON})

    assert answer.status_code == 403
    assert place.fresh().agreements.count() == 0


def test_a_step_that_no_longer_follows_is_explained(as_):
    place = approved(world())

    answer = as_(place.head).post(address("cancel", place), {"reason": "Per vėlu."}, follow=True)

    assert place.fresh().state == State.APPROVED
    assert [message.level_tag for message in answer.context["messages"]] == ["error"]


def test_returning_needs_a_reason(as_):
    place = agreed(world())
    actions.send_for_approval(place.record, by=place.coordinator)

    answer = as_(place.head).post(address("return", place), {"reason": " "})

    assert answer.status_code == 422
    assert place.fresh().state == State.APPROVAL


def test_the_report_is_a_page_and_a_paper(as_):
    place = approved(world())
    client = as_(place.group[1])

    page, paper = client.get(address("report", place)), client.get(address("report-pdf", place))

    assert (page.status_code, paper.headers["Content-Type"]) == (200, "application/pdf")
    assert "no-store" in paper.headers["Cache-Control"]


def test_there_is_no_report_before_approval(as_):
    place = agreed(world())

    assert as_(place.head).get(address("report-pdf", place)).status_code == 404


@pytest.mark.parametrize("count", [1, 4])
def test_the_list_costs_the_same_number_of_queries(as_, count, django_assert_num_queries):
    place = world(year=2020)
    for year in range(2021, 2020 + count):
        actions.open_self_evaluation(
            place.centre,
            year=year,
            framework_version=place.record.framework_version,
            areas=["2.3"],
            rating_until=place.record.rating_until,
            agreeing_until=place.record.agreeing_until,
            approval_until=place.record.approval_until,
            reveals_by_area=False,
            shows_names=False,
            message="",
            by=place.head,
        )
    client = as_(place.head)
    client.get(reverse("evaluation:list"))

    with django_assert_num_queries(6):
        page = client.get(reverse("evaluation:list"))

    assert len(page.context["page"].object_list) == count


def test_opening_again_for_a_taken_year_is_refused_beside_the_field(as_):
    place = world()

    answer = as_(place.head).post(
        reverse("evaluation:open", args=[place.centre.pk]), calendar(year=str(place.record.year))
    )

    assert answer.status_code == 422
    assert "year" in answer.context["form"].errors
