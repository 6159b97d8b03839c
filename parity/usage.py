"""Which API names real code uses, and how many of the most used ones the map covers.

``parity usage [OWNER/NAME=]FOLDER …`` reads git folders (a clone, or a bare one) at their newest commit, counts the
names that the syntax trees of scripts and notebooks use, and prints the list that is committed as
``docs/data/api_usage.csv``. The names are checked against the installed releases. ``parity stats`` compares that
list with the rows of the pairs and with ``docs/data/api_not_mapped.csv``.
"""

from __future__ import annotations

import ast
import csv
import io
import json
import re
import subprocess
import sys
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from parity.pair import Pair
from parity.project import Project
from parity.rows import aliases, canonical, dotted

USAGE, REPOSITORIES, NOT_MAPPED = "api_usage.csv", "api_usage_repos.csv", "api_not_mapped.csv"
COLUMNS = ("side", "name", "repositories", "occurrences", "status", "also")
MOST_USED = 300
"""So many names of each side are what coverage is measured against."""
SEVERAL = 3
"""A name is listed from this many repositories on."""
ROOTS = {"torch": "pytorch", "tf": "tf", "keras": "tf"}
"""First part of a name, and the side it belongs to."""
TESTS = re.compile(r"(^|/)(tests?|testing)/|(^|/)(test_[^/]*|[^/]*_test|conftest)\.py$")
NAME = re.compile(r"\b(?:torch|tf|keras|tensorflow)(?:\.\w+)+")
PRIVATE = re.compile(r"\._[^_]|\.python\.|\.src\.|\.compat\.v2|\.compat\.v1\.compat")

TENSOR = "torch.Tensor"


def words(text: str) -> list[str]:
    return text.split()


BARE = words("sigmoid tanh relu log exp sqrt rsqrt abs neg floor ceil cos sin")
"""Methods of a tensor that count where they are called without arguments: ``block.relu(x)`` calls a layer."""
METHODS: dict[str, dict[str, str]] = {
    "pytorch": {
        **dict.fromkeys(
            words(
                """backward detach detach_ cpu cuda contiguous unsqueeze permute expand expand_as view view_as
            masked_fill masked_fill_ masked_select clamp clamp_ requires_grad_ is_contiguous data_ptr numel
            index_select index_fill_ index_add_ index_copy_ scatter scatter_ scatter_add_ gather
            pow bmm matmul mm unbind chunk float double half long bool int bfloat16 type_as
            new_zeros new_ones new_tensor new_full new_empty zero_ fill_ copy_ normal_ uniform_
            add_ mul_ sub_ div_ clone item triu tril topk to numpy unfold movedim flip roll
            unflatten eq ne lt gt le ge repeat_interleave narrow logsumexp"""
            ),
            TENSOR,
        ),
        **dict.fromkeys(
            words(
                """state_dict load_state_dict named_parameters parameters named_modules modules named_children children
            register_buffer register_parameter register_forward_hook register_module add_module
            named_buffers buffers"""
            ),
            "torch.nn.Module",
        ),
        "zero_grad": "torch.optim.Optimizer",
        "param_groups": "torch.optim.Optimizer",
    },
    "tf": {
        **dict.fromkeys(
            words(
                """fit_generator evaluate summary load_weights save_weights get_layer trainable_variables
            trainable_weights non_trainable_weights train_on_batch predict_on_batch test_on_batch"""
            ),
            "keras.Model",
        ),
        **dict.fromkeys(
            words("add_weight get_config compute_output_shape add_loss count_params from_config"),
            "keras.layers.Layer",
        ),
        "apply_gradients": "keras.optimizers.Optimizer",
        "update_state": "keras.metrics.Metric",
        "reset_state": "keras.metrics.Metric",
        "reset_states": "keras.metrics.Metric",
        **dict.fromkeys(["assign", "assign_add", "assign_sub"], "tf.Variable"),
        **dict.fromkeys(["prefetch", "padded_batch", "as_numpy_iterator", "interleave"], "tf.data.Dataset"),
        "numpy": "tf.Tensor",
        "get_shape": "tf.Tensor",
    },
}
"""Methods and attributes that tell their owner in a file that imports the framework."""
BY_KEYWORD = {
    "pytorch": {"dim": TENSOR, "keepdim": TENSOR, "set_to_none": "torch.optim.Optimizer"},
    "tf": {
        "optimizer": "keras.Model", "epochs": "keras.Model", "steps_per_epoch": "keras.Model",
        "num_parallel_calls": "tf.data.Dataset", "reshuffle_each_iteration": "tf.data.Dataset",
        "buffer_size": "tf.data.Dataset", "drop_remainder": "tf.data.Dataset",
    },
}  # fmt: skip
"""A keyword argument that tells the owner of a method which several packages have."""
KEYWORD_METHODS = {
    TENSOR: set(
        words(
            "sum mean std var max min argmax argmin any all squeeze cumsum prod median sort split softmax log_softmax norm"
        )
    ),
    "torch.optim.Optimizer": {"zero_grad"},
    "keras.Model": {"compile", "fit"},
    "tf.data.Dataset": {"map", "shuffle", "batch"},
}
OVERRIDDEN = {
    "torch.nn.Module": {"forward", "extra_repr"},
    "torch.utils.data.Dataset": {"__getitem__"},
    "torch.autograd.Function": {"forward", "backward"},
    "keras.Model": {"call", "train_step", "test_step", "get_config", "build"},
    "keras.layers.Layer": {"call", "build", "get_config", "compute_output_shape", "compute_mask"},
    "keras.callbacks.Callback": {
        "on_epoch_end",
        "on_epoch_begin",
        "on_train_begin",
        "on_train_end",
        "on_batch_end",
    },
    "keras.losses.Loss": {"call"},
}
"""Methods that a class inherits in order to be overridden: counted where a subclass defines them."""
OWN = set(words("parameters modules buffers children eval train register_buffer add_weight add_loss"))


