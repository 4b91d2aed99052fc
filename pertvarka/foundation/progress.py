"""A bar that grows at the terminal; where nobody watches, nothing is written."""

import sys

WIDTH = 30  # characters


class Bar:
    """Draws on the error stream how much of `total` is done, on one line that is drawn over."""

    def __init__(self, total: int) -> None:
        self.total, self.done = total, 0

    def advance(self, count: int) -> None:
        """So many more are done."""
        self.done += count
        if sys.stderr.isatty():
            filled = WIDTH * min(self.done, self.total) // max(self.total, 1)
            drawn = "█" * filled + "░" * (WIDTH - filled)
            end = "\n" if self.done >= self.total else ""
            print(f"\r  {drawn} {self.done} / {self.total}", end=end, file=sys.stderr, flush=True)
