"""The command line: new, check, run, record, overdue, charts, series, stats."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from parity import changed, charts, evidence, overdue, scaffold, series, usage
from parity.check import check, notices
from parity.claims import written
from parity.library import Library
from parity.mistakes import Mistake, MistakeError
from parity.pair import Pair
from parity.project import Project
from parity.prove import Outcome, Prover, excuses, verify
from parity.runner import Runner
from parity.series.all import SERIES
from parity.stats import stats

OK, WRONG, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> None:
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns 0 (fine), 1 (mistakes found) or 2 (it could not be run)."""
    options = parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(line_buffering=True)
    try:
        return int(options.command(Library(Project.find()), options))
    except MistakeError as error:
        return report(error.mistakes)
    except RuntimeError as error:
        print(f"parity: {error}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        print("\nparity: interrupted; nothing half-written is left", file=sys.stderr)
        return 130


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="parity", description="Pairs of PyTorch and TensorFlow/Keras scripts: run, proven, recorded."
    )
    commands = top.add_subparsers(required=True, metavar="COMMAND")

    new = commands.add_parser("new", help="make a new pair that already passes")
    new.add_argument("name", metavar="PART/SLUG")
    new.set_defaults(command=_new)

    checking = commands.add_parser("check", help="find every mistake that shows without running a framework")
    checking.set_defaults(command=_check)

    for name, text, command in (
        ("run", "run pairs, prove them, compare with the recorded evidence", _run),
        ("record", "run pairs, prove them, write outputs and evidence", _record),
    ):
        sub = commands.add_parser(name, help=text)
        sub.add_argument(
            "pairs", nargs="*", metavar="PAIR", help="part/slug, or a part; all pairs unless given"
        )
        sub.add_argument(
            "--changed", action="store_true", help="only pairs touched since the merge base with main"
        )
        sub.add_argument("--shard", metavar="I/N", help="the I-th of N equal shares")
        sub.add_argument("--timings", metavar="FILE", type=Path, help="write seconds per twin as JSON")
        sub.set_defaults(command=command)
        if name == "run":
            sub.add_argument(
                "--newest",
                metavar="FILE",
                type=Path,
                help="do not compare with the evidence; write which pairs hold under the installed releases",
            )

    using = commands.add_parser("usage", help="count the API names that repositories use, into docs/data")
    using.add_argument(
        "folders", nargs="+", metavar="[OWNER/NAME=]FOLDER", help="a git folder, read at its newest commit"
    )
    using.set_defaults(command=_usage)

    overdue_ = commands.add_parser(
        "overdue", help="list the claims that are due for review; never fails for them"
    )
    overdue_.add_argument("--format", choices=list(overdue.FORMATS), default="text")
    overdue_.add_argument(
        "--on",
        metavar="DATE",
        type=datetime.date.fromisoformat,
        default=datetime.date.today(),
        help="as of this day, such as 2027-03-01 (default: today)",
    )
    overdue_.set_defaults(command=_overdue)

    drawing = commands.add_parser("charts", help="draw docs/assets/charts from docs/data")
    drawing.set_defaults(command=_charts)

    refreshing = commands.add_parser("series", help="count a data file again from its public source")
    refreshing.add_argument("name", metavar="NAME", choices=sorted(SERIES), help=", ".join(sorted(SERIES)))
    refreshing.add_argument("folder", metavar="FOLDER", type=Path, help="holds clones of the repositories")
    refreshing.set_defaults(command=_series)

    counting = commands.add_parser("stats", help="count pairs, rows and claims")
    counting.add_argument("--json", action="store_true")
    counting.set_defaults(command=_stats)
    return top


def report(mistakes: Iterable[Mistake]) -> int:
    """Print mistakes; 1 if there are any."""
    count = 0
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
        count += 1
    return WRONG if count else OK


def _new(library: Library, options: argparse.Namespace) -> int:
    folder = library.project.relative(scaffold.create(library.project, options.name))
    print(
        f"made {folder}/\nNext: edit it, `parity run {options.name}`, `parity record {options.name}`, show it with `::: pair {options.name}`."
    )
    return OK


def _check(library: Library, options: argparse.Namespace) -> int:
    mistakes = check(library)
    for notice in notices(library):
        print(f"note: {notice}")
    for excuse in excuses(library.project):
        if excuse.overdue:
            print(
                f"note: snippets/excused_warnings.toml: the excuse of {excuse.package} was due for review on {excuse.review_by}"
            )
    status = report(mistakes)
    count = len(library.names())
    print(
        f"{count} pairs, {len(library.pages())} pages: {f'{len(mistakes)} mistakes' if mistakes else 'no mistakes'}"
    )
    return status


def _stats(library: Library, options: argparse.Namespace) -> int:
    found = stats(library)
    covered = usage.summary(library.project, library.pairs())
    if options.json:
        print(json.dumps(found | ({"coverage": covered} if covered else {}), indent=1))
        return OK
    for key, content in found.items():
        print(
            f"{key.replace('_', ' '):18} "
            + (
                ", ".join(f"{k} {v}" for k, v in content.items())
                if isinstance(content, dict)
                else str(content)
            )
        )
    for side, c in covered.items():
        print(
            f"{'coverage':18} {side}: {c['share']:.1%} of the {c['of']} most used names "
            f"({c['rows']} by a row, {c['stated']} by a stated way without); missing: {', '.join(c['missing']) or 'none'}"
        )
    return OK


