"""Addresses of the directory: accounts, roles and invitations first, then places and centres."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, path

from pertvarka.directory import (
    privacy_urls,
    recovery_urls,
    views_accounts,
    views_calendars,
    views_centres,
    views_delegations,
    views_demonstration,
    views_imports,
    views_invitations,
    views_kept_posts,
    views_merging,
    views_names,
    views_people,
    views_staff,
)

app_name = "directory"

accounts: list[URLPattern | URLResolver] = [
    path("account/", views_accounts.account, name="account"),
    path("account/language/", views_accounts.choose_language, name="choose-language"),
    path("account/email/cancel/", views_accounts.cancel_email_change, name="cancel-email-change"),
    path("account/email/<str:token>/", views_accounts.confirm_email, name="confirm-email"),
    path("account/calendar/", views_calendars.calendar, name="calendar"),
    path("account/calendar/renew/", views_calendars.renew, name="renew-calendar"),
    path("account/calendar/close/", views_calendars.close, name="close-calendar"),
    path("account/calendar/reminders/", views_calendars.choose_reminders, name="choose-reminders"),
    path("account/calendar/dates.ics", views_calendars.calendar_file, name="calendar-file"),
    path("calendar/<str:token>.ics", views_calendars.calendar_feed, name="calendar-feed"),
    path("kept/", views_kept_posts.kept, name="kept-posts"),
    path("kept/<int:number>/throw-away/", views_kept_posts.throw_away, name="throw-away-kept-post"),
    path("roles/", views_accounts.roles, name="roles"),
    path("roles/switch/", views_accounts.switch_role, name="switch-role"),
    path("invitations/accept/", views_invitations.answer_invitation, name="answer-invitation"),
    path("invitations/join/", views_invitations.join_with_account, name="join-with-account"),
    path("invitations/renew/", views_invitations.renew_invitation, name="renew-invitation"),
    path("invitations/<str:token>/", views_invitations.accept_invitation, name="accept-invitation"),
    path("centres/<int:number>/invite-head/", views_invitations.invite_head, name="invite-head"),
]

if settings.DEMONSTRATION:  # elsewhere these doors do not exist
    accounts += [
        path("demonstration/", views_demonstration.demonstration, name="demonstration"),
        path("demonstration/enter/", views_demonstration.enter, name="demonstration-enter"),
    ]

people: list[URLPattern | URLResolver] = [
    path("account/name/", views_names.ask_for_name, name="ask-for-name"),
    path("account/vocative/", views_names.choose_vocative, name="choose-vocative"),
    path("account/name/withdraw/", views_names.withdraw_name, name="withdraw-name"),
    path("delegations/", views_delegations.delegations, name="delegations"),
    path("delegations/<int:number>/end/", views_delegations.end_delegation, name="end-delegation"),
    path("roles/<int:number>/deputy/", views_delegations.name_deputy, name="name-deputy"),
    path("roles/<int:number>/end/", views_staff.release, name="release"),
    path("organisations/<int:number>/people/", views_staff.staff, name="staff"),
    path("organisations/<int:number>/people/people.csv", views_staff.staff_csv, name="staff-csv"),
    path("organisations/<int:number>/people/people.xlsx", views_staff.staff_xlsx, name="staff-xlsx"),
    path("organisations/<int:number>/people/appoint/", views_staff.appoint, name="appoint"),
    path("people/", views_people.people, name="people"),
    path("people/<int:number>/", views_people.person, name="person"),
    path("people/duplicates/", views_merging.duplicates, name="duplicates"),
    path("people/<int:number>/merge/", views_merging.merge_person, name="merge-person"),
    path("organisations/<int:number>/merge/", views_merging.merge_organisation, name="merge-organisation"),
    path("people/<int:number>/name/", views_names.rename, name="rename"),
    path("people/<int:number>/name/refuse/", views_names.refuse_name, name="refuse-name"),
]

imports: list[URLPattern | URLResolver] = [
    path("imports/", views_imports.imports, name="imports"),
    path("imports/people/", views_imports.import_people, name="import-people"),
    path("imports/organisations/", views_imports.import_organisations, name="import-organisations"),
    path("imports/templates/<str:kind>.csv", views_imports.template_csv, name="import-template-csv"),
    path("imports/templates/<str:kind>.xlsx", views_imports.template_xlsx, name="import-template-xlsx"),
    path("imports/<int:number>/", views_imports.show_import, name="import"),
    path("imports/<int:number>/columns/", views_imports.choose_columns, name="import-columns"),
    path("imports/<int:number>/confirm/", views_imports.confirm_import, name="confirm-import"),
    path("imports/<int:number>/cancel/", views_imports.cancel_import, name="cancel-import"),
    path("imports/<int:number>/errors.csv", views_imports.errors_csv, name="import-errors"),
    path("imports/<int:number>/report.csv", views_imports.report_csv, name="import-report-csv"),
    path("imports/<int:number>/report.xlsx", views_imports.report_xlsx, name="import-report-xlsx"),
    path("organisations/<int:number>/people/import/", views_imports.import_staff, name="import-staff"),
]

places: list[URLPattern | URLResolver] = [
    path("centres/", views_centres.centres, name="centres"),
    path("centres/centres.csv", views_centres.centres_csv, name="centres-csv"),
    path("centres/centres.xlsx", views_centres.centres_xlsx, name="centres-xlsx"),
    path("centres/centres.json", views_centres.centres_json, name="centres-json"),
    path("centres/<int:number>/", views_centres.centre, name="centre"),
]

urlpatterns: list[URLPattern | URLResolver] = [
    *accounts,
    *people,
    *imports,
    *places,
    *privacy_urls.patterns,
    *recovery_urls.patterns,
]
