"""Addresses of the room: /frameworks/institution-evaluation/1/1.1.2/, /frameworks/drafts/3/part/1.1.2/."""

from django.urls import path, re_path

from pertvarka.frameworks.views import comparing, drafts, editing, publishing, reading

app_name = "frameworks"

urlpatterns = [
    path("", reading.frameworks, name="list"),
    path("drafts/", drafts.drafts, name="drafts"),
    path("drafts/new/", drafts.new, name="new-draft"),
    path("drafts/<int:number>/", drafts.overview, name="draft"),
    path("drafts/<int:number>/describe/", drafts.describe, name="describe"),
    path("drafts/<int:number>/part/<str:address>/", editing.part, name="part"),
    path("drafts/<int:number>/part/<str:address>/move/", editing.move, name="move"),
    path("drafts/<int:number>/undo/", drafts.undo, name="undo"),
    path("drafts/<int:number>/redo/", drafts.redo, name="redo"),
    path("drafts/<int:number>/file/", drafts.replace, name="replace"),
    path("drafts/<int:number>.yaml", drafts.as_yaml, name="draft-yaml"),
    path("drafts/<int:number>/difference/", comparing.draft_difference, name="difference"),
    path("drafts/<int:number>/preview/", comparing.preview, name="preview"),
    path("drafts/<int:number>/history/", drafts.history, name="draft-history"),
    path("drafts/<int:number>/publish/", publishing.publish, name="publish"),
    path("drafts/<int:number>/discard/", drafts.discard, name="discard"),
    path("drafts/<int:number>/take-up-again/", drafts.take_up_again, name="take-up-again"),
    path("withdraw/<int:number>/", publishing.withdraw, name="withdraw"),
    path("<slug:code>/", reading.latest, name="latest"),
    path("<slug:code>/<int:version>/", reading.version, name="version"),
    path("<slug:code>/<int:version>/changes/", comparing.changes, name="changes"),
    path("<slug:code>/<int:version>.json", reading.as_json, name="json"),
    path("<slug:code>/<int:version>.yaml", reading.as_yaml, name="yaml"),
    re_path(
        r"^(?P<code>[-a-z0-9]+)/(?P<version>\d{1,9})/(?P<indicator>\d{1,2}\.\d{1,2}\.\d{1,2})/$",
        reading.indicator,
        name="indicator",
    ),
]
