"""Doormen of self-evaluations, divided by what the visitor comes for."""
