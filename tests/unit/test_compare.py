"""Comparing values: every relation, with numbers that can be checked by hand."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from parity.compare import Comparison, compare, number, worthless
from parity.pair import Relation, Value

X = np.array([1.0, 2.0, 4.0])


def value(**keys: Any) -> Value:
    return Value(name="v", pytorch="a", tf="b", **keys)


def judged(a: Any, b: Any, relation: Relation = "equal", **keys: Any) -> Comparison:
    return compare(value(**keys), relation, {"pytorch": [("ok", a)], "tf": [("ok", b)]})


# -- equal -----------------------------------------------------------------------------------------------------------


def test_equal_measures() -> None:
    found = judged(X, X + np.array([0, 0, 1e-5]))
    assert found.failure is None
    assert found.weak is None
    assert found.measured["largest"] == 1e-5
    assert found.measured["tolerance"] == pytest.approx(1e-7 + 4e-5, rel=1e-3)
    assert found.measured["pytorch"] == number(7 / 3)
    assert found.measured["difference"] == pytest.approx(1e-5 / 3, rel=1e-4)
    assert found.measured["shape"] == [3]
    assert found.measured["series_tf"] == [1.0, 2.0, 4.00001]
    assert found.measured["level"] == "value"


def test_the_tolerance_is_relative_to_the_second_side() -> None:
    assert judged(X * (1 + 0.9e-5), X).failure is None
    assert judged(np.array(1.00002), np.array(1.0)).failure == (
        "pytorch 1.00002, tf 1: off by 2e-05, allowed 1.01e-05"
    )
    assert judged(np.array(2.0), np.array(1.0), rtol=0.6, atol=0).failure
    assert judged(np.array(1.0), np.array(2.0), rtol=0.6, atol=0).failure is None


def test_the_worst_place_is_named() -> None:
    failure = judged(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0, 2.1], [3.0, 9.0]])).failure
    assert failure == "pytorch 4, tf 9 at [1, 1]: off by 5, allowed 9.01e-05"


def test_scalars_have_no_place() -> None:
    assert judged(np.array(2.0), np.array(3.0)).failure == "pytorch 2, tf 3: off by 1, allowed 3.01e-05"


def test_shapes_do_not_broadcast() -> None:
    found = judged(np.ones((3, 1)), np.ones(3))
    assert found.failure == "shapes differ: pytorch (3, 1), tf (3,)"
    assert "largest" not in found.measured


def test_integers_and_booleans_are_exact() -> None:
    assert judged(np.array([1, 2]), np.array([1, 2]), rtol=1.0).failure is None
    assert judged(np.array([100, 2]), np.array([101, 2]), rtol=1.0).failure
    assert judged(np.array([True, False]), np.array([True, True]), rtol=1.0).failure
    assert judged(np.array(3), np.array(3)).measured["pytorch"] == 3
    assert isinstance(judged(np.array(3), np.array(3)).measured["pytorch"], int)
    assert "tolerance" not in judged(np.array(3), np.array(3)).measured


def test_large_integers_are_not_compared_as_floats() -> None:
    found = judged(np.array([2**60 + 1, 0]), np.array([2**60, 0]))
    assert found.failure
    assert found.measured["largest"] == 1.0


def test_types_may_differ() -> None:
    assert judged(X.astype("float32"), X.astype("float64")).failure is None
    assert judged(np.array([1, 2]), np.array([1.0, 2.0])).failure is None


def test_texts_compare_exactly() -> None:
    same, other = judged("float32", "float32"), judged("float32", "float64")
    assert (same.failure, same.weak, same.measured["largest"]) == (None, None, 0.0)
    assert other.failure == "pytorch gives 'float32', tf gives 'float64'"
    assert "largest" not in other.measured
    assert judged("", "").weak == "the text is empty"
    assert judged("1.0", np.array(1.0)).failure


def test_complex_numbers() -> None:
    z = np.array([1 + 2j, 3 - 1j])
    assert judged(z, z).failure is None
    assert judged(z, z.conj()).failure
    assert "pytorch" not in judged(z, z).measured


def test_ragged_lists() -> None:
    a, b = [np.ones(2), np.zeros((1, 3))], [np.ones(2), np.zeros((1, 3))]
    assert judged(a, b).failure is None
    b[1] = b[1] + 1
    assert judged(a, b).failure
    assert judged(a, a[:1]).failure == "the two lists of arrays have other lengths or shapes"
    assert judged(a, np.ones(5)).failure == "the two lists of arrays have other lengths or shapes"
    assert judged(a, [np.ones(2), np.zeros((3, 1))]).failure


def test_an_expression_that_failed() -> None:
    found = compare(value(), "equal", {"pytorch": [("ok", X)], "tf": [("failed", "NameError: y")]})
    assert found.failure == "tf: the expression failed: NameError: y"


def test_three_sides_meet_the_first() -> None:
    three = Value(name="v", pytorch="a", tf="b", jax_nnx="c", axes="o i -> i o")
    a = np.arange(1.0, 7.0).reshape(2, 3)
    entries = {"pytorch": [("ok", a)], "tf": [("ok", a.T)], "jax_nnx": [("ok", a + 1e-6)]}
    found = compare(three, "equal", entries)
    assert found.failure is None
    assert found.measured["largest"] == 1e-6
    entries["jax_nnx"] = [("ok", a + 1)]
    assert "jax_nnx" in (compare(three, "equal", entries).failure or "")


# -- values that prove nothing ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("array", "weak"),
    [
        (np.array([]), "the value is empty"),
        (np.zeros(3), "the value is zero everywhere"),
        (np.array(0.0), "the value is zero everywhere"),
        (np.full(4, 2.5), "the value is constant"),
        (np.array([1.0, np.nan]), "the value is not finite"),
        (np.array([1.0, np.inf]), "the value is not finite"),
        (np.array([True, True]), "the value is constant"),
        (np.array([False, False]), "the value is constant"),
        (np.array([7, 7]), "the value is constant"),
        (np.array(False), None),
        (np.array(True), None),
        (np.array(2.5), None),
        (np.array([1, 2]), None),
    ],
)
def test_worthless_values(array: np.ndarray, weak: str | None) -> None:
    assert judged(array, array).weak == weak


def test_one_worthless_side_is_enough_for_equal_and_not_for_differs() -> None:
    assert worthless(np.zeros(2), X[:2]) == "the value is zero everywhere"
    assert worthless(np.zeros(2), X[:2], both=True) is None
    assert worthless(np.zeros(2), np.zeros(2), both=True) == "the value is zero everywhere"


def test_tolerance_too_wide() -> None:
    """The spread of 1, 2, 4 is 3: a tolerance above 3e-3 is too wide, one below is not."""
    assert judged(X, X, atol=2.9e-3, rtol=0).weak is None
    assert judged(X, X, atol=3.1e-3, rtol=0).weak == (
        "the tolerance (0.0031) is wider than 0.001 of the value's spread (3)"
    )
    assert judged(np.array(5.0), np.array(5.0), atol=4e-3, rtol=0).weak is None
    assert judged(np.array(5.0), np.array(5.0), atol=6e-3, rtol=0).weak
    offset = np.array([1000.0, 1000.1])
    assert judged(offset, offset).weak, "1e-5 of 1000 is a tenth of what varies"


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("flipped", [False, True])
@pytest.mark.parametrize("relation", ["equal", "differs"])
def test_not_finite_on_one_side_is_a_difference_and_no_crash(
    bad: float, flipped: bool, relation: Relation
) -> None:
    a, b = np.array([1.0, bad]), np.array([1.0, 2.0])
    found = judged(
        *((b, a) if flipped else (a, b)), relation, **({"at_least": 0.1} if relation == "differs" else {})
    )
    assert found.measured["largest"] in ("nan", "inf")
    if relation == "equal":
        assert found.failure
    json.dumps(found.measured)


def test_infinity_is_not_near_to_a_number() -> None:
    """An infinite bound would let anything pass."""
    assert judged(np.array(1.0), np.array(np.inf), why="it overflows, and that is the point").failure


def test_equal_infinities_and_nans_agree() -> None:
    a = np.array([np.inf, -np.inf, np.nan, 1.0])
    found = judged(a, a)
    assert found.failure is None
    assert found.weak == "the value is not finite"
    assert judged(np.array([np.inf]), np.array([-np.inf])).failure


# -- axis maps and values within one twin ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("axes", "order"),
    [
        ("o i -> i o", (1, 0)),
        ("o i h w -> h w i o", (2, 3, 1, 0)),
        ("n c l -> n l c", (0, 2, 1)),
        ("a -> a", (0,)),
    ],
)
def test_axes(axes: str, order: tuple[int, ...]) -> None:
    a = np.random.default_rng(0).normal(size=(2, 3, 4, 5)[: len(order)])
    assert judged(a, a.transpose(order), axes=axes).failure is None
    assert judged(a, a.transpose(order) + 1, axes=axes).failure


def test_a_square_kernel_is_transposed_all_the_same() -> None:
    a = np.arange(9.0).reshape(3, 3)
    assert judged(a, a.T, axes="o i -> i o").failure is None
    assert judged(a, a, axes="o i -> i o").failure


@pytest.mark.parametrize("axes", ["o i -> i o", "o -> i", "o o -> o o"])
def test_axes_that_do_not_fit_are_no_comparison(axes: str) -> None:
    found = judged(np.arange(3.0), np.arange(3.0), axes=axes)
    assert found.failure == f"the axis map {axes!r} does not fit the value of pytorch"


def test_random_axis_maps_undo_themselves() -> None:
    rng = np.random.default_rng(1)
    for _ in range(30):
        n = int(rng.integers(1, 6))
        order = rng.permutation(n)
        letters = "abcde"[:n]
        a = rng.normal(size=rng.integers(1, 4, size=n))
        axes = f"{' '.join(letters)} -> {' '.join(letters[i] for i in order)}"
        assert judged(a, a.transpose(order), axes=axes).failure is None


def within(first: tuple[Any, Any], second: tuple[Any, Any], **keys: Any) -> Comparison:
    made = Value(name="v", pytorch=["a", "b"], tf=["c", "d"], within=True, **keys)
    return compare(
        made, "equal", {s: [("ok", a), ("ok", b)] for s, (a, b) in (("pytorch", first), ("tf", second))}
    )


def test_within_compares_inside_each_twin() -> None:
    found = within((X, X), (X * 2, X * 2 + 1e-6))
    assert found.failure is None
    assert found.measured["largest"] == 1e-6
    assert (found.measured["largest_pytorch"], found.measured["largest_tf"]) == (0.0, 1e-6)
    assert found.measured["tf"] == number(14 / 3)
    assert (within((X, X), (X, X + 1)).failure or "").startswith("tf: first 1, second 2")
    assert (within((X, X + 1), (X, X)).failure or "").startswith("pytorch: ")
    assert within((X * 0, X * 0), (X, X)).weak == "the value is zero everywhere"
    assert within((X, X), (X, X * np.nan)).measured["largest"] == "nan"


# -- reported numbers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("relation", ["equal", "differs", "statistical", "alone"])
def test_reported_numbers_are_kept_and_not_compared(relation: Relation) -> None:
    found = judged(np.array(481_234), np.array(54_012), relation, reported=True, rtol=0.1)
    assert found == Comparison("v", None, None, {"room": 0.1, "pytorch": 481_234, "tf": 54_012})
    assert judged(np.array([0.5]), np.array(0), relation, reported=True, rtol=0.1).failure is None


@pytest.mark.parametrize("wrong", [np.array([1, 2]), np.array(np.nan), np.array([]), "text", [np.array(1)]])
def test_a_reported_value_is_one_finite_number(wrong: Any) -> None:
    assert (judged(np.array(1.0), wrong, reported=True, rtol=0.1).failure or "").startswith("tf: ")


# -- differs ---------------------------------------------------------------------------------------------------------


def test_differs() -> None:
    assert judged(X, X + 0.2, "differs", at_least=0.1).failure is None
    assert judged(X, X + 0.2, "differs", at_least=0.1).measured["largest"] == 0.2
    assert judged(X, X + 0.05, "differs", at_least=0.1).failure == (
        "the largest difference is 0.05, claimed at least 0.1"
    )
    assert judged(np.zeros(3), X, "differs", at_least=0.1).weak is None


def test_differs_in_a_direction() -> None:
    assert judged(X, X + 1, "differs", at_least=0.1, larger="tf").failure is None
    assert judged(X, X + 1, "differs", at_least=0.1, larger="pytorch").failure == (
        "pytorch is not the larger side: 2.333 against 3.333"
    )
    assert judged(X, X[::-1], "differs", at_least=0.1, larger="tf").failure, "equal means"


def test_differs_in_texts() -> None:
    assert judged("float32", "float64", "differs").failure is None
    assert judged("float32", "float32", "differs").failure == "both are the same text"


def test_expected_texts_of_each_side() -> None:
    expect = {"pytorch": "int64", "tf": "[3, 2]"}
    assert judged("int64", np.array([3, 2]), "differs", expect=expect).failure is None
    found = judged("int32", np.array([3, 2]), "differs", expect=expect)
    assert found.failure == "pytorch gives 'int32', not 'int64'"
    assert (
        judged("a", "a", "differs", expect={"pytorch": "a", "tf": "a"}).weak == "both sides expect the same"
    )


# -- statistical -----------------------------------------------------------------------------------------------------


def test_statistical_interval_by_hand() -> None:
    """x = 1 … 20 and y = x + 0.1: both variances are 35, so the error of the difference is sqrt(35/20 + 35/20) =
    1.870829, Welch's degrees of freedom are 38, t(0.995, 38) = 2.711558 (table), and the interval 0.1 ± 5.0729."""
    pytest.importorskip("scipy")
    x = np.arange(1.0, 21.0)
    found = judged(x, x + 0.1, "statistical", margin=5.2)
    assert found.failure is None
    assert found.measured["low"] == pytest.approx(0.1 - 5.07286, abs=1e-4)
    assert found.measured["high"] == pytest.approx(0.1 + 5.07286, abs=1e-4)
    assert found.measured["seeds"] == 20
    assert found.measured["difference"] == pytest.approx(0.1)
    assert "is not inside ±5" in (judged(x, x + 0.1, "statistical", margin=5.0).failure or "")


