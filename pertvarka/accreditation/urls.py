"""Addresses of cases, the yearly plan, and what the public may verify."""

from django.urls import path

from pertvarka.accreditation.views import case_file, cases, hearings, lists, plans, requests, steps

app_name = "accreditation"

urlpatterns = [
    path("cases/", lists.cases, name="cases"),
    path("cases/list.csv", lists.cases_csv, name="cases-csv"),
    path("cases/list.xlsx", lists.cases_xlsx, name="cases-xlsx"),
    path("cases/board/", lists.board, name="board"),
    path("cases/calendar/", lists.cases_calendar, name="calendar"),
    path("cases/plan/", plans.coming_plan, name="coming-plan"),
    path("cases/plan/<int:year>/", plans.plan, name="plan"),
    path("cases/plan/<int:year>/publish/", plans.publish, name="publish-plan"),
    path("cases/plan/<int:year>/invite/", plans.invite_requests, name="invite-requests"),
    path("external-evaluation-plan/", plans.public_plans, name="public-plans"),
    path("external-evaluation-plan/<int:year>/", plans.public_plan, name="public-plan"),
    path("external-evaluation-plan/<int:year>/plan.csv", plans.public_plan_csv, name="public-plan-csv"),
    path("external-evaluation-plan/<int:year>/plan.pdf", plans.public_plan_pdf, name="public-plan-pdf"),
    path("cases/new/", requests.choose_institution, name="new"),
    path("cases/new/<int:number>/", requests.file_request, name="file-request"),
    path("cases/from-paper/<int:number>/", requests.file_from_paper, name="file-from-paper"),
    path("cases/<int:number>/", cases.case, name="case"),
    path("cases/<int:number>/steps/<str:name>/", steps.step, name="step"),
    path("cases/<int:number>/letters/<int:letter>/", cases.letter, name="letter"),
    path("cases/<int:number>/history/", cases.history, name="history"),
    path("cases/<int:number>/request/", requests.request_file, name="request-file"),
    path("cases/<int:number>/hearings/", hearings.hearings, name="hearings"),
    path("cases/<int:number>/hearings/ask/", hearings.ask, name="ask-for-hearing"),
    path("cases/hearings/<int:number>/withdraw/", hearings.withdraw, name="withdraw-hearing"),
    path("cases/hearings/<int:number>/<slug:step>/", hearings.answer, name="hearing-step"),
    path("cases/<int:number>/file/", case_file.file, name="file"),
    path("cases/<int:number>/file/<slug:name>/", case_file.paper, name="paper"),
    path("cases/<int:number>/journal.jsonl", case_file.journal_extract, name="journal-extract"),
    path("cases/<int:number>/archives/", case_file.archives, name="archives"),
    path("cases/<int:number>/archives/make/", case_file.ask_for_archive, name="ask-for-archive"),
    path("cases/archives/<int:number>/", case_file.archive, name="archive"),
    path("cases/archives/<int:number>/archive.zip", case_file.archive_file, name="archive-file"),
]
