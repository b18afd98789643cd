"""The promise that decides how many people are needed, and what one more or fewer does to it."""

from __future__ import annotations

from dataclasses import dataclass

from core.model.requirement import Achieved, ChannelRequirement, Kept, Proof, Requirement

Point = tuple[float, float, float]
"""People more or fewer, share kept, half-width."""


@dataclass(frozen=True, slots=True)
class Binding:
    """A promise with what other numbers of people would keep of it."""

    own: ChannelRequirement
    kept: Achieved
    curve: tuple[Point, ...] = ()
    piling: frozenset[int] = frozenset()
    """Numbers of people, more or fewer, with which work comes in faster than it is done."""


def binding(requirement: Requirement, channel: str | None = None) -> Binding | None:
    """The promise of one channel, or of all, whose weakest part has least to spare.

    Without figures of all channels together it is the first promise of the channel with most
    work, deferred ones before others.
    """
    proof = requirement.proof
    if proof is not None:
        tightest = _tightest(proof, channel)
        own = None if tightest is None else requirement.channel(tightest.channel)
        if tightest is not None and own is not None:
            return _of_proof(proof, own, tightest)
    named = None if channel is None else requirement.channel(channel)
    own = named if channel is not None else _most_work(requirement)
    if own is None or not own.achieved:
        return None
    return Binding(own, own.achieved[0], tuple(sorted(own.curve)))


def _tightest(proof: Proof, channel: str | None) -> Kept | None:
    if channel is None:
        return proof.binding
    known = [k for k in proof.kept if k.channel == channel and k.slack is not None]
    return min(known, key=lambda k: k.slack or 0.0, default=None)


def _of_proof(proof: Proof, own: ChannelRequirement, tightest: Kept) -> Binding:
    places = [(0, tightest)]
    for response in proof.responses:
        places += [
            (response.more, kept)
            for kept in response.kept
            if (kept.channel, kept.promise) == (tightest.channel, tightest.promise)
        ]
    curve = [(float(m), k.value, k.half_width) for m, k in places if k.value is not None]
    piling = frozenset(r.more for r in proof.responses if r.piles_up)
    return Binding(own, tightest.achieved, tuple(sorted(curve)), piling)


def _most_work(requirement: Requirement) -> ChannelRequirement | None:
    return max(
        requirement.channels,
        key=lambda c: (c.model == "deferred_simulation", float(c.load.sum())),
        default=None,
    )
