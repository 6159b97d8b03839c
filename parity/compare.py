"""Compare the values of a pair: what each relation means in numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from parity.pair import Relation, Value

SERIES = 512
"""Arrays of at most this many entries are kept in the evidence, for charts."""
WIDE = 1e-3
"""A tolerance above this share of the value's spread proves little and needs a reason."""
CONFIDENCE = 0.99


@dataclass(frozen=True)
class Comparison:
    """Outcome of one value. ``failure`` is None if the claim holds; ``weak`` says why the value proves nothing."""

    name: str
    failure: str | None = None
    weak: str | None = None
    measured: dict[str, Any] = field(default_factory=dict)


def number(x: float) -> float:
    """A number for the evidence: whole ones exactly, others to six significant digits."""
    if float(x).is_integer() and abs(float(x)) < 2**53:
        return float(x) + 0.0
    return float(f"{float(x):.6g}") + 0.0


def compare(value: Value, relation: Relation, found: dict[str, list[tuple[str, Any]]]) -> Comparison:
    """Judge one value. ``found`` maps each side to its evaluated expressions (see :class:`parity.runner.Run`)."""
    for side, entries in found.items():
        for state, content in entries:
            if state != "ok":
                return Comparison(value.name, f"{side}: the expression failed: {content}")
    if value.reported:
        return _reported(value, {side: entries[0][1] for side, entries in found.items()})
    if value.within:
        parts = [
            _judge(value, "equal", entries[0][1], entries[1][1], ("first", "second"))
            for entries in found.values()
        ]
        failure = next(
            (f"{side}: {p.failure}" for side, p in zip(found, parts, strict=True) if p.failure), None
        )
        weak = next((p.weak for p in parts if p.weak), None)
        measured = _largest(parts)
        for side, part in zip(found, parts, strict=True):
            measured[side] = part.measured.get("first")
            if "largest" in part.measured:
                measured[f"largest_{side}"] = part.measured["largest"]
        return Comparison(value.name, failure, weak, measured | _levels(value))
    if value.expect is not None:
        return _expected(value, {side: entries[0][1] for side, entries in found.items()})
    first, *others = found
    if value.axes and not _fits(value.axes, found[first][0][1]):
        return Comparison(value.name, f"the axis map {value.axes!r} does not fit the value of {first}")
    results = [
        _judge(
            value,
            relation,
            _mapped(value, found[first][0][1]) if other == "tf" else found[first][0][1],
            found[other][0][1],
            (first, other),
        )
        for other in others
    ]
    worst = next((r for r in results if r.failure), results[0])
    merged: dict[str, Any] = {}
    for result in results:
        merged |= result.measured
    merged |= _largest(results)
    return Comparison(
        value.name, worst.failure, next((r.weak for r in results if r.weak), None), merged | _levels(value)
    )


def _largest(results: list[Comparison]) -> dict[str, Any]:
    """The largest of the largest differences, as measured; nothing where nothing could be measured."""
    found = [r.measured["largest"] for r in results if "largest" in r.measured]
    return {"largest": max(found, key=lambda x: np.inf if isinstance(x, str) else x)} if found else {}


def _levels(value: Value) -> dict[str, Any]:
    return {"level": value.level} | ({"steps": value.steps} if value.steps else {})


def _fits(axes: str, a: Any) -> bool:
    """Whether an axis map is one of an array with as many axes as ``a`` has."""
    source, target = (side.split() for side in axes.split(" -> "))
    one_to_one = sorted(source) == sorted(target) and len(set(source)) == len(source)
    return one_to_one and isinstance(a, np.ndarray) and a.ndim == len(source)


def _mapped(value: Value, a: Any) -> Any:
    """The PyTorch value with its axes in the order of the TensorFlow value."""
    if value.axes is None:
        return a
    source, target = (side.split() for side in value.axes.split(" -> "))
    return a.transpose([source.index(axis) for axis in target])


def _expected(value: Value, found: dict[str, Any]) -> Comparison:
    assert value.expect is not None
    shown = {side: _text(content) for side, content in found.items()}
    wrong = [
        f"{side} gives {shown[side]!r}, not {value.expect.of(side)!r}"
        for side in value.expect.sides
        if shown.get(side) != value.expect.of(side)
    ]
    expected = [value.expect.of(side) for side in value.expect.sides]
    weak = "both sides expect the same" if len(expected) > 1 and len(set(expected)) == 1 else None
    return Comparison(value.name, "; ".join(wrong) or None, weak, {**shown, **_levels(value)})


