"""API rows: does the section use the named API, and does the row's value depend on it?

Both are answered from the syntax tree. A name counts as used where it is called, read or set, through whatever alias
the script imports it by; a method (``torch.Tensor.backward``) where an attribute of that name is used.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from parity.mistakes import Mistake
from parity.pair import NOTHING, Pair
from parity.twin import Section, nodes, statements

SAME = (("tensorflow.", "tf."), ("tf.keras.", "keras."), ("torch.nn.modules.", "torch.nn."))
"""Spellings of one and the same thing: written left, meant right."""
STATE = "state of "
ONE_STATE = {"tf": "keras", "tensorflow": "keras", "lightning": "torch"}
"""Packages that share their seeds and defaults with another."""
ARGUMENT = re.compile(r"^(?P<name>[\w.]+)\((?P<argument>\w+)=?[^)]*\)$")


def canonical(name: str) -> str:
    for old, new in SAME:
        if name.startswith(old):
            name = new + name[len(old) :]
    return name


def uses(node: ast.AST, aliases: dict[str, str]) -> Iterator[str]:
    """Full names used at or below ``node``; ``.method`` for attributes of values whose type is not known; for calls with
    keyword arguments also ``name(argument)``."""
    for child in nodes(node):
        yield from _used_by(child, aliases)


def _used_by(node: ast.AST, aliases: dict[str, str]) -> Iterator[str]:
    """The same for one node alone."""
    if isinstance(node, ast.Attribute):
        yield canonical(dotted(node, aliases) or f".{node.attr}")
        yield f".{node.attr}"
    elif isinstance(node, ast.Name) and node.id in aliases:
        yield canonical(aliases[node.id])
    elif isinstance(node, ast.Call):
        if node.keywords:
            name = dotted(node.func, aliases) or (
                f".{node.func.attr}" if isinstance(node.func, ast.Attribute) else ""
            )
            for keyword in node.keywords:
                yield f"{canonical(name)}({keyword.arg})"
    elif isinstance(node, ast.FunctionDef):
        yield f".{node.name}"


def dotted(node: ast.AST, aliases: dict[str, str]) -> str | None:
    """The full dotted name of an attribute chain that starts at an import, or None."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name) and node.id in aliases:
        return ".".join([aliases[node.id], *reversed(parts)])
    return None


def aliases(tree: ast.Module) -> dict[str, str]:
    """Names that imports bind, with what they stand for."""
    found = {}
    for node in statements(tree):
        if isinstance(node, ast.Import):
            for item in node.names:
                if item.asname:
                    found[item.asname] = item.name
                else:
                    found[item.name.split(".")[0]] = item.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom) and node.module:
            for item in node.names:
                found[item.asname or item.name] = f"{node.module}.{item.name}"
    return {name: "tf" if full == "tensorflow" else full for name, full in found.items()}


def matches(wanted: str, used: Set[str]) -> bool:
    """Whether a declared name is among the used ones. The last part alone is enough for methods and attributes,
    ``Class.name`` with a capital; ``Class(argument)`` asks for a keyword argument of a call."""
    wanted = canonical(wanted.strip())
    if match := ARGUMENT.match(wanted):
        name, argument = match["name"], match["argument"]
        if name.endswith(".__call__"):  # model(x, training=True)
            return f"({argument})" in used
        return f"{name}({argument})" in used or f".{name.rsplit('.', 1)[-1]}({argument})" in used
    if wanted in used:
        return True
    parent, _, last = wanted.rpartition(".")
    owner = parent.rpartition(".")[2]
    return bool(owner[:1].isupper()) and f".{last}" in used


@dataclass(frozen=True)
class Step:
    """One statement of a script, flattened: what it reads, what it sets or may change, and where it stands."""

    line: int
    reads: frozenset[str]
    sets: frozenset[str]
    changes: frozenset[str]
    node: ast.AST


