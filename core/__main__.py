"""`python -m core`: the command line without the window."""

import sys

from core.cli.main import run

if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1:]))
