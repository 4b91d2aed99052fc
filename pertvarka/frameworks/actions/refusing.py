"""Why an action is not done."""


class Refused(Exception):
    """A rule says no; the text tells the person what to do."""
