"""The pages of appeals, proposals, decisions and certificates, for the walk through every page."""

from tests.browser.stops import Stop

DECISIONS = [
    Stop("check a certificate", "certificates:find"),
    Stop("check a certificate, none found", "certificates:find", query="?code=AAAA", status=404),
    Stop(
        "a certificate that nobody issued",
        "certificates:certificate",
        parts=lambda places, key: {"code": "AAAA-BBBB-CCCC"},
        status=404,
    ),
]
