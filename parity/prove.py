"""Prove a pair: run its twins, judge its claim, show that the proof can fail, record or verify the evidence."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from parity import evidence as evidence_store
from parity.compare import Comparison, compare, number
from parity.environment import interpreter
from parity.evidence import Evidence
from parity.host import DEPRECATED
from parity.mistakes import Mistake, MistakeError
from parity.pair import Edit, Mishap, Pair, line_of
from parity.project import Project, parse_toml, read_text
from parity.runner import Run, Runner
from parity.twin import Twin

RERUN = {"value": 1e-3, "gradient": 1e-3, "training": 2e-2}
"""How far a re-run's values may lie from the recorded ones, relative to their size: prose cites the recorded ones."""
TYPOS = {"NameError", "SyntaxError", "ImportError"}
"""Errors after a break that show nothing about the values."""


@dataclass
class Outcome:
    """What proving one pair gave."""

    pair: Pair
    mistakes: list[Mistake] = field(default_factory=list)
    evidence: Evidence = field(default_factory=dict)
    outputs: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    walls: dict[str, float] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return not self.mistakes


@dataclass(frozen=True)
class Excuse:
    """A deprecation warning that a library raises against itself: pattern, package and the reason it is let pass."""

    pattern: re.Pattern[str]
    package: str
    review_by: datetime.date

    @property
    def overdue(self) -> bool:
        return datetime.date.today() > self.review_by

    def covers(self, warning: Mapping[str, str]) -> bool:
        inside = re.search(rf"(?:^|[/\\]){re.escape(self.package)}[/\\]", warning["file"]) is not None
        return inside and self.pattern.search(f"{warning['category']}: {warning['text']}") is not None


def excuses(project: Project) -> list[Excuse]:
    """The one shared list, snippets/excused_warnings.toml."""
    path = project.snippets / "excused_warnings.toml"
    if not path.exists():
        return []
    found = []
    file = project.relative(path)
    text = read_text(path, file)
    for i, item in enumerate(parse_toml(text, file).get("excuse", [])):
        dated = isinstance(item.get("review_by"), datetime.date)
        if set(item) != {"pattern", "package", "reason", "review_by"} or not dated:
            raise MistakeError(
                Mistake(
                    file,
                    line_of(text, "excuse", i),
                    "an excuse has the keys pattern, package, reason and review_by (a date)",
                    "Add the missing key or remove the unknown one.",
                )
            )
        try:
            found.append(Excuse(re.compile(item["pattern"]), item["package"], item["review_by"]))
        except re.error as error:
            raise MistakeError(
                Mistake(
                    file,
                    line_of(text, "excuse", i, "pattern"),
                    f"not a regular expression: {item['pattern']!r}: {error}",
                    "Escape what is meant literally with a backslash.",
                )
            ) from None
    return found


def settled(once: Callable[[], Run], file: str) -> Run:
    """A run, tried a second time, and told, where a signal ended a process that the twin had started. Seen once, in gloo;
    the cause is not known. A twin that does it twice has failed."""
    run = once()
    if run.error and run.error["class"] == "ProcessExitedException" and "signal" in run.error["message"]:
        print(f"{file}: {run.error['message'].splitlines()[0]}; tried once more", file=sys.stderr, flush=True)
        return once()
    return run