@dataclass
class Count:
    """How often names occur in one repository."""

    side: str
    repository: str
    commit: str
    date: str
    files: int = 0
    names: Counter[str] = field(default_factory=Counter)


def owners(tree: ast.Module, known: dict[str, str]) -> dict[str, str]:
    """Names that are bound once to ``package.Class(…)`` or to a package: what they stand for."""
    found: dict[str, str] = {}
    several: set[str] = set()
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Assign) and len(node.targets) == 1):
            continue
        target = node.targets[0]
        name = (
            target.id
            if isinstance(target, ast.Name)
            else target.attr
            if isinstance(target, ast.Attribute)
            else ""
        )
        value = node.value
        if isinstance(value, ast.Attribute) and isinstance(target, ast.Name):
            full = dotted(value, known)
        elif isinstance(value, ast.Call):
            full = (
                dotted(value.func, known)
                if not isinstance(value.func, ast.Name)
                else known.get(value.func.id)
            )
            full = f"{full}()" if full else None
        else:
            full = None
        if (name and full is None) or found.get(name, full) != full:
            several.add(name)
        elif name and full and full.split(".")[0] in ROOTS:
            found[name] = full
    return {name: full for name, full in found.items() if name not in several}


def names(tree: ast.Module) -> Iterator[str]:
    """Every use of an API name of either framework, in full; once per place. Annotations do not count."""
    known = {
        name: full.replace("tensorflow.", "tf.", 1) if full.startswith("tensorflow.") else full
        for name, full in aliases(tree).items()
    }
    bound = owners(tree, known)
    known |= {name: full for name, full in bound.items() if not full.endswith("()") and name not in known}
    made = {name: canonical(full[:-2]) for name, full in bound.items() if full.endswith("()")}
    sides = {ROOTS[root] for full in known.values() if (root := full.split(".")[0]) in ROOTS}
    if len(sides) != 1:  # of neither framework; or of both, where a method tells nothing
        methods: dict[str, str] = {}
        keywords: dict[str, str] = {}
    else:
        methods, keywords = METHODS[next(iter(sides))], BY_KEYWORD[next(iter(sides))]
    silent: set[int] = set()
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        annotations = [
            getattr(node, "annotation", None),
            getattr(node, "returns", None)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            else None,
        ]
        for annotation in annotations:
            if annotation is not None:
                silent |= {id(child) for child in ast.walk(annotation)}
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            method, receiver = node.func.attr, node.func.value
            if dotted(node.func, known) is None:
                if method in BARE and methods is METHODS["pytorch"] and not node.args and not node.keywords:
                    yield f"{TENSOR}.{method}"
                for keyword in node.keywords:
                    owner = keywords.get(keyword.arg or "")
                    if owner and method in KEYWORD_METHODS.get(owner, ()) and method not in methods:
                        yield f"{owner}.{method}"
                        break
                last = receiver.attr if isinstance(receiver, ast.Attribute) else getattr(receiver, "id", "")
                if last in made and made[last].rpartition(".")[2][:1].isupper() and method not in methods:
                    yield f"{made[last]}.{method}"
        if isinstance(node, ast.Attribute):
            full = dotted(node, known)
            inner = node.value
            while isinstance(inner, ast.Attribute):
                silent.add(id(inner))
                inner = inner.value
            if full and full.split(".")[0] in ROOTS:
                silent.add(id(inner))
                yield canonical(full)
            elif full is None and node.attr in methods:
                own = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
                if not own or node.attr in OWN:
                    yield f"{methods[node.attr]}.{node.attr}"
            if full is None and isinstance(node.value, ast.Attribute):
                silent.discard(id(node.value))  # model.weight.view(…): the parts are looked at by themselves
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in known:
            full = known[node.id]
            if full.split(".")[0] in ROOTS and "." in full:
                yield canonical(full)
        elif isinstance(node, ast.ClassDef):
            for base in node.bases:
                full = canonical(dotted(base, known) or known.get(getattr(base, "id", ""), ""))
                full = {"keras.models.Model": "keras.Model", "keras.Layer": "keras.layers.Layer"}.get(
                    full, full
                )
                for child in node.body:
                    if isinstance(child, ast.FunctionDef) and child.name in OVERRIDDEN.get(full, ()):
                        yield f"{full}.{child.name}"


