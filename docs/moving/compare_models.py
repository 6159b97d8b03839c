"""Compare a PyTorch model with its Keras port, layer by layer, and name the first layer that parts.

Record each model on the same inputs, in one process or in two:

    from compare_models import record_pytorch
    record_pytorch(model, x, file="pytorch.npz")

    from compare_models import record_keras
    record_keras(model, x, file="keras.npz")

Then compare. Layers meet by name ("/" counts as "."); write PYTORCH=KERAS where the names differ:

    python compare_models.py pytorch.npz keras.npz encoder.fc=encoder/dense

Needs NumPy; recording needs the framework of the model. Both models run in inference mode.
"""

import sys

import numpy as np


def record_pytorch(model, *inputs, file=None):
    """Outputs of all modules, by name, in the order in which they finish; written to `file` if given."""
    import torch

    seen, was_training = {}, model.training

    def keep(name):
        def hook(module, args, output):
            _keep(seen, name, output, lambda tensor: tensor.detach().cpu().numpy())

        return hook

    handles = [m.register_forward_hook(keep(name)) for name, m in model.named_modules() if name]
    try:
        with torch.no_grad():
            _keep(seen, "output", model.eval()(*inputs), lambda tensor: tensor.cpu().numpy())
    finally:
        for handle in handles:
            handle.remove()
        model.train(was_training)
    return _save(seen, file)


def record_keras(model, *inputs, file=None):
    """The same for a Keras model of any kind: Sequential, functional, subclassed."""
    import keras

    seen, call = {}, keras.layers.Layer.__call__

    def watched(layer, *args, **kwargs):
        output = call(layer, *args, **kwargs)
        if layer is not model:
            name = (layer.path or layer.name).removeprefix(f"{model.name}/")
            _keep(seen, name, output, keras.ops.convert_to_numpy)
        return output

    keras.layers.Layer.__call__ = watched
    try:
        _keep(seen, "output", model(*inputs, training=False), keras.ops.convert_to_numpy)
    finally:
        keras.layers.Layer.__call__ = call
    return _save(seen, file)


def _keep(seen, name, output, to_numpy):
    """Keep the first tensor of an output. A layer called again gets a number: name#2."""
    while isinstance(output, (tuple, list)) and output:
        output = output[0]
    if hasattr(output, "shape"):
        name = name.replace("/", ".")
        calls = sum(key.split("#")[0] == name for key in seen)
        seen[f"{name}#{calls + 1}" if calls else name] = to_numpy(output)


def _save(seen, file):
    if file is not None:
        np.savez(file, **seen)
    return seen


def gap(a, b):
    """Largest difference of two outputs and what had to be done to `a`: "", "moved" (channels last) or "reordered".

    None as the difference means that the shapes cannot be matched.
    """
    a, b = np.asarray(a, "float64"), np.asarray(b, "float64")
    ways = [(a, "")] + ([(np.moveaxis(a, 1, -1), "moved")] if a.ndim > 2 else [])
    gaps = [(float(abs(x - b).max(initial=0.0)), how) for x, how in ways if x.shape == b.shape]
    if not gaps:
        return None, ""
    if a.ndim == 2:  # a flatten: the same numbers of each sample in another order
        rows = float(abs(np.sort(a, 1) - np.sort(b, 1)).max(initial=0.0))
        if rows < 1e-3 * gaps[0][0]:
            return rows, "reordered"
    return min(gaps, key=lambda found: np.inf if np.isnan(found[0]) else found[0])


def first_that_parts(pytorch, keras, names=None, tolerance=1e-4):
    """Print one line per layer and return the PyTorch name of the first that parts, or None.

    `pytorch` and `keras` map names to arrays: outputs, and gradients or weights as well. `names` maps PyTorch names
    to Keras names where they differ. A layer parts where the largest difference exceeds `tolerance` times its size.
    """
    names = {ours: theirs.replace("/", ".") for ours, theirs in (names or {}).items()}
    shared = [(name, names.get(name, name)) for name in pytorch if names.get(name, name) in keras]
    if not [name for name, _ in shared if name != "output"]:
        print("No layer has a partner. Give PYTORCH=KERAS for some of these names:")
        print("  PyTorch:", *pytorch, "\n  Keras:  ", *keras)
        raise SystemExit(2)
    first = None
    print(f"{'layer':28}{'size':>10}{'difference':>12}")
    for ours, theirs in shared:
        difference, how = gap(pytorch[ours], keras[theirs])
        size = float(abs(np.asarray(keras[theirs], "float64")).max(initial=0.0))
        if difference is None:
            told, parts = f"shapes {pytorch[ours].shape} and {keras[theirs].shape}", True
        else:
            told, parts = f"{size:10.2g}{difference:12.1e}  {how}", not difference <= tolerance * max(size, 1e-12)
        first = first or (ours if parts else None)
        print(f"{ours:28}{told}{'  PARTS' if parts else ''}".rstrip())
    left = [name for name in pytorch if name not in dict(shared)]
    left += [name for name in keras if name not in dict(shared).values()]
    if left:
        print("without a partner:", ", ".join(left))
    print(f"The first that parts: {first}" if first else f"No layer parts by more than {tolerance:g} of its size.")
    return first


def main(arguments):
    """Compare two recorded files; the exit status is 1 if a layer parts."""
    if len(arguments) < 2:
        raise SystemExit(__doc__)
    with np.load(arguments[0]) as pytorch, np.load(arguments[1]) as keras:
        names = dict(word.split("=", 1) for word in arguments[2:])
        return 1 if first_that_parts(dict(pytorch), dict(keras), names) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
