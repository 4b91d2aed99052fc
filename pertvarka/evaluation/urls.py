"""Addresses of self-evaluations."""

from django.urls import path

from pertvarka.evaluation.views import agreeing, course, deadlines, figures, group, rating, reading, reports

app_name = "evaluation"

urlpatterns = [
    path("", reading.self_evaluations, name="list"),
    path("open/<int:number>/", course.open_for, name="open"),
    path("<int:number>/", reading.overview, name="view"),
    path("<int:number>/history/", reading.history, name="history"),
    path("<int:number>/report/", reports.report, name="report"),
    path("<int:number>/report.pdf", reports.report_pdf, name="report-pdf"),
    path("<int:number>/report/<int:issue>/", reports.report_issue, name="report-issue"),
    path("<int:number>/report-<int:issue>.pdf", reports.report_issue_pdf, name="report-issue-pdf"),
    path("<int:number>/correct/", reports.correct, name="correct"),
    path("<int:number>/drop-correction/", reports.drop_correction, name="drop-correction"),
    path("<int:number>/settings/", course.settings, name="settings"),
    path("<int:number>/start/", course.start, name="start"),
    path("<int:number>/cancel/", course.cancel, name="cancel"),
    path("<int:number>/send-for-approval/", course.send_for_approval, name="send-for-approval"),
    path("<int:number>/approve/", course.approve, name="approve"),
    path("<int:number>/return/", course.return_for_correction, name="return"),
    path("<int:number>/group/", group.group, name="group"),
    path("<int:number>/group/<int:member>/coordinator/", group.name_coordinator, name="name-coordinator"),
    path("<int:number>/group/<int:member>/invite-again/", group.invite_again, name="invite-again"),
    path("<int:number>/group/<int:member>/remove/", group.remove_member, name="remove-member"),
    path("<int:number>/rate/", rating.rate_next, name="rate"),
    path("<int:number>/leave/", group.leave, name="leave"),
    path("<int:number>/dates/", deadlines.move, name="move-dates"),
    path("<int:number>/remind/", deadlines.remind, name="remind"),
    path("<int:number>/areas/<str:code>/drop/", deadlines.drop_area, name="drop-area"),
    path("<int:number>/rate/withdraw/", rating.withdraw, name="withdraw"),
    path("<int:number>/rate/submit/", rating.submit, name="submit"),
    path("<int:number>/rate/<str:code>/", rating.rate, name="rate-indicator"),
    path("<int:number>/reveal/", rating.reveal, name="reveal"),
    path("<int:number>/agree/", agreeing.agenda, name="agenda"),
    path("<int:number>/agree/area/<str:code>/", agreeing.area, name="area"),
    path("<int:number>/agree/area/<str:code>/reopen/", agreeing.reopen_area, name="reopen-area"),
    path("<int:number>/agree/<str:code>/", agreeing.indicator, name="agree"),
    path("<int:number>/figures/", figures.figures, name="figures"),
    path("<int:number>/figures.csv", figures.figures_csv, name="figures-csv"),
    path("<int:number>/figures.xlsx", figures.figures_xlsx, name="figures-xlsx"),
    path("<int:number>/figures/<str:key>/", figures.figure, name="figure"),
    path("<int:number>/figures/<str:key>.csv", figures.figure_csv, name="figure-csv"),
    path("<int:number>/figures/<str:key>.xlsx", figures.figure_xlsx, name="figure-xlsx"),
    path("<int:number>/report/<int:issue>/figures/<str:key>/", figures.frozen_figure, name="frozen-figure"),
    path(
        "<int:number>/report/<int:issue>/figures/<str:key>.csv",
        figures.frozen_figure_csv,
        name="frozen-figure-csv",
    ),
    path(
        "<int:number>/report/<int:issue>/figures/<str:key>.xlsx",
        figures.frozen_figure_xlsx,
        name="frozen-figure-xlsx",
    ),
]