def code(path: str, text: str) -> str:
    """The Python of a script, or of the code cells of a notebook without its commands."""
    if not path.endswith(".ipynb"):
        return text
    cells = []
    for cell in json.loads(text).get("cells", []):
        if cell.get("cell_type") == "code":
            source = "".join(cell["source"])
            if not source.lstrip().startswith("%%"):
                cells.append(re.sub(r"(?m)^(\s*)[!%?].*$", r"\1pass", source))
    good = []
    for cell in cells:
        try:
            ast.parse(cell)
        except (SyntaxError, ValueError):
            continue
        good.append(cell)
    return "\n".join(good)


def files(folder: Path) -> Iterator[tuple[str, str]]:
    """Path and text of every script and notebook of the newest commit, tests aside."""
    tree = git(folder, "ls-tree", "-r", "-z", "HEAD").decode("utf-8", "replace")
    blobs = {}
    for entry in tree.split("\0"):
        about, _, path = entry.partition("\t")
        if path.endswith((".py", ".ipynb")) and not TESTS.search(path) and not about.startswith("12"):
            blobs[path] = about.split()[2]
    out = git(folder, "cat-file", "--batch", text="".join(f"{blob}\n" for blob in blobs.values()))
    at = 0
    for path in blobs:
        end = out.index(b"\n", at)
        fields, at = out[at:end].decode().split(), end + 1
        if fields[1] != "missing":
            yield path, out[at : at + int(fields[2])].decode("utf-8", "replace")
            at += int(fields[2]) + 1


def git(folder: Path, *arguments: str, text: str = "") -> bytes:
    done = subprocess.run(["git", "-C", str(folder), *arguments], input=text.encode(), capture_output=True)
    if done.returncode:
        raise RuntimeError(f"git {arguments[0]} in {folder}: {done.stderr.decode().strip()}")
    return done.stdout


