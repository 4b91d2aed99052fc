"""Frameworks as files: out and in without loss; what is hostile is refused and nothing of it is kept."""

import io

import pytest
from hypothesis import HealthCheck, given, settings

from pertvarka.frameworks import actions
from pertvarka.frameworks.actions import document_of
from pertvarka.frameworks.checks import problems_of
from pertvarka.frameworks.content import as_yaml, canonical
from pertvarka.frameworks.models import Draft, FrameworkVersion
from pertvarka.frameworks.parts import addresses, part_of
from pertvarka.frameworks.shapes import flat, read
from pertvarka.frameworks.tests.factories import document, version
from pertvarka.frameworks.tests.frameworks import documents
from pertvarka.frameworks.tests.people import officer
from pertvarka.frameworks.tests.test_editing import fresh
from pertvarka.frameworks.tree import build

pytestmark = pytest.mark.usefixtures("in_english")
LAWS = settings(
    deadline=None,
    max_examples=15,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,  # a document that grows too large counts as left out
        HealthCheck.function_scoped_fixture,
    ],
)


@LAWS
@given(documents())
def test_what_is_written_as_a_file_is_read_back_byte_for_byte(whole):
    assert problems_of(whole) == []
    build(whole)

    assert canonical(document_of(as_yaml(whole))) == canonical(whole)


@LAWS
@given(documents())
def test_every_part_of_any_framework_goes_through_its_form_without_loss(whole):
    for address in addresses(whole):
        part = part_of(whole, address)
        value = part.get(whole)

        assert read(part.shape, flat(part.shape, value)) == value
        assert canonical(part.put(whole, value)) == canonical(whole)


# --- Brought in on the page -------------------------------------------------------------------------------


@pytest.fixture
def as_officer(client, db):
    client.force_login(officer().account)
    return client


def bring(client, content, name="framework.yaml"):
    file = io.BytesIO(content if isinstance(content, bytes) else content.encode())
    file.name = name
    return client.post("/en/frameworks/drafts/new/", {"title": "From a file", "base": "file", "file": file})


def national(**changes):
    return as_yaml(document() | changes)


def test_a_downloaded_version_can_be_brought_back_as_a_draft(as_officer):
    version()
    file = as_officer.get("/frameworks/institution-evaluation/1.yaml").content

    response = bring(as_officer, file)

    draft = Draft.objects.get()
    assert response.headers["Location"] == f"/en/frameworks/drafts/{draft.pk}/"
    assert draft.document == document()
    again = as_officer.get(f"/frameworks/drafts/{draft.pk}.yaml")
    assert again.content == file
    assert (
        again.headers["Content-Disposition"]
        == f'attachment; filename="institution-evaluation-draft-{draft.pk}.yaml"'
    )


BOMB = "a: &a [x]\n" + "\n".join(
    f"{b}: &{b} [{', '.join(['*' + a] * 9)}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (BOMB, "line 1: references"),
        ("a: !!python/object/apply:os.system ['rm -rf /']", "line 1: tags"),
        (b"\xff\xfe" + national().encode("utf-16-le"), "not UTF-8 text"),
        (national().encode("utf-16"), "not UTF-8 text"),
        (b"a: \x00\x01", "not readable YAML"),
        (b"", "The submitted file is empty"),
        (b"x" * 1_000_001, "larger than 1000000 bytes"),
        ("a: " + "[" * 5000, "nested deeper"),
        ("title_lt: a\ntitle_lt: b", "line 2: the key “title_lt” is written twice"),
        (national(version="1"), "a whole number from 1 to 9999 is wanted, not “1”"),
        (national(groups="none"), "groups: a list is wanted here"),
        (national(surprise=1), "the key “surprise” is not known"),
        (
            national(title_lt="\N{RIGHT-TO-LEFT OVERRIDE}abc"),
            "title_lt: the text has a character that cannot be shown",
        ),
        (national(title_lt="x" * 3001), "title_lt: the text is longer than 3000 characters"),
        (national(figures=[{}] * 201), "figures: the list is longer than 200 items"),
        ("%PDF-1.7\n1 0 obj", "not readable YAML"),
        ("PK\x03\x04", "not readable YAML"),
    ],
)
def test_a_hostile_file_is_refused_in_words_and_nothing_is_kept(as_officer, content, said):
    response = bring(as_officer, content)

    assert response.status_code == 422
    assert said in response.content.decode().replace("&quot;", '"')
    assert not Draft.objects.exists()
    assert not FrameworkVersion.objects.exists()


def test_problems_of_a_file_name_line_and_field_and_markup_in_them_is_harmless(as_officer):
    hostile = national(id="<img src=x onerror=alert(1)>")

    page = bring(as_officer, hostile).content.decode()

    assert "line 1, id: “&lt;img src=x onerror=alert(1)&gt;”" in page
    assert "<img src=x" not in page


def test_of_very_many_problems_the_first_are_told_and_the_others_counted(as_officer):
    broken = document()
    for group in broken["groups"]:
        for area in group["areas"]:
            for indicator in area["indicators"]:
                indicator["title_lt"] = indicator["title_en"] = ""
                del indicator["signs"][0]

    page = bring(as_officer, as_yaml(broken)).content.decode()

    assert (
        page.count("level 0 is missing") + page.count("a text is wanted here") < 110
    )  # each twice: above and beside
    assert "22 more." in page


def test_a_file_with_markup_is_kept_as_text_and_shown_as_text(as_officer):
    bring(
        as_officer,
        national(title_en="<script>alert(1)</script>", title_lt="</textarea><script>alert(1)</script>"),
    )

    page = as_officer.get(f"/en/frameworks/drafts/{Draft.objects.get().pk}/part/about/").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_draft_is_replaced_by_a_file_and_the_replacement_undone(as_officer):
    record = actions.start_draft(version(), title="2027", by=officer())
    file = io.BytesIO(national(title_en="From a file").encode())

    as_officer.post(f"/en/frameworks/drafts/{record.pk}/file/", {"at": "0", "file": file})
    assert fresh(record).document["title_en"] == "From a file"
    stale = as_officer.post(
        f"/en/frameworks/drafts/{record.pk}/file/",
        {"at": "0", "file": io.BytesIO(national().encode())},
        follow=True,
    )
    assert "The draft has changed meanwhile" in stale.content.decode()
    as_officer.post(f"/en/frameworks/drafts/{record.pk}/undo/", {"at": "1"})
    assert fresh(record).document == record.document


def test_a_broken_file_leaves_the_draft_as_it_is(as_officer):
    record = actions.start_draft(version(), title="2027", by=officer())

    response = as_officer.post(
        f"/en/frameworks/drafts/{record.pk}/file/", {"at": "0", "file": io.BytesIO(b"a: [")}
    )

    assert response.status_code == 422
    assert fresh(record).revision == 0
