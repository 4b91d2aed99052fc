"""The door for the application server."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()

from pertvarka.foundation.demonstration import ensure_own_database  # noqa: E402 – needs Django set up

ensure_own_database()
