"""Values sealed with keys that are kept outside the database, so that nothing stored shows them.

`close(value, place=…)` and `open_seal(seal, place=…)`: a seal opens only in the place it was made for. A room
that keeps seals in a table says so in its seals.py with `keep(…)`, so that keys can be changed.
"""

from pertvarka.foundation.sealing.seals import KeyMissing, SealBroken, close, open_seal, renew
from pertvarka.foundation.sealing.shelves import Shelf, keep, whole

__all__ = ["KeyMissing", "SealBroken", "Shelf", "close", "keep", "open_seal", "renew", "whole"]
