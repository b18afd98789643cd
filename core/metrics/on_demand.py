"""The KPIs of a group of contacts, each counted when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from core.metrics.catalogue import CATALOGUE
from core.model.measure import Measure

_NEEDS = "needs_"
"""Start of the codes of reasons that hold for the data as a whole, hence for each of its parts."""


class Measures(Mapping[str, Measure]):
    """Every KPI of the catalogue over some contacts, computed on first use and then kept.

    A page shows a handful of KPIs for each of two hundred agents; the others cost nothing.
    """

    def __init__(
        self, compute: Callable[[str], Measure], whole: Mapping[str, Measure] | None = None
    ) -> None:
        self._compute: Callable[[str], Measure] | None = compute
        self._whole = whole
        self._known: dict[str, Measure] = {}

    def __getitem__(self, kpi: str) -> Measure:
        if kpi not in self._known:
            if kpi not in CATALOGUE:
                raise KeyError(kpi)
            self._known[kpi] = self._found(kpi)
            if len(self._known) == len(CATALOGUE):
                self._compute = self._whole = None  # the rows are needed no more
        return self._known[kpi]

    def __iter__(self) -> Iterator[str]:
        return iter(CATALOGUE)

    def __len__(self) -> int:
        return len(CATALOGUE)

    def __contains__(self, kpi: object) -> bool:
        return kpi in CATALOGUE

    def _found(self, kpi: str) -> Measure:
        whole = self._whole[kpi] if self._whole is not None else None
        if whole is not None and whole.reason is not None and whole.reason.code.startswith(_NEEDS):
            return whole
        assert self._compute is not None
        return self._compute(kpi)
