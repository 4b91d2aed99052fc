"""Files that people bring: examined, kept once under the hash of their content, scanned, read for the search.

Rooms keep a foreign key to `files.models.StoredFile` and the name the file came under; who may see a file is
theirs to say. They write with `files.actions` (keep, scan, read, release) and serve with `files.downloads`.
"""
