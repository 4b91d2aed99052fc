"""Figures this room offers, divided by noun; importing a noun offers its figures."""

from pertvarka.evaluation.figures import earlier, plans

__all__ = ["earlier", "plans"]