def _reported(value: Value, found: dict[str, Any]) -> Comparison:
    """A number that is measured and not compared across the twins, such as the size of a file."""
    measured: dict[str, Any] = {"room": value.rtol}
    for side, content in found.items():
        if not (isinstance(content, np.ndarray) and content.size == 1 and content.dtype.kind in "biuf"):
            return Comparison(
                value.name, f"{side}: a reported value is one number, not {_text(content)[:60]!r}"
            )
        if not np.isfinite(content).all():
            return Comparison(value.name, f"{side}: the reported number is not finite")
        measured |= _summary(content.reshape(()), side)
    return Comparison(value.name, None, None, measured)


def _text(content: Any) -> str:
    if isinstance(content, np.ndarray):
        return str(content.tolist())
    return str(content)


def _judge(value: Value, relation: Relation, a: Any, b: Any, sides: tuple[str, str]) -> Comparison:
    """Compare two plain values under one relation."""
    name, (left, right) = value.name, sides
    if isinstance(a, list) or isinstance(b, list):
        if not (isinstance(a, list) and isinstance(b, list)) or [x.shape for x in a] != [x.shape for x in b]:
            return Comparison(name, "the two lists of arrays have other lengths or shapes")
        a, b = np.concatenate([x.ravel() for x in a]), np.concatenate([x.ravel() for x in b])
    if isinstance(a, str) or isinstance(b, str):
        same = isinstance(a, str) and isinstance(b, str) and a == b
        if relation == "differs":
            return Comparison(
                name, "both are the same text" if same else None, None, {left: str(a), right: str(b)}
            )
        return Comparison(
            name,
            None if same else f"{left} gives {_text(a)!r}, {right} gives {_text(b)!r}",
            "the text is empty" if same and not a else None,
            {left: str(a), right: str(b)} | ({"largest": 0.0} if same else {}),
        )
    if relation == "statistical":
        return _statistical(value, a, b, sides)
    measured: dict[str, Any] = {"shape": list(b.shape)} | _summary(a, left) | _summary(b, right)
    if a.shape != b.shape:
        return Comparison(name, f"shapes differ: {left} {a.shape}, {right} {b.shape}", None, measured)
    exact = a.dtype.kind in "biu" and b.dtype.kind in "biu"
    x, y = (np.asarray(v, dtype=np.complex128 if v.dtype.kind == "c" else np.float64) for v in (a, b))
    with np.errstate(all="ignore"):
        gap = np.abs(x - y)
    gap = np.where((x == y) | (np.isnan(x) & np.isnan(y)), 0.0, gap)
    if exact:  # as floats, two large whole numbers may look the same
        gap = np.where(a == b, 0.0, np.maximum(gap, 1.0))
    largest = float(gap.max()) if gap.size else 0.0
    measured["largest"] = number(largest) if np.isfinite(largest) else str(largest)
    if a.size and a.dtype.kind != "c" and b.dtype.kind != "c":
        with np.errstate(all="ignore"):
            measured["difference"] = number(y.mean() - x.mean())
    if relation == "differs":
        return Comparison(name, _apart(value, x, y, largest, sides), worthless(a, b, both=True), measured)
    bound = np.zeros_like(gap) if exact else np.where(np.isfinite(y), value.atol + value.rtol * np.abs(y), 0)
    failure = None
    if not (gap <= bound).all():
        at = np.unravel_index(
            int(np.nanargmax(np.where(np.isnan(gap - bound), np.inf, gap - bound))), gap.shape
        )
        place = f" at {[int(i) for i in at]}" if at else ""
        failure = f"{left} {x[at]:.7g}, {right} {y[at]:.7g}{place}: off by {gap[at]:.3g}, allowed {float(bound[at]):.3g}"
    weak = worthless(a, b)
    if not weak and not exact:
        measured["tolerance"] = number(float(bound.max()))
        spread = float(np.abs(y).max()) if y.size == 1 else float(np.ptp(y.real))
        if float(bound.max()) > WIDE * spread:
            weak = f"the tolerance ({float(bound.max()):.2g}) is wider than {WIDE:g} of the value's spread ({spread:.2g})"
    return Comparison(name, failure, weak, measured)


