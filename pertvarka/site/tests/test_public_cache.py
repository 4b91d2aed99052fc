"""What is kept for visitors without a cookie, and above all what is not."""

import gzip
import random
from types import SimpleNamespace

import pytest
from django.http import HttpResponse, StreamingHttpResponse
from django.middleware.csrf import get_token
from django.test import Client, RequestFactory
from django.urls import ResolverMatch

from pertvarka.foundation import public_cache
from pertvarka.foundation.public_cache import KeptPage, PublicCacheMiddleware, Shelf

PAGE = "<p>" + "Švietimo centrai. " * 200 + "</p>"


@pytest.fixture(autouse=True)
def keeping(settings):
    settings.KEEP_PUBLIC_SECONDS = 60


@pytest.fixture
def time_here(monkeypatch):
    """This process's clock, moved by the test."""
    clock = SimpleNamespace(now=1000.0)
    monkeypatch.setattr(public_cache, "time", SimpleNamespace(monotonic=lambda: clock.now))
    return clock


class House:
    """The middleware before one view that counts how often it was asked."""

    def __init__(self, answer=lambda request: HttpResponse(PAGE), permission="public"):
        self.asked = 0
        self.answer = answer
        self.permission = permission
        self.door = PublicCacheMiddleware(self.view)

    def view(self, request):
        self.asked += 1

        def door(request):
            return None

        door.permission = self.permission
        request.resolver_match = ResolverMatch(door, (), {}, url_name="page")
        return self.answer(request)

    def get(self, path="/", method="get", **headers):
        return self.door(getattr(RequestFactory(), method)(path, headers=headers))


def is_kept(house, path="/"):
    house.get(path)
    before = house.asked
    house.get(path)
    return house.asked == before


def test_a_public_page_is_rendered_once_for_visitors_without_a_cookie():
    house = House()

    answers = [house.get("/centres/") for _ in range(3)]

    assert house.asked == 1
    assert {answer.content.decode() for answer in answers} == {PAGE}
    assert {answer.headers["Cache-Control"] for answer in answers} == {"public, no-cache"}
    assert {answer.headers["Vary"] for answer in answers} == {"Cookie, Accept-Encoding"}


def test_a_kept_page_is_rendered_again_after_its_time(time_here):
    house = House()
    house.get()

    time_here.now += 59
    house.get()
    assert house.asked == 1
    time_here.now += 1
    house.get()
    assert house.asked == 2


def test_nothing_is_kept_when_switched_off(settings):
    settings.KEEP_PUBLIC_SECONDS = 0

    assert not is_kept(House())


@pytest.mark.parametrize(
    "headers",
    [
        {"Cookie": "appearance=dark"},
        {"Cookie": "sessionid=abc"},
        {"Authorization": "Basic abc"},
        {"HX-Request": "true"},
    ],
)
def test_whoever_brings_something_of_their_own_neither_gets_nor_leaves_a_kept_page(headers):
    house = House(lambda request: HttpResponse(f"for {headers}" if request.META.get("HTTP_X_OWN") else PAGE))

    house.get(**headers, X_Own="1")
    assert house.get().content.decode() == PAGE
    assert house.get(**headers, X_Own="1").content.decode() == f"for {headers}"
    assert house.asked == 3
    assert house.get(**headers).headers["Cache-Control"] == "private, no-store"


def with_headers(**headers):
    return lambda request: HttpResponse(PAGE, headers={k.replace("_", "-"): v for k, v in headers.items()})


def with_cookie(request):
    response = HttpResponse(PAGE)
    response.set_cookie("anything", "1")
    return response


def with_form_key(request):
    get_token(request)
    return HttpResponse(PAGE)


def with_own_policy(request):
    response = HttpResponse(PAGE)
    response._csp_update = {"img-src": "https://elsewhere.lt"}
    return response


@pytest.mark.parametrize(
    "answer",
    [
        with_cookie,
        with_form_key,
        with_own_policy,
        with_headers(Cache_Control="private"),
        with_headers(Cache_Control="max-age=0, NO-STORE"),
        with_headers(Vary="User-Agent"),
        with_headers(Vary="*"),
        with_headers(Content_Encoding="br"),
        lambda request: StreamingHttpResponse([PAGE.encode()]),
        lambda request: HttpResponse(b"x" * (public_cache.LARGEST_PAGE + 1)),
        *[
            lambda request, status=status: HttpResponse(PAGE, status=status)
            for status in (204, 301, 302, 404)
        ],
        *[
            lambda request, status=status: HttpResponse(PAGE, status=status)
            for status in (400, 403, 429, 500)
        ],
    ],
)
def test_an_answer_that_may_differ_or_failed_is_not_kept(answer):
    house = House(answer)

    assert not is_kept(house)
    assert house.get().headers["Cache-Control"] != "public, no-cache"