class Prover:
    """Proves pairs with one runner; each main framework's twins run one after another, the two frameworks side by side."""

    def __init__(self, project: Project, runner: Runner) -> None:
        self.project, self.runner = project, runner
        self.excuses = excuses(project)
        self.lanes = {side: ThreadPoolExecutor(1) for side in ("pytorch", "tf", "jax_nnx")}

    def close(self) -> None:
        for lane in self.lanes.values():
            lane.shutdown(cancel_futures=True)

    def start(self, pair: Pair) -> Future[Outcome]:
        """Queue a pair's twins and edits; the future gives its :class:`Outcome`."""
        claim = pair.claim
        try:
            interpreter(claim.environment)
        except MistakeError as error:
            absent: Future[Outcome] = Future()
            absent.set_result(Outcome(pair, mistakes=list(error.mistakes)))
            return absent
        variants: list[tuple[str, Edit | None, dict[str, Twin]]] = [("plain", None, pair.twins)]
        if claim.relation == "differs":
            twins = dict(pair.twins)
            for edit in claim.align:
                twins[edit.twin] = edit.applied(twins[edit.twin])
            variants.append(("align", None, {s: t for s, t in twins.items() if t is not pair.twins[s]}))
        else:
            for kind, edits in claim.edits:
                for edit in edits:
                    variants.append((kind, edit, {edit.twin: edit.applied(pair.twins[edit.twin])}))
        jobs = [(kind, edit, self._submit(pair, changed, pair.twins)) for kind, edit, changed in variants]
        done: Future[Outcome] = Future()

        def finish() -> None:
            try:
                plain = {side: run.result() for side, run in jobs[0][2].items()}
                others = [
                    (kind, edit, plain | {side: run.result() for side, run in runs.items()})
                    for kind, edit, runs in jobs[1:]
                ]
                done.set_result(self._judge(pair, plain, others))
            except BaseException as error:
                done.set_exception(error)

        self._finisher().submit(finish)
        return done

    def _finisher(self) -> ThreadPoolExecutor:
        if "finish" not in self.lanes:
            self.lanes["finish"] = ThreadPoolExecutor(1)
        return self.lanes["finish"]

    def _submit(self, pair: Pair, changed: dict[str, Twin], twins: dict[str, Twin]) -> dict[str, Future[Run]]:
        """Queue the changed twins, each in a scratch folder of its own; with ``order``, all in one, in that order."""
        wanted = {side: self._expressions(pair, side) for side in twins}
        how: dict[str, Any] = {
            "timeout": pair.claim.timeout, "isolated": pair.claim.isolated, "environment": pair.claim.environment,
        }  # fmt: skip

        def alone(twin: Twin) -> Run:
            def once() -> Run:
                with self.runner.scratch() as folder:
                    return self.runner.run(twin, wanted[twin.side], folder, **how)

            return settled(once, twin.file)

        if not pair.claim.order:
            return {side: self.lanes[side].submit(alone, twin) for side, twin in changed.items()}
        stack = ExitStack()
        folder = stack.enter_context(self.runner.scratch())
        futures: dict[str, Future[Run]] = {}
        before: Future[Run] | None = None
        for i, side in enumerate(pair.claim.order):
            last = i == len(pair.claim.order) - 1

            def turn(
                twin: Twin = changed.get(side) or twins[side],  # noqa: B008
                before: Future[Run] | None = before,
                last: bool = last,
            ) -> Run:
                try:
                    if before is not None:
                        before.result()
                    return self.runner.run(twin, wanted[twin.side], folder, **how)
                finally:
                    if last:
                        stack.close()

            futures[side] = before = self.lanes[side].submit(turn)
        return futures

    @staticmethod
    def _expressions(pair: Pair, side: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for value in pair.claim.value:
            expression = value.of(side)
            if expression is not None:
                found[value.name] = expression if isinstance(expression, list) else [expression]
        mishap = pair.claim.raises.get(side)  # type: ignore[call-overload]
        if mishap and mishap.value:
            found["_silent"] = [mishap.value]
        return found

    # -- judging ---------------------------------------------------------------------------------------------------

    def _judge(
        self, pair: Pair, plain: dict[str, Run], others: list[tuple[str, Edit | None, dict[str, Run]]]
    ) -> Outcome:
        outcome = Outcome(pair)
        for side, run in plain.items():
            outcome.seconds[side], outcome.walls[side] = run.seconds, run.wall
            outcome.outputs[side] = run.output
            outcome.mistakes += self._ran(pair, side, run)
        if outcome.mistakes:
            return outcome
        comparisons = compare_all(pair, plain)
        for i, comparison in enumerate(comparisons):
            value = pair.claim.value[i]
            if comparison.failure:
                outcome.mistakes.append(
                    pair.mistake(
                        f"value {value.name!r} is not as claimed: {comparison.failure}",
                        "Find out why the twins part; only then change a twin, or the claim.",
                        "value",
                        i,
                    )
                )
            elif comparison.weak and not value.why:
                outcome.mistakes.append(
                    pair.mistake(
                        f"value {value.name!r} proves nothing: {comparison.weak}",
                        'Compare something else, or say in why = "…" that this is the point.',
                        "value",
                        i,
                    )
                )
        measured: dict[str, dict[str, Any]] = {c.name: dict(c.measured) for c in comparisons}
        for side, mishap in pair.claim.raises.items():
            found, mistake = said(pair, side, mishap, plain[side])
            outcome.mistakes += [mistake] if mistake else []
            measured[side] = found
        if outcome.mistakes:
            return outcome
        edits = []
        for kind, edit, runs in others:
            result, mistake = self._edited(pair, kind, edit, runs)
            outcome.mistakes += [mistake] if mistake else []
            edits.append(result)
        for name, content in measured.items():
            broken = [edit for edit in edits if name in edit.get("differences", {})]
            broken.sort(key=lambda edit: name not in edit["values"])
            if broken:  # of the first break that this value catches, else of the first
                content["broken"] = broken[0]["differences"][name]
        versions: dict[str, str] = {}
        for side, run in plain.items():
            packages = pair.twins[side].imports
            backend = {pair.twins[side].backend or "tensorflow"} if "keras" in packages else set()
            relevant = {"python", "numpy"} | packages | backend
            versions |= {name: version for name, version in run.versions.items() if name in relevant}
        outcome.evidence = {
            "date": datetime.date.today().isoformat(),
            "versions": versions,
            "values": measured,
            "edits": edits,
        }
        return outcome

    def _ran(self, pair: Pair, side: str, run: Run) -> list[Mistake]:
        """Whether a twin ended as it should, without deprecated calls."""
        twin, mishap = pair.twins[side], pair.claim.raises.get(side)  # type: ignore[call-overload]
        if run.trouble:
            return [
                Mistake(
                    twin.file,
                    1,
                    f"the twin {run.trouble}",
                    "Make it end sooner, or raise timeout in pair.toml; isolated = true gives it its own interpreter.",
                )
            ]
        if run.error and not (mishap and mishap.exception):
            line = re.findall(rf'File "{side}.py", line (\d+)', run.error["traceback"])
            return [
                Mistake(
                    twin.file,
                    int(line[-1]) if line else 1,
                    f"the twin failed: {run.error['class']}: {run.error['message'].split(chr(10))[0]}",
                    'Mend it; a mistake that is the subject belongs to relation "raises".',
                )
            ]
        found = []
        for warning in run.warnings:
            text = f"{warning['category']}: {warning['text']}"
            if not DEPRECATED.search(text) or any(excuse.covers(warning) for excuse in self.excuses):
                continue
            if any(re.search(pattern, text) for pattern in pair.claim.deprecated):
                continue
            if mishap and mishap.warning == warning["category"]:
                continue
            own = Path(warning["file"]).name == Path(twin.file).name
            told = re.search(rf"\b{side}\.py:(\d+)", text)  # TensorFlow's log names the caller
            place = warning.get("line") if own else told[1] if told else None
            found.append(
                Mistake(
                    twin.file,
                    int(place or 1),
                    f"deprecated API: {text.strip().split(chr(10))[0][:200]} (raised in {Path(warning['file']).name})",
                    "Use what replaces it. If the deprecation is the subject, list a pattern under deprecated in pair.toml.",
                )
            )
        return found[:1]

    def _edited(
        self,
        pair: Pair,
        kind: str,
        edit: Edit | None,
        runs: dict[str, Run],
    ) -> tuple[dict[str, Any], Mistake | None]:
        """After an edit the claim must no longer hold."""
        index = getattr(pair.claim, {"break": "break_"}.get(kind, kind)).index(edit) if edit else 0
        result: dict[str, Any] = {"kind": kind} | (
            {"twin": edit.twin, "replace": edit.replace, "with": edit.with_} if edit else {}
        )
        if kind == "fix":
            assert edit
            run, mishap = runs[edit.twin], pair.claim.raises[edit.twin]
            if run.trouble or (run.error and not mishap.exception):
                return result, pair.mistake(
                    f"the [[fix]] of {edit.twin} does not run: {run.trouble or (run.error and run.error['class'])}",
                    "Write a fix after which the twin runs to its end.",
                    "fix",
                    index,
                )
            if mishap.silent:
                state, found = run.values["_silent"][0]
                if state != "ok" or not _is(found, mishap.right):
                    return result, pair.mistake(
                        f"after the [[fix]] {edit.twin} gives {_short(found)}, not the right {mishap.right!r}",
                        "Mend the fix or what is right.",
                        "fix",
                        index,
                    )
                return result | {"caught": "gives the right value"}, None
            if run.error:
                return result, pair.mistake(
                    f"the [[fix]] of {edit.twin} still fails: {run.error['class']}",
                    "Write a fix after which the twin runs to its end.",
                    "fix",
                    index,
                )
            if said(pair, edit.twin, mishap, run)[1] is None:
                return result, pair.mistake(
                    f"the [[fix]] of {edit.twin} changes nothing",
                    "Write a fix after which the message is gone.",
                    "fix",
                    index,
                )
            return result | {"caught": "runs to its end"}, None
        typo = next((r.error for r in runs.values() if r.error and TYPOS & set(r.error["bases"])), None)
        if typo and kind == "break":
            return result, pair.mistake(
                f"the [[break]] is no valid script: {typo['class']}: {typo['message'].split(chr(10))[0]}",
                "Write the mistake that a reader makes, not one that Python itself finds.",
                "break",
                index,
            )
        broken = {
            side: run.trouble
            or (run.error and f"{run.error['class']}: {run.error['message'].split(chr(10))[0]}")
            for side, run in runs.items()
        }
        failure = next((f"{side} {what}" for side, what in broken.items() if what), None)
        if failure and kind == "break":
            return result | {"caught": failure[:200]}, None
        if failure:
            return result, pair.mistake(
                f"after [[align]] a twin does not run: {failure}", "The aligned twins must run.", "align"
            )
        comparisons = [c for c in compare_all(pair, runs) if not pair.values[c.name].reported]
        caught = [c for c in comparisons if c.failure]
        if kind == "align":
            standing = [c.name for c in comparisons if not c.failure and not pair.values[c.name].within]
            if standing:
                return result, pair.mistake(
                    f"{', '.join(standing)} still differs after [[align]]",
                    "Align what causes the difference.",
                    "align",
                )
            return result | {"caught": "; ".join(f"{c.name}: {c.failure}" for c in caught)[:300]}, None
        if not caught:
            return result, pair.mistake(
                "the [[break]] breaks nothing: every value is still as claimed",
                "Choose a change that the values can see, or compare more.",
                "break",
                index,
            )
        result["differences"] = {
            c.name: c.measured["largest"] for c in (*caught, *comparisons) if "largest" in c.measured
        }
        result["values"] = [c.name for c in caught]
        return result | {"caught": f"{caught[0].name}: {caught[0].failure}"[:300]}, None


def compare_all(pair: Pair, runs: dict[str, Run]) -> list[Comparison]:
    found = []
    for value in pair.claim.value:
        sides = {
            side: runs[side].values.get(value.name, [("failed", "the twin ended before")])
            for side in value.sides
        }
        found.append(compare(value, pair.claim.relation, sides))
    return found


def said(pair: Pair, side: str, mishap: Mishap, run: Run) -> tuple[dict[str, Any], Mistake | None]:
    """What one framework said, against what pair.toml claims it says."""

    def wrong(what: str) -> Mistake:
        return pair.mistake(what, "Write down what it really says, or change the twin.", f"raises.{side}")

    if mishap.exception:
        if run.error is None:
            return {}, wrong(f"{side} ends without {mishap.exception}")
        if mishap.exception not in run.error["bases"][:-2]:
            return {}, wrong(f"{side} raises {run.error['class']}, not {mishap.exception}")
        if not re.search(mishap.message or "", run.error["message"]):
            return {}, wrong(
                f"the message of {side} does not match: {run.error['message'].split(chr(10))[0][:200]!r}"
            )
        return {
            "exception": run.error["class"],
            "message": run.error["message"],
            "frames": run.error["frames"],
        }, None
    if mishap.warning:
        for warning in run.warnings:
            if warning["category"] == mishap.warning and re.search(mishap.message or "", warning["text"]):
                return {"warning": warning["category"], "message": warning["text"]}, None
        return {}, wrong(
            f"{side} does not warn so; it says {[w['category'] for w in run.warnings] or 'nothing'}"
        )
    loud = [
        w for w in run.warnings if w["category"] in ("UserWarning", "RuntimeWarning", "FutureWarning", "log")
    ]
    if loud:
        return {}, wrong(f"{side} is not silent: {loud[0]['category']}: {loud[0]['text'][:150]}")
    state, found = run.values["_silent"][0]
    if state != "ok":
        return {}, wrong(f"the expression of {side} failed: {found}")
    if not _is(found, mishap.gives):
        return {}, wrong(f"{side} gives {_short(found)}, not {mishap.gives!r}")
    shown: Any = _short(found)
    if isinstance(found, np.ndarray) and found.size == 1:
        shown = bool(found) if found.dtype.kind == "b" else number(float(found))
    if mishap.accepts:
        return {"accepts": True, "gives": shown}, None
    if _is(found, mishap.right):
        return {}, wrong(f"{side} gives what is right; then it is no mistake")
    return {"silent": True, "gives": shown, "right": mishap.right}, None


def _is(found: Any, wanted: Any) -> bool:
    """Equality of a plain value with a value from TOML, floats to a relative 1e-3."""
    if isinstance(found, np.ndarray) and not isinstance(wanted, str):
        other = np.asarray(wanted)
        return found.shape == other.shape and bool(
            np.allclose(found.astype(float), other.astype(float), rtol=1e-3, atol=1e-6, equal_nan=True)
        )
    return _short(found) == str(wanted)


def _short(found: Any) -> str:
    return str(found.tolist()) if isinstance(found, np.ndarray) else str(found)


def verify(outcome: Outcome) -> list[Mistake]:
    """Compare a fresh outcome with the recorded evidence: text with numeric tolerance and ellipses, values with NumPy."""
    from pytest_doctestplus.output_checker import FLOAT_CMP, OutputChecker

    pair = outcome.pair
    try:
        recorded = evidence_store.load(pair)
    except MistakeError as error:
        return list(error.mistakes)
    checker = OutputChecker()
    checker.rtol, checker.atol = 1e-3, 1e-4
    mistakes = []
    remedy = f"Find out why; if the new run is right, `parity record {pair.name}`."
    from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

    for side, want in evidence_store.outputs(pair).items():
        got = outcome.outputs[side]
        if want != got and not checker.check_output(want, got, FLOAT_CMP | ELLIPSIS | NORMALIZE_WHITESPACE):
            line = next(
                (
                    i
                    for i, (a, b) in enumerate(zip(want.split("\n"), got.split("\n"), strict=False), 1)
                    if a != b
                ),
                1,
            )
            shown = got.split("\n")[line - 1] if line <= got.count("\n") + 1 else ""
            mistakes.append(
                Mistake(
                    f"snippets/{pair.name}/{side}.out", line, f"the twin now prints {shown!r} here", remedy
                )
            )
    for name, new in outcome.evidence.get("values", {}).items():
        old = recorded["values"].get(name, {})
        share = RERUN[old.get("level", "value")]
        for key in ("pytorch", "tf", "jax_nnx", "gives"):
            a, b = old.get(key), new.get(key)
            if isinstance(a, int | float) and isinstance(b, int | float):
                room = (
                    old.get("room", share) * max(abs(a), abs(b)) + 10 * (old.get("tolerance") or 0.0) + 1e-9
                )
                if pair.claim.relation == "statistical":
                    room += float(old.get("margin", 0.0))
                if abs(a - b) > room:
                    mistakes.append(
                        Mistake(
                            f"snippets/{pair.name}/evidence.json",
                            1,
                            f"{name}.{key} was recorded as {a:g}, now it is {b:g}",
                            remedy,
                        )
                    )
            elif isinstance(a, str) and isinstance(b, str) and a != b:
                mistakes.append(
                    Mistake(
                        f"snippets/{pair.name}/evidence.json",
                        1,
                        f"{name}.{key} was recorded as {a!r}, now it is {b!r}",
                        remedy,
                    )
                )
    return mistakes