def test_statistical_needs_seeds_and_equal_shapes() -> None:
    pytest.importorskip("scipy")
    rng = np.random.default_rng(0)
    few = "a statistical value needs at least 20 seeds on its first axis"
    assert judged(rng.normal(size=19), rng.normal(size=30), "statistical", margin=1).failure == few
    assert judged(np.array(1.0), rng.normal(size=30), "statistical", margin=1).failure == few
    wrong = judged(rng.normal(size=(20, 2)), rng.normal(size=(20, 3)), "statistical", margin=1).failure
    assert wrong == "shapes differ after the first axis: (2,) and (3,)"


def test_statistical_looks_at_every_component() -> None:
    pytest.importorskip("scipy")
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(200, 3)), rng.normal(size=(150, 3))
    assert judged(x, y, "statistical", margin=0.6).failure is None
    y[:, 2] += 1
    found = judged(x, y, "statistical", margin=0.6)
    assert found.failure
    assert found.measured["difference"] == pytest.approx(1, abs=0.3)


def test_statistical_with_nan_fails() -> None:
    pytest.importorskip("scipy")
    x = np.arange(1.0, 21.0)
    assert judged(x, np.where(x == 3, np.nan, x), "statistical", margin=100).failure


ANYTHING = [
    np.array(1.5), np.array(0), np.array(True), np.array(1 + 2j), np.array([]), np.array([], int), np.zeros((2, 0)),
    np.arange(3), np.arange(3.0), np.arange(25.0), np.arange(50.0).reshape(25, 2), np.array([1.0, np.nan, np.inf]),
    np.full(30, np.nan), np.array([True, False]), np.array([1j, 2]), np.array([2**63], "uint64"), np.float16([1, 65504]),
    "text", "", [np.ones(2), np.ones((1, 3))], [np.array(1), np.array([1.0, 2.0])],
]  # fmt: skip


