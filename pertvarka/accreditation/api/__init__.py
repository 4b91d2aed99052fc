"""The register for programs: version 1, read only, open to everybody, described by OpenAPI 3.1."""

from pertvarka.accreditation.api.operations import api
from pertvarka.accreditation.api.routes import urls

__all__ = ["api", "urls"]
