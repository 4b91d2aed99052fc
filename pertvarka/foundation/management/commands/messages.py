"""./manage messages: brings every room's Lithuanian catalogue up to date and compiles it."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from pertvarka.foundation.words.catalogues import compile_words, is_translated, merged, read, save
from pertvarka.foundation.words.extract import messages_of, rooms
from pertvarka.foundation.words.review import problems


class Command(BaseCommand):
    help = "Collect the messages of code and templates into each room's django.po and compile them."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("rooms", nargs="*", help="only these rooms, e.g. evaluation foundation/ui")
        only = parser.add_mutually_exclusive_group()
        only.add_argument("--compile", action="store_true", help="compile only")
        only.add_argument("--check", action="store_true", help="change nothing; exit 1 and say what is wrong")

    def handle(self, *args: Any, **options: Any) -> None:
        root = Path(settings.ROOT) / "pertvarka"
        if options["check"]:
            return self.check_words(root)
        every_room = rooms(root)
        chosen = self.choose(options["rooms"], every_room, root)
        for room in chosen:
            if not options["compile"]:
                self.extract(room, every_room, root)
            compile_words(room)
        return None

    def choose(self, names: list[str], every_room: list[Path], root: Path) -> list[Path]:
        """The rooms named, or all of them."""
        by_name = {room.relative_to(root).as_posix(): room for room in sorted(every_room)}
        if unknown := [name for name in names if name not in by_name]:
            raise CommandError(f"No such room: {', '.join(unknown)}. Rooms: {', '.join(by_name)}.")
        return [by_name[name] for name in names or by_name]

    def extract(self, room: Path, every_room: list[Path], root: Path) -> None:
        """Bring one room's catalogue up to date and say what still wants translating."""
        catalogue = merged(read(room), messages_of(room, every_room), root=root.parent)
        changed = save(catalogue, room)
        empty = sum(1 for message in catalogue if message.id and not is_translated(message))
        name = room.relative_to(root).as_posix()
        if changed or empty:
            self.stdout.write(f"{name}: {len(catalogue)} messages, {empty} to translate")

    def check_words(self, root: Path) -> None:
        """Say everything that is wrong; raises CommandError when something is."""
        if found := problems(root):
            for problem in found:
                self.stdout.write(problem)
            raise CommandError(f"{len(found)} problems with the Lithuanian words.")
        self.stdout.write("The Lithuanian words are complete.")
