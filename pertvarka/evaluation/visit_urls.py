"""Addresses of visits, among those of external evaluations."""

from django.urls import path

from pertvarka.evaluation.views import (
    visit_agenda,
    visit_feedback,
    visit_notes,
    visit_protocol,
    visit_questions,
    visit_work,
)

urlpatterns = [
    path("days-worked/", visit_work.table, name="work-table"),
    path("days-worked.csv", visit_work.table_csv, name="work-csv"),
    path("days-worked.xlsx", visit_work.table_xlsx, name="work-xlsx"),
    path("feedback/", visit_feedback.means, name="feedback-means"),
    path("<int:number>/questions/", visit_questions.questions, name="questions"),
    path("<int:number>/questions.csv", visit_questions.questions_csv, name="questions-csv"),
    path("<int:number>/questions.xlsx", visit_questions.questions_xlsx, name="questions-xlsx"),
    path("<int:number>/questions/ask/", visit_questions.ask, name="ask"),
    path("<int:number>/questions/<int:question>/", visit_questions.answer, name="answer"),
    path(
        "<int:number>/questions/<int:question>/withdraw/", visit_questions.withdraw, name="withdraw-question"
    ),
    path("<int:number>/visit/days/", visit_agenda.days, name="visit-days"),
    path("<int:number>/visit/agenda/", visit_agenda.agenda, name="agenda"),
    path("<int:number>/visit/agenda.ics", visit_agenda.agenda_ics, name="agenda-ics"),
    path("<int:number>/visit/agenda.pdf", visit_agenda.agenda_pdf, name="agenda-pdf"),
    path("<int:number>/visit/agenda/propose/", visit_agenda.propose, name="propose-agenda"),
    path("<int:number>/visit/agenda/add/", visit_agenda.add_item, name="add-agenda-item"),
    path("<int:number>/visit/agenda/<int:item>/", visit_agenda.change_item, name="change-agenda-item"),
    path("<int:number>/visit/agenda/<int:item>/remove/", visit_agenda.remove_item, name="remove-agenda-item"),
    path("<int:number>/visit/agenda/send/", visit_agenda.send, name="send-agenda"),
    path("<int:number>/visit/agenda/confirm/", visit_agenda.confirm, name="confirm-agenda"),
    path("<int:number>/visit/agenda/wish/", visit_agenda.wish, name="wish-visit-change"),
    path("<int:number>/visit/begin/", visit_agenda.begin, name="begin-visit"),
    path("<int:number>/visit/end/", visit_agenda.end, name="end-visit"),
    path("<int:number>/visit/notes/", visit_notes.notes, name="visit-notes"),
    path("<int:number>/visit/notes/<str:topic>/", visit_notes.save, name="save-note"),
    path("<int:number>/visit/protocol/", visit_protocol.protocol, name="protocol"),
    path("<int:number>/visit/protocol.pdf", visit_protocol.protocol_pdf, name="protocol-pdf"),
    path("<int:number>/visit/protocol/write/", visit_protocol.write, name="write-protocol"),
    path("<int:number>/visit/protocol/sign/", visit_protocol.sign, name="sign-protocol"),
    path("<int:number>/days-worked/", visit_work.work, name="work"),
    path("<int:number>/days-worked/certificate.pdf", visit_work.certificate, name="work-certificate"),
    path("<int:number>/days-worked/all/", visit_work.days, name="work-days"),
    path("<int:number>/days-worked/all/<int:member>/confirm/", visit_work.confirm, name="confirm-work"),
    path("<int:number>/days-worked/all/<int:member>/return/", visit_work.give_back, name="return-work"),
    path("<int:number>/feedback/", visit_feedback.judge, name="feedback"),
    path("<int:number>/feedback/read/", visit_feedback.read, name="read-feedback"),
]