def _summary(a: np.ndarray, side: str) -> dict[str, Any]:
    if a.dtype.kind == "c" or not a.size:
        return {}
    with np.errstate(all="ignore"):
        summary: dict[str, Any] = {
            side: int(a) if a.ndim == 0 and a.dtype.kind in "biu" else number(np.mean(a, dtype=np.float64))
        }
    if a.ndim == 1 and 1 < a.size <= SERIES:
        summary[f"series_{side}"] = [number(x) for x in a]
    return summary


def _apart(value: Value, x: np.ndarray, y: np.ndarray, largest: float, sides: tuple[str, str]) -> str | None:
    """Why two values do not differ in the stated way, or None if they do."""
    needed = value.at_least or 0.0
    if not largest >= needed:
        return f"the largest difference is {largest:.3g}, claimed at least {needed:.3g}"
    if value.larger:
        means = dict(zip(sides, (x.mean(), y.mean()), strict=True))
        other = next(side for side in sides if side != value.larger)
        if not means[value.larger] - means[other] > 0:
            return (
                f"{value.larger} is not the larger side: {means[value.larger]:.4g} against {means[other]:.4g}"
            )
    return None


def worthless(a: np.ndarray, b: np.ndarray, *, both: bool = False) -> str | None:
    """Why a value proves nothing (empty, not finite, all zero, constant), or None. ``both``: only if both sides are."""
    reasons = [_worthless(np.asarray(v)) for v in (a, b)]
    if both:
        return reasons[0] if all(reasons) else None
    return next((reason for reason in reasons if reason), None)


def _worthless(v: np.ndarray) -> str | None:
    if v.size == 0:
        return "the value is empty"
    if v.dtype.kind in "fc" and not np.isfinite(v).all():
        return "the value is not finite"
    if not v.any():
        return (
            "the value is zero everywhere"
            if v.dtype.kind != "b"
            else None
            if v.size == 1
            else "the value is constant"
        )
    if v.size > 1 and (v == v.flat[0]).all():
        return "the value is constant"
    return None


def _statistical(value: Value, a: np.ndarray, b: np.ndarray, sides: tuple[str, str]) -> Comparison:
    """Welch's interval for the difference of means over the seeds (first axis), per component.

    Source: B. L. Welch, Biometrika 34 (1947) 28-35, https://doi.org/10.1093/biomet/34.1-2.28.
    """
    from scipy.stats import t

    if min(a.shape[:1] + b.shape[:1] + (0,) * (a.ndim == 0 or b.ndim == 0)) < 20:
        return Comparison(value.name, "a statistical value needs at least 20 seeds on its first axis")
    if a.shape[1:] != b.shape[1:]:
        return Comparison(value.name, f"shapes differ after the first axis: {a.shape[1:]} and {b.shape[1:]}")
    x, y = a.astype(np.float64), b.astype(np.float64)
    va, vb = x.var(0, ddof=1) / len(x), y.var(0, ddof=1) / len(y)
    error = np.sqrt(va + vb)
    with np.errstate(all="ignore"):
        freedom = np.where(
            error > 0, (va + vb) ** 2 / (va**2 / (len(x) - 1) + vb**2 / (len(y) - 1)), len(x) - 1
        )
    half = t.ppf(0.5 + CONFIDENCE / 2, freedom) * error
    middle = y.mean(0) - x.mean(0)
    low, high = float(np.min(middle - half)), float(np.max(middle + half))
    margin = value.margin or 0.0
    measured = {
        **_summary(x, sides[0]), **_summary(y, sides[1]),
        "seeds": len(x), "difference": number(float(np.asarray(middle).flat[np.abs(middle).argmax()])),
        "low": number(low), "high": number(high), "margin": margin,
        "largest": number(float(np.abs(middle).max())),
    }  # fmt: skip
    failure = (
        None
        if -margin < low and high < margin
        else f"the {CONFIDENCE:.0%} interval of the difference, {low:.4g} to {high:.4g}, is not inside ±{margin:g}"
    )
    return Comparison(value.name, failure, worthless(x, y), measured)
