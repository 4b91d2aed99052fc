"""The house's words: found in code and templates, kept in one catalogue per room, reviewed and compiled.

No gettext programs are needed: Babel reads, writes and compiles.
"""