@pytest.mark.parametrize("permission", ["me.view", "", None])
def test_a_guarded_or_unmarked_view_is_not_kept(permission):
    assert not is_kept(House(permission=permission))


@pytest.mark.parametrize("method", ["post", "put", "delete", "options"])
def test_only_reading_is_answered_from_the_shelf(method):
    house = House()
    house.get()

    house.get(method=method)

    assert house.asked == 2


def test_a_head_has_the_page_s_headers_and_no_body_and_is_not_kept_itself():
    house = House()
    assert house.get(method="head").status_code == 200
    page = house.get()

    head = house.get(method="head")

    assert house.asked == 2
    assert head.content == b""
    assert head.headers["Content-Length"] == str(len(PAGE.encode()))
    assert head.headers["ETag"] == page.headers["ETag"]


def test_a_visitor_who_has_the_page_gets_an_empty_304():
    house = House()
    tag = house.get().headers["ETag"]

    answer = house.get(If_None_Match=f'"other", {tag}')

    assert answer.status_code == 304
    assert answer.content == b""
    assert answer.headers["ETag"] == tag
    assert {"Cache-Control", "Vary"} <= set(answer.headers)
    assert not {"Content-Type", "Content-Length", "Content-Encoding"} & set(answer.headers)


def test_another_page_s_tag_or_nonsense_gives_the_whole_page():
    house = House()
    house.get()

    for asked in ['W/"other"', "nonsense", '"', "W/"]:
        assert house.get(If_None_Match=asked).status_code == 200


def test_a_strong_tag_of_the_view_s_own_is_kept_and_recognised_either_way():
    house = House(with_headers(ETag='"version-1"', Cache_Control="public, max-age=86400"))

    assert house.get().headers["Cache-Control"] == "public, max-age=86400"
    assert house.get(If_None_Match='"version-1"').status_code == 304
    assert house.get(If_None_Match='W/"version-1"').status_code == 304


@pytest.mark.parametrize("accepted", ["gzip", "br, gzip;q=0.5", "GZIP, deflate"])
def test_who_accepts_gzip_gets_the_page_compressed(accepted):
    house = House()

    answer = house.get(Accept_Encoding=accepted)

    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.content).decode() == PAGE
    assert answer.headers["Content-Length"] == str(len(answer.content))
    assert "Content-Encoding" not in house.get().headers


@pytest.mark.parametrize("accepted", ["", "br", "gzip;q=0", "gzip; q=0.0, br", "xgzipx"])
def test_who_does_not_accept_gzip_gets_the_page_plain(accepted):
    answer = House().get(Accept_Encoding=accepted)

    assert "Content-Encoding" not in answer.headers
    assert answer.content.decode() == PAGE


def test_small_or_packed_answers_are_not_compressed():
    for house in (
        House(lambda request: HttpResponse("short")),
        House(with_headers(Content_Type="image/png")),
    ):
        assert "Content-Encoding" not in house.get(Accept_Encoding="gzip").headers


def test_every_address_and_host_has_its_own_page(settings):
    settings.ALLOWED_HOSTS = ["one.lt", "two.lt"]
    house = House(lambda request: HttpResponse(f"{request.get_host()}{request.get_full_path()}"))
    addresses = ["/", "/?a=1&b=2", "/?b=2&a=1", "/en/", "/?a=1%26b=2"]

    for _ in range(2):
        for host in settings.ALLOWED_HOSTS:
            for address in addresses:
                assert house.get(address, Host=host).content.decode() == f"{host}{address}"

    assert house.asked == 10


def test_a_long_query_is_never_kept():
    assert is_kept(House(), "/?q=" + "a" * 190)
    assert not is_kept(House(), "/?q=" + "a" * 200)


def test_made_up_queries_stay_within_limits_and_push_no_plain_page_out():
    house = House()
    house.get("/centres/")

    for number in range(300):
        house.get(f"/centres/?made-up={number}")

    assert len(house.door.with_query.pages) == house.door.with_query.most_pages
    house.get("/centres/")
    assert house.asked == 301


