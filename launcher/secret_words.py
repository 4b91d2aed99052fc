"""The passwords and keys of one database: made once, kept in a file for us alone."""

import base64
import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from launcher.console import Failure
from launcher.places import private_folder, write_whole


@dataclass(frozen=True)
class SecretWords:
    """Passwords of the three roles, Django's key, and the key that seals ratings."""

    superuser: str
    owner: str
    app: str
    secret_key: str
    seal_key: str


def new(mark: str) -> SecretWords:
    """Fresh secrets; `mark` begins Django's key, so that a demonstration cannot pass for anything else."""
    seal = base64.urlsafe_b64encode(os.urandom(32)).decode()  # the form of a Fernet key
    superuser, owner, app = (secrets.token_urlsafe(24) for _ in range(3))
    return SecretWords(superuser, owner, app, f"{mark}-{secrets.token_urlsafe(48)}", seal)


def keep(path: Path, mark: str, *, must_exist: bool = False) -> SecretWords:
    """Reads the secrets, or makes them; `must_exist` where data are there that only the old ones open."""
    if path.exists():
        if path.stat().st_mode & 0o077:
            raise Failure(f"Others may read the secrets in {path}.", f"Close the file: chmod 600 '{path}'")
        return SecretWords(**json.loads(path.read_text(encoding="utf-8")))
    if must_exist:
        raise Failure(
            f"The secrets of the database are missing ({path}).", "Put the file back, or begin anew: --reset"
        )
    made = new(mark)
    private_folder(path.parent)
    write_whole(path, json.dumps(asdict(made), indent=1), mode=0o600)
    return made
