"""Archives that the worker makes part by part: progress is seen, a killed worker goes on, bytes repeat.

A room's record of one making inherits `Making`; a `Workshop` says how its parts are made. `packing` writes
files and archives whose bytes depend on what they hold and on nothing else.
"""

from pertvarka.foundation.making.models import Making
from pertvarka.foundation.making.packing import NotTheSame
from pertvarka.foundation.making.states import MakingState
from pertvarka.foundation.making.workshop import Workshop

__all__ = ["Making", "MakingState", "NotTheSame", "Workshop"]
