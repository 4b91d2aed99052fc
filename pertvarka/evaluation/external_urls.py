"""Addresses of external evaluations."""

from django.urls import include, path

from pertvarka.evaluation.views import (
    external_consensus,
    external_dossier,
    external_findings,
    external_outside,
    external_panel,
    external_rating,
    external_reading,
    external_recommendations,
    external_remarks,
)

app_name = "external"

urlpatterns = [
    path("<int:number>/", external_reading.view, name="view"),
    path("<int:number>/history/", external_reading.history, name="history"),
    path("<int:number>/panel/", external_panel.panel, name="panel"),
    path("<int:number>/panel/name/", external_panel.name_panel, name="name-panel"),
    path("<int:number>/panel/reform/", external_panel.reform_panel, name="reform-panel"),
    path("<int:number>/panel/appoint/<int:expert>/", external_panel.appoint, name="appoint"),
    path("<int:number>/panel/members/<int:member>/lead/", external_panel.name_lead, name="name-lead"),
    path("<int:number>/panel/members/<int:member>/take-out/", external_panel.take_out, name="take-out"),
    path("<int:number>/declare/", external_panel.declare, name="declare"),
    path("<int:number>/step-down/", external_panel.step_down, name="step-down"),
    path("", include("pertvarka.evaluation.visit_urls")),
    path("<int:number>/dossier/", external_dossier.dossier, name="dossier"),
    path("<int:number>/dossier.pdf", external_dossier.paper, name="dossier-paper"),
    path("<int:number>/dossier.zip", external_dossier.archive, name="dossier-archive"),
    path("<int:number>/dossier/evidence/<int:revision>/", external_dossier.evidence, name="evidence"),
    path(
        "<int:number>/dossier/evidence/<int:revision>/file/",
        external_dossier.evidence_file,
        name="evidence-file",
    ),
    path("<int:number>/outside-findings/", external_outside.outside_findings, name="outside-findings"),
    path(
        "<int:number>/outside-findings/<int:found>/leave-out/",
        external_outside.leave_out,
        name="leave-out-findings",
    ),
    path("<int:number>/review/", external_rating.review_next, name="review-next"),
    path("<int:number>/review/submit/", external_rating.submit, name="submit"),
    path("<int:number>/review/withdraw/", external_rating.withdraw, name="withdraw"),
    path("<int:number>/review/<str:code>/", external_rating.review, name="review"),
    path("<int:number>/reveal/", external_rating.reveal, name="reveal"),
    path("<int:number>/consensus/", external_consensus.consensus, name="consensus"),
    path("<int:number>/consensus/area/<str:code>/", external_consensus.area, name="area"),
    path("<int:number>/consensus/<str:code>/", external_consensus.agree, name="agree"),
    path("<int:number>/deliver/", external_findings.deliver, name="deliver"),
    path("<int:number>/findings/<str:kind>/<int:issue>/", external_findings.findings, name="findings"),
    path(
        "<int:number>/findings/<str:kind>/<int:issue>.pdf",
        external_findings.findings_pdf,
        name="findings-pdf",
    ),
    path("<int:number>/remarks/", external_remarks.remarks, name="remarks"),
    path("<int:number>/remarks/send/", external_remarks.send, name="send-remarks"),
    path("<int:number>/remarks/close/", external_remarks.close, name="close-remarks"),
    path("<int:number>/remarks/<str:code>/", external_remarks.remark, name="remark"),
    path("<int:number>/answers/", external_remarks.answers, name="answers"),
    path("<int:number>/answers/<int:remark>/", external_remarks.answer, name="answer-remark"),
    path("<int:number>/recommendations/", external_recommendations.recommendations, name="recommendations"),
    path(
        "<int:number>/recommendations/<str:area>/<int:place>/",
        external_recommendations.answer,
        name="answer-recommendation",
    ),
    path(
        "<int:number>/recommendations/<str:area>/<int:place>/measure/",
        external_recommendations.write_measure,
        name="answer-with-measure",
    ),
    path("<int:number>/abandon/", external_findings.abandon, name="abandon"),
]
