"""The front doors: sets a machine up, starts what has to run, and stops it again.

Standard library only: everything here runs before a single package is installed.
"""
