"""What a password must be, said in the house's words; the rules themselves are Django's."""

from django.contrib.auth import password_validation as usual
from django.utils.translation import gettext as _
from django.utils.translation import ngettext


class LongEnough(usual.MinimumLengthValidator):
    def get_error_message(self) -> str:
        return ngettext(
            "The password is too short: at least %(length)d character is needed.",
            "The password is too short: at least %(length)d characters are needed.",
            self.min_length,
        ) % {"length": self.min_length}


class NotCommon(usual.CommonPasswordValidator):
    def get_error_message(self) -> str:
        return _("Too many people use this password, so it is guessed first. Choose another.")


class NotOnlyDigits(usual.NumericPasswordValidator):
    def get_error_message(self) -> str:
        return _("The password has digits only. Add letters.")


class UnlikeTheAddress(usual.UserAttributeSimilarityValidator):
    def get_error_message(self) -> str:
        return _("The password is too much like the e-mail address. Choose another.")
