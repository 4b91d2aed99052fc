"""The environment variables the application reads: the whole contract between the launcher and Django."""

import os
from collections.abc import Mapping
from pathlib import Path

from launcher.assets import ASSETS
from launcher.environment import VENV
from launcher.places import private_folder
from launcher.postgres import APP, OWNER, Cluster
from launcher.secret_words import SecretWords

# Set by whoever runs us for another program; here they would turn the demonstration into something else.
OURS = (
    "PERTVARKA_MODE", "DATABASE_URL", "DATABASE_OWNER_URL", "SECRET_KEY", "SEAL_KEYS", "SITE_URL",
    "ALLOWED_HOSTS", "FILES_ROOT", "STATIC_ROOT", "ASSETS_ROOT", "EMAIL_URL", "LOG_LEVEL",
    "RUNTIME_ROLE", "PERTVARKA_BENCH", "CLAMD_ADDRESS", "FILE_MAX_MB", "UPLOAD_MAX_MB",
    "PAPER_SEAL_FILE", "PAPER_SEAL_PASSWORD", "PAPER_SEAL_MODULE", "PAPER_SEAL_TOKEN", "PAPER_SEAL_LABEL",
    "PAPER_SEAL_PIN",
)  # fmt: skip
MAIL = {"demonstration": "mailbox://", "test": "memory://"}


def surroundings(
    mode: str, state: Path, words: SecretWords, addresses: Mapping[str, str], port: int
) -> dict[str, str]:
    """The environment of one Django process; `addresses` holds DATABASE_URL and DATABASE_OWNER_URL."""
    kept = {name: word for name, word in os.environ.items() if name not in OURS and name[:2] != "PG"}
    return kept | {
        **addresses,
        "PATH": os.pathsep.join([str(VENV / "bin"), kept.get("PATH", os.defpath)]),
        "PERTVARKA_MODE": mode,
        "SECRET_KEY": words.secret_key,
        "SEAL_KEYS": words.seal_key,
        "SITE_URL": f"http://localhost:{port}",
        "ALLOWED_HOSTS": "localhost,127.0.0.1,[::1]" + (",testserver" if mode == "test" else ""),
        "FILES_ROOT": str(private_folder(state / "files")),
        "STATIC_ROOT": str(private_folder(state / "static")),
        "ASSETS_ROOT": str(ASSETS),
        "EMAIL_URL": MAIL[mode],
        "LOG_LEVEL": os.environ.get("LOG_LEVEL", "INFO" if mode == "demonstration" else "WARNING"),
        "PYTHONUNBUFFERED": "1",
    }


def of_cluster(mode: str, cluster: Cluster, port: int) -> dict[str, str]:
    """The environment for a running cluster of ours."""
    if cluster.secrets is None:
        raise RuntimeError("The server must run first.")
    addresses = {"DATABASE_URL": cluster.url(APP), "DATABASE_OWNER_URL": cluster.url(OWNER)}
    return surroundings(mode, cluster.state, cluster.secrets, addresses, port)