def count(folder: Path, repository: str) -> Count:
    """The names that one repository uses, on the side that more of its files import."""
    commit, date = git(folder, "log", "-1", "--format=%H %cs", "HEAD", "--").decode().split()
    found: dict[str, Counter[str]] = {"pytorch": Counter(), "tf": Counter()}
    seen: Counter[str] = Counter()
    for path, text in files(folder):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                used = list(names(ast.parse(code(path, text))))
        except (SyntaxError, ValueError, RecursionError):
            continue
        sides = {side for name in used if (side := ROOTS.get(name.split(".")[0]))}
        for side in sides:
            seen[side] += 1
        for name in used:
            found[ROOTS[name.split(".")[0]]][name] += 1
    side = max(("pytorch", "tf"), key=lambda side: seen[side])
    return Count(side, repository, commit, date, seen[side], found[side])


RESOLVE = """
import importlib, importlib.util, json, sys, types, warnings
warnings.simplefilter("ignore")
names = json.load(sys.stdin)
roots = {}
for root, module in (("torch", "torch"), ("tf", "tensorflow"), ("keras", "keras")):
    if any(name.split(".")[0] == root for name in names):
        roots[root] = importlib.import_module(module)
families = []
if "torch" in roots:
    torch = roots["torch"]
    families += [("torch.optim.Optimizer", torch.optim.Optimizer), ("torch.nn.Module", torch.nn.Module),
        ("torch.optim.lr_scheduler.LRScheduler", torch.optim.lr_scheduler.LRScheduler),
        ("torch.distributions.Distribution", torch.distributions.Distribution),
        ("torch.amp.GradScaler", torch.amp.GradScaler)]
if "keras" in roots and "tf" in roots:
    keras, tf = roots["keras"], roots["tf"]
    families += [("keras.Layer", keras.Layer), ("keras.Model", keras.Model), ("keras.Metric", keras.Metric),
        ("keras.Optimizer", keras.Optimizer), ("keras.Loss", keras.Loss), ("tf.data.Dataset", tf.data.Dataset),
        ("tf.distribute.Strategy", tf.distribute.Strategy)]

class Missing(Exception):
    pass

def find(start, parts):
    owner, here, done = None, start, []
    for part in parts:
        try:
            owner, here = here, getattr(here, part)
        except Exception:
            if not isinstance(here, types.ModuleType):
                break
            module = f"{here.__name__}.{part}"
            try:
                owner, here = here, importlib.import_module(module)
            except Exception:
                try:
                    if importlib.util.find_spec(module):
                        raise Missing  # its own requirement is not installed
                except (ImportError, ValueError, AttributeError):
                    pass
                break
        done.append(part)
        if not isinstance(here, (types.ModuleType, type)) and not type(here).__name__.endswith("Module"):
            break
    return owner, here, done

def identity(here, last):
    if isinstance(here, (int, float, str, bool, tuple, type(None))):
        return (repr(here), last) if last.isupper() else None
    if isinstance(here, (type, types.FunctionType, types.BuiltinFunctionType)):
        return id(here)
    return (id(here), last)

found, spellings, kept = {}, {}, []
for name in names:
    root, *parts = name.split(".")
    try:
        owner, here, done = find(roots[root], parts)
        if len(done) < len(parts) and isinstance(here, types.ModuleType) and root == "keras" and "tf" in roots:
            old = find(roots["tf"].keras, parts)
            if len(old[2]) == len(parts):
                owner, here, done = old
    except Missing:
        found[name] = name
        continue
    if isinstance(here, types.ModuleType) or type(here).__name__.endswith("Module"):
        found[name] = "" if len(done) == len(parts) else None
    elif isinstance(here, type) and len(done) < len(parts):
        full = ".".join([root, *done, parts[len(done)]])
        seen = full in ("torch.optim.Optimizer.param_groups",) or (
            full.startswith("tf.Tensor.") and hasattr(roots["tf"].constant(0), parts[len(done)]))
        found[name] = (here, done[-1], ".".join([root, *done]), parts[len(done)]) if seen else "" if root == "torch" else None
    elif isinstance(owner, type):
        for full, family in families:
            if issubclass(owner, family) and hasattr(family, done[-1]):
                found[name] = (family, full.split(".")[-1], full, done[-1])
                break
        else:
            found[name] = (owner, done[-2], ".".join([root, *done[:-1]]), done[-1])
    else:
        found[name] = (here, done[-1], ".".join([root, *done]), None)
    if isinstance(found[name], tuple):
        here, last, full, _ = found[name]
        kept.append(here)
        spellings.setdefault(identity(here, last) or full, set()).add(full)
answer = {}
for name, content in found.items():
    if isinstance(content, tuple):
        here, last, full, method = content
        best = min(spellings[identity(here, last) or full], key=lambda n: (n[:3] == "tf.", n.count("."), len(n), n))
        content = f"{best}.{method}" if method else best
    answer[name] = content
print("@@" + json.dumps(answer))
"""


