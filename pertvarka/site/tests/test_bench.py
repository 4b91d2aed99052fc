"""The bare floor exists only where pages are measured."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.test import RequestFactory
from django.urls import NoReverseMatch, reverse

from pertvarka.site.bench import floor

ROUTED = "import django; django.setup(); from django.urls import reverse; print(reverse('bench-floor'))"


def test_the_floor_is_not_routed_outside_measuring(client, db):
    assert not settings.BENCH
    with pytest.raises(NoReverseMatch):
        reverse("bench-floor")
    assert client.get("/bench/floor/").status_code == 404


@pytest.mark.parametrize(("bench", "is_routed"), [("1", True), ("0", False), ("yes", False)])
def test_only_the_variable_s_exact_value_opens_it(bench, is_routed):
    surroundings = {**os.environ, "PERTVARKA_BENCH": bench, "DJANGO_SETTINGS_MODULE": "config.settings"}

    ended = subprocess.run(  # noqa: S603 – our own interpreter
        [sys.executable, "-c", ROUTED], env=surroundings, cwd=settings.ROOT, capture_output=True, text=True
    )

    assert (ended.returncode == 0) == is_routed
    assert ("/bench/floor/" in ended.stdout) == is_routed


def test_the_floor_asks_one_question_and_is_never_kept(db, django_assert_num_queries):
    with django_assert_num_queries(1):
        answer = floor(RequestFactory().get("/bench/floor/"))

    assert answer.headers["Cache-Control"] == "private, no-store"
