# Sourced by ./demo, ./check and ./manage: finds a Python of at least 3.11 and leaves its name in $python.
# Plain sh, because it must still speak clearly where Python is too old to read the rest.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
python=
seen=
for candidate in ${PERTVARKA_PYTHON:+"$PERTVARKA_PYTHON"} python3.11 python3 python3.12 python3.13 python3.14 python; do
  version=$("$candidate" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null) || continue
  if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    python=$candidate
    break
  fi
  seen="$seen $candidate is $version;"
done
if [ -z "$python" ]; then
  echo "Pertvarka needs Python 3.11 or newer.${seen:- No Python was found on the PATH.}" >&2
  echo "What to do: install it (Debian, Ubuntu: apt install python3.11 python3.11-venv), or name one you have:" >&2
  echo "  PERTVARKA_PYTHON=/path/to/python3.11 $0" >&2
  exit 1
fi