def resolve(wanted: Iterable[str]) -> dict[str, str | None]:
    """The shortest public spelling of each name in the installed releases: one function has several names, a method
    counts for the class that introduces it. Empty for a package, None for what no longer exists."""
    done = subprocess.run(
        [sys.executable, "-c", RESOLVE], input=json.dumps(sorted(set(wanted))), capture_output=True, text=True
    )
    if "@@" not in done.stdout:
        raise RuntimeError(f"the frameworks could not be read:\n{done.stderr[-2000:]}")
    found: dict[str, str | None] = json.loads(done.stdout.rsplit("@@", 1)[1])
    return found


@dataclass(frozen=True)
class Used:
    """One name of the committed list."""

    side: str
    name: str
    repositories: int
    occurrences: int
    status: str = ""
    also: tuple[str, ...] = ()


def ranked(counts: Sequence[Count], known: dict[str, str | None]) -> list[Used]:
    """The list: names by number of repositories, then occurrences. ``status``: ``retired`` for what no longer exists,
    ``tf1`` for the compatibility package."""
    where: dict[tuple[str, str], set[str]] = {}
    often: Counter[tuple[str, str]] = Counter()
    spellings: dict[str, set[str]] = {}
    for name, full in known.items():
        if full and full != name and ".compat." not in name and _one_class(name, full):
            spellings.setdefault(full, set()).add(name)
    for count in counts:
        for name, number in count.names.items():
            full = known.get(name)
            if full == "" or PRIVATE.search(name) or PRIVATE.search(full or ""):
                continue
            status = "retired" if full is None else "tf1" if ".compat.v1." in full else ""
            key = (full or name, status)
            where.setdefault(key, set()).add(count.repository)
            often[key] += number
    found = [
        Used(
            ROOTS[name.split(".")[0]],
            name,
            len(by),
            often[name, status],
            status,
            tuple(sorted(spellings.get(name, ()))),
        )
        for (name, status), by in where.items()
        if len(by) >= SEVERAL
    ]
    return sorted(found, key=lambda u: (u.side, bool(u.status), -u.repositories, -u.occurrences, u.name))


def _one_class(name: str, full: str) -> bool:
    """Whether a method is spelled with its own class, and not with one of the many that inherit it."""
    owner, best = name.split(".")[-2], full.split(".")[-2]
    return not best[:1].isupper() or owner in (best, "Model", "Sequential")


