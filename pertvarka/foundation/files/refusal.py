"""Why a file is not taken, in words for the person who brought it."""


class Refused(Exception):
    """The file breaks a rule; the text says what is wrong and what to do."""


class NotKept(Exception):
    """The file is sound, but there is no place to keep it; the text says whom to tell."""
