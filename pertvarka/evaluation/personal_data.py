"""What this room shows, keeps and erases of people."""

from django.utils.translation import gettext_lazy as _

from pertvarka.directory import access_log

access_log.shows("evaluation:group", _("The group of a self-evaluation, with e-mail addresses"))