def table(used: Iterable[Used]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for u in used:
        writer.writerow([u.side, u.name, u.repositories, u.occurrences, u.status, " ".join(u.also)])
    return out.getvalue()


def survey(project: Project, folders: Sequence[str], pairs: Iterable[Pair]) -> list[Used]:
    """Count the repositories, write both lists of docs/data, and give back the names."""
    counts = []
    for argument in folders:
        repository, _, folder = argument.rpartition("=")
        path = Path(folder)
        counted = count(path, repository or path.resolve().name)
        print(f"{counted.side:8} {counted.files:5} files  {counted.repository}", file=sys.stderr)
        counts.append(counted)
    wanted = {name for counted in counts for name in counted.names}
    wanted |= {name for pair in pairs for row in pair.claim.row for name in spelled(row.pytorch, row.tf)}
    used = ranked(counts, resolve(wanted))
    (data(project) / USAGE).write_text(table(used), "utf-8")
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["repository", "commit", "date", "side", "files"])
    for counted in sorted(counts, key=lambda c: (c.side, c.repository.lower())):
        writer.writerow([counted.repository, counted.commit, counted.date, counted.side, counted.files])
    (data(project) / REPOSITORIES).write_text(out.getvalue(), "utf-8")
    return used


def data(project: Project) -> Path:
    return project.root / "docs" / "data"


def spelled(*texts: str) -> Iterator[str]:
    """The API names that the texts of a row hold: ``keras.layers.Dense(activation)`` holds ``keras.layers.Dense``."""
    for text in texts:
        for name in NAME.findall(text):
            yield canonical(name)


TYPES = set(words("bool device double dtype float half int long"))
"""Names that are a type in torch and something else in torch.Tensor."""


def same(name: str) -> set[str]:
    """Names that PyTorch documents as one operation: the function and the method of a tensor."""
    found = {name}
    for one, other in (("torch.", "torch.Tensor."), ("torch.Tensor.", "torch.")):
        last = name[len(one) :]
        if name.startswith(one) and "." not in last and last not in TYPES:
            found.add(other + last)
    return found


def covering(name: str) -> set[str]:
    """Names that a row of this name covers: a row of a call is a row of its class."""
    for end in (".__init__", ".__call__"):
        name = name.removesuffix(end)
    return same(name)


@dataclass(frozen=True)
class Coverage:
    """How many of the most used names of one side have a row, or a stated way to do without."""

    side: str
    of: int
    by_row: int
    by_statement: int
    missing: tuple[str, ...]

    @property
    def share(self) -> float:
        return (self.by_row + self.by_statement) / self.of if self.of else 0.0


def listed(project: Project) -> list[Used]:
    file = data(project) / USAGE
    if not file.exists():
        return []
    with file.open(encoding="utf-8", newline="") as lines:
        return [
            Used(
                r["side"],
                r["name"],
                int(r["repositories"]),
                int(r["occurrences"]),
                r["status"],
                tuple(r["also"].split()),
            )
            for r in csv.DictReader(lines)
        ]


def statements(project: Project) -> dict[str, str]:
    """Names that are no decision of the map, with what to do instead."""
    file = data(project) / NOT_MAPPED
    if not file.exists():
        return {}
    with file.open(encoding="utf-8", newline="") as lines:
        return {canonical(r["name"]): r["instead"] for r in csv.DictReader(lines) if r["instead"].strip()}


def coverage(project: Project, pairs: Iterable[Pair]) -> list[Coverage]:
    """Coverage of both sides against the committed list."""
    rows = {
        other
        for pair in pairs
        for row in pair.claim.row
        for name in spelled(row.pytorch, row.tf)
        for other in covering(name)
    }
    stated, used = statements(project), listed(project)
    found = []
    for side in ("pytorch", "tf"):
        most = [u for u in used if u.side == side and not u.status][:MOST_USED]
        by_row = [u for u in most if rows & {name for n in (u.name, *u.also) for name in same(n)}]
        rest = [u for u in most if u not in by_row]
        told = [u for u in rest if {u.name, *u.also} & stated.keys()]
        missing = tuple(u.name for u in rest if u not in told)
        found.append(Coverage(side, len(most), len(by_row), len(told), missing))
    return found


def summary(project: Project, pairs: Iterable[Pair]) -> dict[str, Any]:
    """Coverage for ``parity stats``; empty without a list."""
    return {
        c.side: {
            "of": c.of, "rows": c.by_row, "stated": c.by_statement,
            "share": round(c.share, 3), "missing": list(c.missing),
        }
        for c in coverage(project, pairs) if c.of
    }  # fmt: skip