def test_a_shelf_never_holds_more_than_its_pages_and_bytes():
    shelf = Shelf(most_pages=5, most_bytes=6000)
    dice = random.Random(1918)

    for _ in range(500):
        size = dice.randrange(1, 2000)
        page = KeptPage(HttpResponse(b"x" * size), ResolverMatch(lambda: None, (), {}), float("inf"))
        shelf.keep((False, "", str(dice.randrange(12))), page)
        shelf.find((False, "", str(dice.randrange(12))))
        assert len(shelf.pages) <= 5
        assert shelf.bytes == sum(kept.weight for kept in shelf.pages.values()) <= 6000


# --- The real house ---------------------------------------------------------------------------------------


@pytest.fixture
def member(django_user_model):
    from pertvarka.directory.models import Person

    account = django_user_model.objects.create_user("rasa@pavyzdys.lt", "a long password")
    return Person.objects.create(
        account=account, first_name="Rasa", last_name="Pavyzdinė", email=account.email
    )


@pytest.mark.django_db
def test_visitor_and_signed_in_never_see_each_other_s_page(member):
    visitor, signed_in, coloured = Client(), Client(), Client()
    signed_in.force_login(member.account)
    coloured.cookies["appearance"] = "dark"
    dice = random.Random(1918)

    for _ in range(40):
        path = dice.choice(["/about/", "/en/about/", "/privacy/", "/en/accessibility/"])
        who = dice.choice([visitor, signed_in, coloured])
        answer = who.get(path)
        text = answer.content.decode()
        assert ("Rasa" in text) == (who is signed_in)
        assert ('data-color-scheme="dark"' in text) == (who is coloured)
        assert ("no-store" in answer.headers["Cache-Control"]) == (who is not visitor)
        assert not answer.cookies or who is signed_in


@pytest.mark.django_db
def test_a_kept_page_has_fresh_security_headers_and_request_id(django_assert_num_queries):
    first = Client().get("/about/")

    with django_assert_num_queries(0):
        second = Client().get("/about/")

    own = {"X-Request-ID"}
    assert first.headers["X-Request-ID"] != second.headers["X-Request-ID"]
    assert {"Content-Security-Policy", "X-Frame-Options", "Referrer-Policy", "Content-Language"} <= set(
        second.headers
    )
    assert {k: v for k, v in first.headers.items() if k not in own} == {
        k: v for k, v in second.headers.items() if k not in own
    }
    not_modified = Client().get("/about/", headers={"If-None-Match": first.headers["ETag"]})
    assert not_modified.status_code == 304
    assert "Content-Security-Policy" in not_modified.headers


@pytest.mark.django_db
def test_a_host_that_is_not_ours_gets_400_whatever_is_kept():
    Client().get("/about/")

    answer = Client(raise_request_exception=False).get("/about/", headers={"Host": "elsewhere.lt"})

    assert answer.status_code == 400
    assert answer.headers["Cache-Control"] == "private, no-store"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    [
        "/healthz",
        "/readyz",
        "/accounts/login/",
        "/accounts/signup/",
        "/accounts/password/reset/",
        "/accounts/password/reset/sent/",
        "/accounts/password/reset/key/1-abc/",
        "/accounts/confirm-email/",
        "/accounts/confirm-email/abc/",
        "/accounts/second-step/",
        "/accounts/second-step/code/",
        "/invitations/a-token/",
        "/invitations/accept/",
        "/account/email/a-token/",
        "/appearance/",
        "/my-page/",
        "/nowhere/",
    ],
)
def test_pages_of_forms_tokens_people_and_health_are_never_kept(path):
    for _ in range(2):
        answer = Client().get(path)
        assert "no-store" in answer.headers["Cache-Control"]
        assert "ETag" not in answer.headers


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path", ["/accounts/email/", "/accounts/second-step/", "/account/", "/roles/", "/my-page/"]
)
def test_account_pages_of_the_signed_in_are_never_kept(client, member, path):
    client.force_login(member.account)

    assert client.get(path).headers["Cache-Control"] == "private, no-store"


@pytest.mark.django_db
def test_the_address_alone_decides_the_language_of_a_kept_page():
    for _ in range(2):
        for path, language in (("/about/", "lt"), ("/en/about/", "en")):
            for wanted in ("en", "lt", "de"):
                answer = Client().get(path, headers={"Accept-Language": wanted})
                assert f'<html lang="{language}"' in answer.content.decode()
                assert answer.headers["Vary"] == "Cookie, Accept-Encoding"
