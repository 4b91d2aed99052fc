"""Whether what is recorded of an order can be true."""

from datetime import date

from django.utils.translation import gettext as _


def why_order_day_is_wrong(order_date: date, *, earliest: date | None, today: date) -> str | None:
    """What is wrong with the day of an order. earliest: the day the proposal was handed over."""
    if order_date > today:
        return _("An order cannot be recorded before its day.")
    if earliest and order_date < earliest:
        return _("The order cannot be older than the proposal, which was handed over on %(day)s.") % {
            "day": earliest
        }
    return None


def why_force_day_is_wrong(in_force_from: date | None, *, order_date: date) -> str | None:
    """What is wrong with the day on which an order takes force; None holds it back."""
    if in_force_from and in_force_from < order_date:
        return _("An order takes force on its own day or later.")
    return None
