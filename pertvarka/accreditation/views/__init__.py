"""Pages of accreditation, divided by noun."""
