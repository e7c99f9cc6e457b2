"""`microturn bench delegate`: the mind is asked when it should be, and only then.

Precision is the share of delegations that are right, recall that of wishes met in time, F1 their
harmonic mean; what counts as either is told in `app.bench.handed`. A script answers, so that only
the asking is measured; the ears are the product's own.
"""

from collections.abc import Callable, Sequence
from statistics import mean, median
from typing import Any

from app.bench.asking import AskItem
from app.bench.handed import Handed, Judged, judged
from app.bench.parts import Parts
from app.bench.talk import Record, hold
from app.events import Delegated
from capture.frames import TURN_MS

Figures = dict[str, Any]


def measure(
    items: Sequence[AskItem], parts: Parts, progress: Callable[[str], None] = lambda _: None
) -> dict[str, Figures]:
    """Hold all items; `all` and every kind -> figures."""
    found: dict[str, list[Judged]] = {}
    for number, item in enumerate(items):
        record = hold(item.talk, parts)
        wishes, handed = item.asked(record), delegated(record)
        result = judged(wishes, handed)
        found.setdefault(item.kind, []).append(result)
        progress(f"{parts.engine} {item.kind} {number} {_told(result, handed)}")
    everything = [result for of_kind in found.values() for result in of_kind]
    kinds = {kind: counted(of_kind) for kind, of_kind in found.items()}
    return {"all": counted(everything) | rates(everything), **kinds}


def delegated(record: Record) -> list[Handed]:
    """What was handed on; a delegation is there at the end of its micro-turn."""
    return [
        Handed(event.query, (turn + 1) * TURN_MS / 1000)
        for turn, event in record.events
        if isinstance(event, Delegated)
    ]


def counted(results: Sequence[Judged]) -> Figures:
    """How often each thing happened."""
    faults = [fault for result in results for fault in result.faults]
    late = [seconds for result in results for seconds in result.latencies_s]
    figures: Figures = {
        "items": len(results),
        "wishes": sum(result.wishes for result in results),
        "met": len(late),
        "false": len(faults),
    }
    if faults:
        figures["faults"] = {fault: faults.count(fault) for fault in sorted(set(faults))}
    if late:
        figures["latency_s"] = {"mean": round(mean(late), 3), "median": round(median(late), 3)}
    return figures


def rates(results: Sequence[Judged]) -> Figures:
    """Precision, recall and F1; those that nothing was asked for are left out."""
    met = sum(len(result.latencies_s) for result in results)
    handed = met + sum(len(result.faults) for result in results)
    wishes = sum(result.wishes for result in results)
    figures: Figures = {}
    if handed:
        figures["precision"] = round(met / handed, 3)
    if wishes:
        figures["recall"] = round(met / wishes, 3)
    if handed + wishes:
        figures["f1"] = round(2 * met / (handed + wishes), 3)
    return figures


def _told(result: Judged, handed: Sequence[Handed]) -> str:
    """What went wrong in an item, for whoever looks on."""
    missed = result.wishes - len(result.latencies_s)
    wrong = [*(["missed"] * missed), *result.faults]
    if not wrong:
        return "right"
    return f"{', '.join(wrong)}: {[(one.query, round(one.at_s, 1)) for one in handed]}"
