"""The demonstration country: invented centres, people and self-evaluations, told from a seed.

Every row is marked as a demonstration; nothing is invented about a real institution or person.
"""
