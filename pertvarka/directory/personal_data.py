"""What this room shows, keeps and erases of people."""

from django.utils.translation import gettext_lazy as _

from pertvarka.directory import access_log

access_log.shows("directory:invite-head", _("The heads of a centre, with e-mail addresses"))
for page in ("accept-invitation", "answer-invitation", "join-with-account", "renew-invitation"):
    access_log.shows(f"directory:{page}", _("An invitation, with the invited person's e-mail address"))
access_log.shows("directory:staff", _("The people of an institution and their roles, with e-mail addresses"))
access_log.shows("directory:staff-csv", _("The people of an institution and their roles, as a file"))
access_log.shows("directory:staff-xlsx", _("The people of an institution and their roles, as a spreadsheet"))
access_log.shows("directory:people", _("The list of people, with e-mail addresses and roles"))
access_log.shows("directory:person", _("One person's names, e-mail address and roles"))
access_log.shows("directory:recover", _("People who work with a centre's records, with e-mail addresses"))
for page in ("recovery", "recover-locked-out", "recover-gone", "refuse-recovery"):
    access_log.shows(
        f"directory:{page}", _("Help for somebody who cannot sign in, or for a centre without its head")
    )
access_log.shows("directory:duplicates", _("People of the same name, with e-mail addresses and roles"))
access_log.shows("directory:merge-person", _("Two records of a person side by side"))
access_log.shows("directory:import-report-csv", _("What an import did with people, as a file"))
access_log.shows("directory:import-report-xlsx", _("What an import did with people, as a spreadsheet"))
for page in ("privacy-requests", "privacy-request", "extend-request", "answer-request", "erase-person"):
    access_log.shows(f"directory:{page}", _("Requests about personal data"))
access_log.shows("directory:reads", _("The log of reads"))
access_log.shows("directory:reads-csv", _("The log of reads, as a file"))
