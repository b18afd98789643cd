"""`python -m tests.benchmarks [--quick] [NAME …]`: print the ratios of each benchmark."""

from __future__ import annotations

import argparse
import importlib
from pathlib import Path


def main() -> None:
    """Run the named benchmarks, or all; --quick only proves that they start."""
    names = sorted(file.stem for file in Path(__file__).parent.glob("bench_*.py"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help=f"some of: {', '.join(names)}")
    parser.add_argument("--quick", action="store_true", help="tiny inputs, one round")
    arguments = parser.parse_args()
    for asked in arguments.names or names:
        name = asked if asked in names else f"bench_{asked}"
        print(f"\n{name}")
        importlib.import_module(f"tests.benchmarks.{name}").main(arguments.quick)


if __name__ == "__main__":
    main()