@pytest.mark.parametrize(
    ("relation", "keys"),
    [("equal", {}), ("equal", {"axes": "a b -> b a"}), ("differs", {"at_least": 0.1, "larger": "tf"}), ("statistical", {"margin": 1.0})],
)  # fmt: skip
def test_whatever_a_twin_gives_there_is_an_answer(relation: Relation, keys: dict[str, Any]) -> None:
    if relation == "statistical":
        pytest.importorskip("scipy")
    for a in ANYTHING:
        for b in ANYTHING:
            found = judged(a, b, relation, **keys)
            json.dumps(found.measured)
            if relation == "equal" and not keys and a is b:
                assert found.failure is None
        json.dumps(within((a, a), (a, a)).measured)


# -- properties ------------------------------------------------------------------------------------------------------


def test_equal_agrees_with_numpy() -> None:
    """The rule is numpy.isclose with the TensorFlow side second, for random numbers, tolerances and shapes."""
    rng = np.random.default_rng(2)
    for _ in range(200):
        shape = tuple(rng.integers(1, 4, size=rng.integers(0, 3)))
        b = rng.normal(size=shape) * 10.0 ** rng.integers(-3, 4)
        a = b + rng.normal(size=shape) * 10.0 ** rng.integers(-9, 1)
        rtol, atol = 10.0 ** rng.integers(-7, -1), 10.0 ** rng.integers(-9, -2)
        found = judged(a, b, rtol=rtol, atol=atol)
        assert (found.failure is None) == np.allclose(a, b, rtol=rtol, atol=atol)
        assert found.measured["largest"] == number(float(np.abs(a - b).max()))


def test_number_is_six_digits_without_negative_zero() -> None:
    assert number(1 / 3) == 0.333333
    assert number(12345678.0) == 12345678, "whole numbers are exact"
    assert number(12345678.5) == 12345700
    assert str(number(-0.0)) == "0.0"
    assert str(number(-1e-320 * 0)) == "0.0"
