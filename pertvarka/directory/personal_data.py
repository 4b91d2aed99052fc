"""What this room shows, keeps and erases of people."""

from django.utils.translation import gettext_lazy as _

from pertvarka.directory import access_log

access_log.shows("directory:invite-head", _("The heads of a centre, with e-mail addresses"))
for page in ("accept-invitation", "answer-invitation", "join-with-account", "renew-invitation"):
    access_log.shows(f"directory:{page}", _("An invitation, with the invited person's e-mail address"))
access_log.shows("directory:reads", _("The log of reads"))
access_log.shows("directory:reads-csv", _("The log of reads, as a file"))