def _overdue(library: Library, options: argparse.Namespace) -> int:
    if report_ := overdue.FORMATS[options.format](library.claims(), options.on):
        print(report_)
    return OK


def _usage(library: Library, options: argparse.Namespace) -> int:
    used = usage.survey(library.project, options.folders, library.pairs())
    print(f"{len(used)} names written to docs/data/{usage.USAGE}")
    return OK


def _charts(library: Library, options: argparse.Namespace) -> int:
    print(f"{len(charts.write(library.project))} charts written to docs/{charts.FOLDER}/")
    return OK


def _series(library: Library, options: argparse.Namespace) -> int:
    wanted = SERIES[options.name]
    count = series.refresh(library.project, wanted, options.folder)
    print(f"{count} rows written to docs/data/{wanted.file}\nNext: `git diff`, `parity charts`.")
    return OK


def chosen(library: Library, options: argparse.Namespace) -> list[str]:
    """Names of the pairs that the options select."""
    existing = library.names()
    if options.pairs:
        names = []
        for wanted in (name.removeprefix("snippets/").strip("/") for name in options.pairs):
            found = [name for name in existing if name == wanted or name.startswith(f"{wanted}/")]
            names += found or [wanted]
    elif options.changed:
        names = changed.pairs(library)
    else:
        names = existing
    if options.shard:
        index, _, count = options.shard.partition("/")
        if not (index.isdigit() and count.isdigit() and 1 <= int(index) <= int(count)):
            raise RuntimeError(f"--shard takes I/N with 1 <= I <= N, not {options.shard!r}")
        names = names[int(index) - 1 :: int(count)]
    return names


def _run(library: Library, options: argparse.Namespace) -> int:
    return _prove(library, options, record=False)


def _record(library: Library, options: argparse.Namespace) -> int:
    return _prove(library, options, record=True)


def _prove(library: Library, options: argparse.Namespace, *, record: bool) -> int:
    """Run the chosen pairs, a line for each as it ends, then a summary."""
    names, started = chosen(library, options), time.perf_counter()
    newest = getattr(options, "newest", None)
    mistakes: list[Mistake] = []
    pairs: list[Pair] = []
    for name in names:
        try:
            pairs.append(library.pair(name))
        except MistakeError as error:
            mistakes += error.mistakes
    report(mistakes)
    outcomes: list[Outcome] = []
    with Runner() as runner:
        prover = Prover(library.project, runner)
        try:
            waiting = [(pair, prover.start(pair)) for pair in pairs]
            for number, (pair, future) in enumerate(waiting, 1):
                outcome = future.result()
                outcomes.append(outcome)
                if outcome.ok and record:
                    evidence.save(pair, outcome.evidence, outcome.outputs)
                elif outcome.ok and newest is None:
                    outcome.mistakes += verify(outcome)
                mistakes += outcome.mistakes
                print(
                    f"[{number:>{len(str(len(pairs)))}}/{len(pairs)}] {'ok  ' if outcome.ok else 'FAIL'} {pair.name}  {summary(outcome)}"
                )
                report(outcome.mistakes)
        finally:
            prover.close()
    failed = len({m.file.rsplit("/", 1)[0] for m in mistakes})
    verb = "recorded" if record else "proven"
    print(
        f"{len(outcomes) - sum(not o.ok for o in outcomes)} of {len(names)} pairs {verb}, {failed} failed, in {time.perf_counter() - started:.1f} s"
    )
    if options.timings:
        timings: dict[str, Any] = {
            "seconds": {o.pair.name: o.seconds for o in outcomes},
            "walls": {o.pair.name: o.walls for o in outcomes},
        }
        options.timings.write_text(json.dumps(timings, indent=1) + "\n", "utf-8")
    if newest:
        versions: dict[str, str] = {}
        for outcome in outcomes:
            versions |= outcome.evidence.get("versions", {})
        status = {o.pair.name: "passes" if o.ok else f"fails: {o.mistakes[0].what[:120]}" for o in outcomes}
        newest.write_text(
            json.dumps(
                {"date": time.strftime("%Y-%m-%d"), "versions": versions, "pairs": status},
                indent=1,
                sort_keys=True,
            )
            + "\n",
            "utf-8",
        )
        return OK
    return WRONG if mistakes else OK


def summary(outcome: Outcome) -> str:
    """One line on what was measured."""
    pair = outcome.pair
    seconds = f"{sum(outcome.walls.values()):.1f} s"
    if not outcome.ok:
        return seconds
    values = outcome.evidence["values"].values()
    largest = [v["largest"] for v in values if isinstance(v.get("largest"), int | float)]
    shown = (
        f" {'to' if pair.claim.relation in ('equal', 'alone') else 'by'} {written(max(largest))}"
        if largest
        else ""
    )
    return f"{pair.claim.relation}{shown}, {len(outcome.evidence['edits'])} edits caught, {seconds}"


if __name__ == "__main__":
    main()
