"""Opens the door named by the first word: demo, check or manage."""

import importlib
import sys
from pathlib import Path

# Started as a file, so that no setting of PYTHONPATH is needed; the package is found from the project's root.
sys.path[0] = str(Path(__file__).resolve().parent.parent)

from launcher import console, processes  # noqa: E402 - the path comes first

DOORS = ("demo", "check", "manage")


def main() -> int:
    """Run one door; every foreseen trouble ends as a plain message and an exit code that is not 0."""
    door = (
        importlib.import_module(f"launcher.{sys.argv[1]}") if sys.argv[1:2] and sys.argv[1] in DOORS else None
    )
    if door is None:
        print(f"Usage: {', '.join('./' + name for name in DOORS)}", file=sys.stderr)
        return 2
    processes.stop_on_signals()
    try:
        return int(door.main(sys.argv[2:]))
    except processes.Stopped as stopped:
        return 128 + stopped.signal
    except BrokenPipeError:
        return 1
    except console.Failure as failure:
        console.explain(failure)
        return 1
    except OSError as error:
        console.explain(console.translate(error))
        return 1
    finally:
        processes.end_all()


if __name__ == "__main__":
    sys.exit(main())