def steps(tree: ast.Module) -> list[Step]:
    """Statements in order of text. Functions and classes set their own name and read everything inside. A package
    counts by its state (seeds, defaults), which only a bare call or an assignment changes: ``torch.manual_seed(0)``."""
    found: list[Step] = []
    packages = {name: full.split(".")[0] for name, full in aliases(tree).items()}

    def names(node: ast.AST | None, context: type[ast.expr_context] = ast.Load) -> frozenset[str]:
        return frozenset(
            STATE + ONE_STATE.get(packages[n.id], packages[n.id]) if n.id in packages else n.id
            for n in (nodes(node) if node else ())
            if isinstance(n, ast.Name) and isinstance(n.ctx, context)
        )

    def roots(node: ast.AST) -> frozenset[str]:
        """Objects that an assignment to an attribute or item, or a call, may change."""
        touched: set[str] = set()
        for child in nodes(node):
            if isinstance(child, ast.Attribute | ast.Subscript) and isinstance(child.ctx, ast.Store):
                touched |= names(child)
            if isinstance(child, ast.Call) and not (
                isinstance(child.func, ast.Name)
                and child.func.id in ("print", "len", "float", "int", "round", "range", "zip", "enumerate")
            ):
                if isinstance(child.func, ast.Attribute):
                    touched |= names(child.func.value)
                for argument in [*child.args, *(k.value for k in child.keywords)]:
                    touched |= names(argument)
        bare = isinstance(node, ast.Expr) or any(
            isinstance(child, ast.Attribute | ast.Subscript) and isinstance(child.ctx, ast.Store)
            for child in nodes(node)
        )
        return frozenset(name for name in touched if bare or not name.startswith(STATE))

    def visit(body: list[ast.stmt], around: frozenset[str]) -> None:
        for node in body:
            if isinstance(node, ast.Import | ast.ImportFrom):
                continue
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                found.append(
                    Step(node.lineno, names(node) | around, frozenset({node.name}), frozenset(), node)
                )
                visit(node.body, frozenset())
                continue
            blocks = [
                getattr(node, key) for key in ("body", "orelse", "finalbody") if getattr(node, key, None)
            ]
            if blocks:
                header = [
                    child
                    for key, child in ast.iter_fields(node)
                    if key not in ("body", "orelse", "finalbody", "handlers")
                ]
                flat = [
                    c
                    for child in header
                    for c in (child if isinstance(child, list) else [child])
                    if isinstance(c, ast.AST)
                ]
                module = ast.Module(
                    body=[ast.Expr(c) for c in flat if isinstance(c, ast.expr)], type_ignores=[]
                )
                for item in flat:
                    if isinstance(item, ast.withitem):
                        module.body += [ast.Expr(item.context_expr)] + (
                            [ast.Expr(item.optional_vars)] if item.optional_vars else []
                        )
                reads = names(module)
                block_name = f"block {node.lineno}"  # what stands in a block depends on its header
                sets = names(module, ast.Store) | {block_name}
                found.append(Step(node.lineno, reads | around, sets, frozenset(), module))
                for block in blocks:
                    visit(block, around | reads | sets)
                for handler in getattr(node, "handlers", []):
                    visit(handler.body, around | sets)
                continue
            changes = frozenset() if _prints(node) else roots(node)
            found.append(Step(node.lineno, names(node) | around, names(node, ast.Store), changes, node))

    visit(tree.body, frozenset())
    return found


def _prints(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "print"
    )


def influence(script: list[Step], expressions: list[str]) -> list[Step]:
    """Statements that may influence the expressions: a backward slice in which a call may change its arguments, its
    object, and whatever those were made from (``loss.backward()`` changes the model)."""
    made_from: dict[str, set[str]] = {}
    for _ in range(3):
        for step in script:
            for name in step.sets:
                made_from.setdefault(name, set()).update(r for r in step.reads if not r.startswith(STATE))
    origins: dict[str, set[str]] = {}

    def origin(name: str) -> set[str]:
        if name not in origins:
            seen, todo = {name}, [name]
            while todo:
                for other in made_from.get(todo.pop(), ()):
                    if other not in seen:
                        seen.add(other)
                        todo.append(other)
            origins[name] = seen
        return origins[name]

    wanted = {
        n.id
        for text in expressions
        for n in nodes(ast.parse(text.strip(), mode="eval"))
        if isinstance(n, ast.Name)
    }
    chosen: set[int] = set()
    grown = True
    while grown:
        grown = False
        for i, step in enumerate(script):
            if i in chosen:
                continue
            touched = step.sets | {o for name in step.changes for o in origin(name)}
            if touched & wanted:
                chosen.add(i)
                wanted |= step.reads
                grown = True
    return [script[i] for i in sorted(chosen)]


