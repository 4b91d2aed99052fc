"""All addresses: Lithuanian at /…, English at /en/…."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import URLPattern, URLResolver, include, path

from pertvarka.accreditation.api import urls as register_api
from pertvarka.site import appearance, bench, exports, gallery, health, views

site_patterns = (
    [
        path("", views.home, name="home"),
        path("about/", views.about, name="about"),
        path("accessibility/", views.accessibility, name="accessibility"),
        path("privacy/", views.privacy, name="privacy"),
        path("my-page/", views.my_page, name="my-page"),
        path("exports/", exports.exports, name="exports"),
        path("exports/all.xlsx", exports.workbook, name="workbook"),
        path("exports/<str:name>.<str:kind>", exports.export, name="export"),
        path("appearance/", appearance.appearance, name="appearance"),
        path("gallery/", gallery.gallery, name="gallery"),
    ],
    "site",
)

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("api/v1/", register_api),
]
if settings.BENCH:  # elsewhere the floor does not exist
    urlpatterns += [path("bench/floor/", bench.floor, name="bench-floor")]
urlpatterns += i18n_patterns(
    path("", include(site_patterns)),
    path("", include("pertvarka.directory.urls")),
    path("frameworks/", include("pertvarka.frameworks.urls")),
    path("procedures/", include("pertvarka.frameworks.procedure_urls")),
    path("self-evaluations/", include("pertvarka.evaluation.urls")),
    path("external-evaluations/", include("pertvarka.evaluation.external_urls")),
    path("", include("pertvarka.accreditation.urls")),
    path("register/", include("pertvarka.accreditation.register_urls")),
    path("experts/", include("pertvarka.evaluation.expert_urls")),
    path("certificates/", include("pertvarka.accreditation.certificate_urls")),
    path("evidence/", include("pertvarka.evaluation.evidence_urls")),
    path("", include("pertvarka.site.outbox_urls")),
    path("", include("pertvarka.site.journal_urls")),
    path("accounts/", include("pertvarka.directory.account_urls")),
    prefix_default_language=False,
)
