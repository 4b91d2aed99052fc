"""The journal's acts on the register of experts as sentences."""

from django.utils.translation import gettext_lazy as _

ACTS = {
    "add_expert": _("entered the expert in the register"),
    "change_expert": _("changed what the agency keeps"),
    "renew_expert": _("renewed the certificate"),
    "change_readiness": _("changed what the expert takes on"),
    "end_expert": _("let the expert leave the register"),
    "take_expert_back": _("took the expert back"),
    "declare_interest": _("declared an interest"),
    "withdraw_interest": _("withdrew an interest"),
}