def mistakes(pair: Pair) -> Iterator[Mistake]:
    """What is wrong with a pair's rows."""
    if not pair.claim.row:
        return
    scripts = {side: (steps(twin.tree), aliases(twin.tree)) for side, twin in pair.twins.items()}
    used: dict[tuple[str, str], list[tuple[Step, set[str]]]] = {}
    seen: set[tuple[str, str]] = set()
    for i, row in enumerate(pair.claim.row):

        def wrong(what: str, remedy: str, key: str = "", i: int = i) -> Mistake:
            return pair.mistake(what, remedy, "row", i, key)

        if (row.pytorch, row.tf) in seen:
            yield wrong(f"the row {row.pytorch} / {row.tf} is declared twice", "Merge the two.", "pytorch")
        seen.add((row.pytorch, row.tf))
        if any(len(parameter) != 3 for parameter in row.parameters):
            yield wrong(
                "each parameter is [pytorch, tf, note]",
                "Write three texts each; an empty one where there is none.",
                "parameters",
            )
        silent = row.value in pair.claim.raises
        value = pair.values.get(row.value)
        if value is None and not silent:
            yield wrong(
                f"the row names the value {row.value!r}, which does not exist",
                f"Values here: {', '.join(pair.values) or 'none'}.",
                "value",
            )
            continue
        if value and value.reported:
            yield wrong(
                f"the row rests on {row.value!r}, which is reported and not compared",
                "Name a value that is compared.",
                "value",
            )
        for side, twin in pair.twins.items():
            if side not in ("pytorch", "tf"):
                continue
            name = row.pytorch if side == "pytorch" else row.tf
            if row.category == "one side only" and name in NOTHING:
                continue
            if row.section not in twin.sections:
                yield wrong(
                    f"the row names section {row.section!r}, which the twins do not have",
                    f"Sections there: {', '.join(twin.sections) or 'none'}.",
                    "section",
                )
                break  # the other twin has the same sections
            script, known = scripts[side]
            part = twin.sections[row.section]
            if (side, part.name) not in used:
                used[side, part.name] = [(step, _inside(step, part, known)) for step in script]
            places = [step for step, names in used[side, part.name] if matches(name, names)]
            if not places:
                yield wrong(
                    f"section {row.section!r} of {side}.py does not use {name}",
                    "Name the section that uses it, or correct the full public name.",
                    side,
                )
                continue
            if value is None:
                continue
            expressions = value.of(side)
            if expressions is None:
                continue
            texts = expressions if isinstance(expressions, list) else [expressions]
            direct = any(
                matches(name, set(uses(ast.parse(text.strip(), mode="eval"), known))) for text in texts
            )
            sliced = {id(step) for step in influence(script, texts)}
            if not direct and not any(id(step) in sliced for step in places):
                yield wrong(
                    f"the value {row.value!r} does not depend on {name} in {side}.py",
                    "Name a value that does, or compare one more.",
                    "value",
                )


def _inside(step: Step, part: Section, known: dict[str, str]) -> set[str]:
    """The names that a statement uses inside a section, or below something of it that stands there."""
    found: set[str] = set()

    def visit(node: ast.AST, inside: bool) -> None:
        inside = inside or part.start <= getattr(node, "lineno", 0) <= part.end
        if inside:
            found.update(_used_by(node, known))
        for child in ast.iter_child_nodes(node):
            visit(child, inside)

    visit(step.node, False)
    return found
