"""`python -m tests.benchmarks.one_import HOW FILE`: one import in a process of its own, as JSON.

Prints seconds, seconds of processor time and the highest memory of the process in MB (None where
the system does not tell). HOW is ours, read, pandas, pandas_local or calamine.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

MOMENTS = ["Created at", "First reply at", "Solved at"]
LOCAL_LAYOUT = "%d/%m/%Y %H:%M:%S"


def _ours(path: Path) -> Callable[[], int]:
    import core.ingest.reading
    from core.ingest.importing import read_file

    del core
    return lambda: len(read_file(path).table)


def _read(path: Path) -> Callable[[], int]:
    from core.ingest.reading import read_table

    return lambda: read_table(path).rows


def _calamine(path: Path) -> Callable[[], int]:
    from python_calamine import load_workbook

    return lambda: len(load_workbook(path).get_sheet_by_index(0).to_python())


def _pandas(path: Path) -> Callable[[], int]:
    import pandas as pd

    return lambda: len(pd.read_csv(path, parse_dates=MOMENTS))


def _pandas_local(path: Path) -> Callable[[], int]:
    import pandas as pd

    layouts = dict.fromkeys(MOMENTS, LOCAL_LAYOUT)
    return lambda: len(
        pd.read_csv(path, sep=";", decimal=",", parse_dates=MOMENTS, date_format=layouts)
    )


def peak_mb() -> int | None:
    """The highest memory of this process so far; getrusage would count the parent's too."""
    with contextlib.suppress(OSError):
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) >> 10
    with contextlib.suppress(ImportError):
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    return None


def main() -> None:
    """Import once and print what it took."""
    how, path = sys.argv[1], Path(sys.argv[2])
    kinds = {
        "ours": _ours, "read": _read, "pandas": _pandas, "pandas_local": _pandas_local,
        "calamine": _calamine,
    }  # fmt: skip
    work = kinds[how](path)
    wall, processor = time.perf_counter(), time.process_time()
    rows = work()
    took = time.perf_counter() - wall
    processor = time.process_time() - processor
    print(json.dumps({"s": took, "processor_s": processor, "peak_mb": peak_mb(), "rows": rows}))


if __name__ == "__main__":
    main()
