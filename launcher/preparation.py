"""What has to be ready before pages are served; each part is done again only when its sources changed."""

from collections.abc import Callable, Iterable
from pathlib import Path

from launcher import assets, environment
from launcher.console import say, step
from launcher.places import CHECKOUT, STATE, Stamps, digest, locked
from launcher.processes import Alongside, run

ROOMS = CHECKOUT / "pertvarka"
CARRIED = {
    ".py",
    ".yaml",
    ".yml",
    ".csv",
    ".json",
    ".md",
    ".typ",
    ".txt",
    ".svg",
}  # what demonstration data come from

ADDRESS = "{address}"  # stands for the site's own in remembered words: the next start may take another port


def install(kind: str) -> None:
    """Python packages and npm assets, side by side; one command at a time in a checkout."""
    with locked(STATE / "set-up.lock", wait=True):
        fetching = Alongside(assets.ensure)
        environment.ensure(kind)
        fetching.result()


def manage(
    words: Iterable[str],
    surroundings: dict[str, str],
    purpose: str,
    hear: Callable[[str], None] | None = None,
) -> str:
    """Runs one of Django's commands and returns what it printed."""
    command = [str(environment.PYTHON), str(CHECKOUT / "manage.py"), *words]
    return run(command, purpose=purpose, environment=surroundings, folder=CHECKOUT, hear=hear)


def sources(pattern: str) -> list[Path]:
    """Files of the rooms by pattern, compiled and cached ones left out."""
    return [path for path in ROOMS.rglob(pattern) if path.is_file() and "__pycache__" not in path.parts]


def messages(surroundings: dict[str, str]) -> None:
    """Compiles the translations where one changed or a compiled file is missing."""
    written = [*sources("*.po"), *(CHECKOUT / "locale").rglob("*.po")]
    wanted = digest(written)
    stamps = Stamps(STATE / "stamps")
    if stamps.fresh("messages", wanted) and all(path.with_suffix(".mo").exists() for path in written):
        return
    with step("Lithuanian and English messages"):
        manage(["messages", "--compile"], surroundings, "Compiling the messages")
    stamps.set("messages", wanted)


def static_files(surroundings: dict[str, str], stamps: Stamps) -> None:
    """Collects and compresses styles, scripts and fonts under names that carry their hash."""
    kept = [path for path in ROOMS.rglob("static/**/*") if path.is_file()]
    settings = [*(CHECKOUT / "config").glob("*.py"), CHECKOUT / "package-lock.json", environment.LOCKS["app"]]
    target = Path(surroundings["STATIC_ROOT"])
    wanted = digest([*kept, *settings], str(target))
    if stamps.fresh("static", wanted) and (target / "staticfiles.json").exists():
        return
    with step("Static files"):
        manage(
            ["collectstatic", "--noinput", "--clear", "--verbosity=0"],
            surroundings,
            "Collecting static files",
        )
    stamps.set("static", wanted)


def migrations(surroundings: dict[str, str], stamps: Stamps, identity: str) -> None:
    """Brings the tables to the newest form, as their owner."""
    wanted = digest([*sources("migrations/*.py"), *sources("apps.py"), environment.LOCKS["app"]], identity)
    if stamps.fresh("migrations", wanted):
        return
    with step("Tables"):
        manage(["migrate", "--verbosity=0"], surroundings, "Making the tables")
    stamps.set("migrations", wanted)


def demonstration(surroundings: dict[str, str], stamps: Stamps, identity: str, scale: str) -> str:
    """Loads the demonstration country where missing or changed; returns what it says of accounts.

    scale: "small", or "country", which takes minutes and shows its progress; data once there stay.
    """
    files = [path for path in sources("*") if path.suffix in CARRIED and "tests" not in path.parts]
    wanted = digest(files, identity, scale)
    told = stamps.folder / "accounts.txt"
    if stamps.fresh("demonstration", wanted) and told.exists():
        return told.read_text(encoding="utf-8").replace(ADDRESS, surroundings["SITE_URL"])
    with step("Demonstration country: counties, centres, people, self-evaluations"):
        said = manage(
            ["demonstrate", f"--scale={scale}"],
            as_owner(surroundings),
            "Loading the demonstration data",
            hear=lambda line: say(f"    {line}") if is_progress(line) else None,
        )
        said = "\n".join(line for line in said.splitlines() if not is_progress(line))
    stamps.set("accounts.txt", said.replace(surroundings["SITE_URL"], ADDRESS))
    stamps.set("demonstration", wanted)
    return said


def is_progress(line: str) -> bool:
    """Whether a line only shows how far the telling is."""
    return line.startswith(("█", "░"))


def as_owner(surroundings: dict[str, str]) -> dict[str, str]:
    """The same environment for the owner of the tables."""
    return surroundings | {"DATABASE_URL": surroundings["DATABASE_OWNER_URL"]}
