"""`python -m core`: the command line without the window."""

import sys

try:
    from core.cli.main import run
except KeyboardInterrupt:
    raise SystemExit("Stopped before it began.") from None

if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1:]))
