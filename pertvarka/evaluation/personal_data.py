"""What this room shows, keeps and erases of people."""

from django.utils.translation import gettext_lazy as _

from pertvarka.directory import access_log

access_log.shows("evaluation:group", _("The group of a self-evaluation, with e-mail addresses"))
access_log.shows("experts:view", _("An expert's page, with the e-mail address and declared interests"))
access_log.shows("experts:csv", _("The register of experts as a file, with e-mail addresses"))
access_log.shows("experts:xlsx", _("The register of experts as a file, with e-mail addresses"))
