"""The invented country: complete, marked, told once, and the same from the same seed."""

from datetime import date

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from pertvarka.accreditation.models import Appeal, Case, Certificate, Decision, Hearing, Pause
from pertvarka.accreditation.queries.register import register_on
from pertvarka.accreditation.states import CaseState
from pertvarka.directory.models import CENTRE_KINDS, Evidence, Organisation, Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import Evidence as EvidenceKept
from pertvarka.evaluation.models import (
    EvidenceKind,
    ExternalEvaluation,
    ImprovementPlan,
    Rating,
    Report,
    SelfEvaluation,
)
from pertvarka.evaluation.states import State
from pertvarka.foundation.clock import today
from pertvarka.foundation.outbox.models import Message
from pertvarka.frameworks.queries import in_force
from pertvarka.site.demonstration.country import build, data
from pertvarka.site.demonstration.histories import FRAMEWORK, History, Storyteller, days_of


@pytest.fixture(scope="module")
def country(django_db_setup, django_db_blocker):
    """Built once for this file and taken away with its transaction."""
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic(), override_settings(DEMONSTRATION=True):
        call_command("demonstrate", verbosity=0)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def inside(country, django_db_blocker):
    """Lets a test read the country without a transaction of its own."""
    with django_db_blocker.unblock():
        yield


def test_every_stage_of_a_self_evaluation_can_be_looked_at(inside):
    this_year = SelfEvaluation.objects.filter(year=today().year)

    assert {record.state for record in this_year} == set(State.values)
    assert this_year.filter(reveals_by_area=True, state=State.RATING, reveals__isnull=False).exists()
    assert this_year.filter(state=State.RATING, rating_until__lt=today()).exists()
    assert {record.year for record in SelfEvaluation.objects.all()} == {today().year - n for n in range(3)}


def test_every_state_of_a_case_of_an_evaluation_and_of_an_appeal_can_be_looked_at(inside):
    assert set(Case.objects.values_list("state", flat=True)) == set(CaseState.values)
    assert set(ExternalEvaluation.objects.values_list("state", flat=True)) == set(ExternalState.values)
    assert set(Appeal.objects.values_list("state", flat=True)) >= {"filed", "dismissed", "upheld"}
    assert Case.objects.filter(organisation__kind="agency", evaluation__isnull=False).exists()
    assert Hearing.objects.exists()
    assert Pause.objects.filter(until_on=None).exists()
    assert ImprovementPlan.objects.filter(findings__evaluation__case__state=CaseState.CLOSED).exists()


def test_the_register_tells_of_gaps_courts_names_and_every_standing(inside):
    kinds = {told.kind for told in register_on(today()).values()}

    assert kinds >= {"accredited", "expiring", "expired", "suspended", "withdrawn"}
    assert Decision.objects.filter(years=1, organisation__former_names__isnull=False).exists()
    assert Decision.objects.filter(order_date__year=2012, in_force_from__year=2015).exists()
    assert Certificate.objects.exists()


def test_nothing_is_invented_about_a_real_institution(inside):
    real = Organisation.objects.filter(is_demonstration=False)
    assert not Case.objects.filter(organisation__in=real).exists()
    assert not Decision.objects.filter(organisation__in=real).exists()

    assert real.count() == 47
    assert not SelfEvaluation.objects.filter(organisation__in=real).exists()
    assert not RoleHolding.objects.filter(organisation__in=real).exists()
    assert not Person.objects.filter(is_demonstration=False).exists()
    assert not Organisation.objects.filter(is_demonstration=True).exclude(evidence=Evidence.INVENTED).exists()


def test_there_is_somebody_for_every_role(inside):
    held = set(RoleHolding.objects.current().values_list("role", flat=True))

    assert held == set(Role.values)


def test_approved_self_evaluations_have_a_report_that_says_it_is_a_demonstration(inside):
    reports = Report.objects.all()

    reported = {report.self_evaluation_id for report in reports}
    approved = SelfEvaluation.objects.filter(state=State.APPROVED)
    assert len(reported) > 20
    assert reported >= set(approved.values_list("pk", flat=True))
    assert all(report.content["organisation"]["is_demonstration"] for report in reports)


def test_nothing_is_told_as_done_in_the_future(inside):
    latest = max(report.approved_at.date() for report in Report.objects.all())

    assert latest <= today()


def test_old_letters_do_not_fill_the_mailbox(inside):
    assert 0 < Message.objects.count() < 300


def test_built_again_nothing_changes(inside):
    before = (Organisation.objects.count(), SelfEvaluation.objects.count(), Rating.objects.count())

    build(1918)

    assert (Organisation.objects.count(), SelfEvaluation.objects.count(), Rating.objects.count()) == before


def test_the_same_seed_tells_the_same_story_and_another_seed_another(inside):
    row = next(each for each in data("centres.yaml")["centres"] if each["story"])
    centre = Organisation.objects.filter(name_lt=row["name_lt"]).get()
    record = SelfEvaluation.objects.filter(organisation=centre, state=State.APPROVED)[0]
    group = [member.person for member in record.group]
    history = History(centre, record.opened_by, group, row, row["story"][0], record.year)
    texts = data("texts.yaml")

    told = [Storyteller(texts, seed)._answers(history, record) for seed in (1918, 1918, 1990)]

    assert told[0] == told[1]
    assert told[0] != told[2]


@pytest.mark.parametrize("stage", ["rating", "agreeing", "awaiting_approval", "rating_overdue", "preparing"])
def test_the_dates_of_a_story_run_forward(stage):
    history = History(None, None, [], {}, {"stage": stage}, 2026)

    days = days_of(history, date(2026, 11, 24))

    assert days.opened < days.rating_until < days.agreeing_until < days.approval_until


def test_invented_people_are_refused_in_production(settings, db):
    settings.MODE = "production"

    with pytest.raises(CommandError):
        call_command("demonstrate")

    assert not Organisation.objects.filter(kind__in=CENTRE_KINDS).exists()
    assert in_force(FRAMEWORK, on=today()) is None


def test_some_centres_show_evidence_of_every_kind_over_three_years(inside):
    pieces = EvidenceKept.objects.filter(organisation__name_lt="Šilų švietimo centras")

    assert {piece.kind for piece in pieces} == set(EvidenceKind.values)
    assert {piece.year_until for piece in pieces} == {today().year - n for n in range(3)}
    assert all(piece.uses.exists() for piece in pieces)
    assert any(
        indicator["evidence"]
        for report in Report.objects.all()
        for area in report.content["areas"]
        for indicator in area["indicators"]
    )
