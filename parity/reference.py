"""Links to the reference documentation of both frameworks."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree

from parity.trees import code, element

TORCH = "https://docs.pytorch.org/docs/2.13"
TENSORFLOW = "https://www.tensorflow.org/api_docs/python"
LIGHTNING = "https://lightning.ai/docs/pytorch/stable/common"
PAGES = (
    (re.compile(r"^torch\.utils\.data\."), f"{TORCH}/data.html#{{name}}"),
    (re.compile(r"^torch\.nn\.init\."), f"{TORCH}/nn.init.html#{{name}}"),
    (
        re.compile(r"^torch\.(float|int|bfloat|uint|bool|long)\w*$"),
        f"{TORCH}/tensor_attributes.html#torch.dtype",
    ),
    (re.compile(r"^torch\.cuda\."), f"{TORCH}/generated/{{name}}.html"),
    (re.compile(r"^torch\.amp\."), f"{TORCH}/amp.html#{{name}}"),
    (re.compile(r"^torch\.optim\.lr_scheduler\."), f"{TORCH}/generated/{{name}}.html"),
)
"""Names whose page is not ``generated/<name>.html``."""
METHOD_OF_MODULE = re.compile(
    r"^(torch\.nn\.Module|torch\.optim\.Optimizer|torch\.autograd\.Function)\.(\w+)$"
)
METHOD = re.compile(r"^(?P<owner>.+\.[A-Z]\w*)\.(?P<method>[a-z_]\w*)$")


def url(name: str) -> str | None:
    """Address of the reference page of a public name, or None for a name of neither framework.

    The form of the addresses: https://docs.pytorch.org/docs/2.13/ and https://www.tensorflow.org/api_docs/python/tf.
    """
    name = re.sub(r"\(.*\)$", "", name.strip())
    if name.startswith("torch."):
        for pattern, form in PAGES:
            if pattern.match(name):
                return form.format(name=name)
        if match := METHOD_OF_MODULE.match(name):
            if match[1].endswith("Module"):
                return f"{TORCH}/generated/torch.nn.Module.html#{name}"
            return f"{TORCH}/generated/{name}.html"
        match = METHOD.match(name)
        if match and match["owner"] != "torch.Tensor":
            return f"{TORCH}/generated/{match['owner']}.html"
        return f"{TORCH}/generated/{name}.html"
    if name.startswith("keras."):
        name = "tf." + name
    if name.startswith(("tf.", "tensorflow.")):
        name = name.replace("tensorflow.", "tf.", 1)
        match = METHOD.match(name)
        page, anchor = (match["owner"], f"#{match['method']}") if match else (name, "")
        return f"{TENSORFLOW}/{page.replace('.', '/')}{anchor}"
    if name.startswith("lightning."):
        return f"{LIGHTNING}/trainer.html" if "Trainer" in name else f"{LIGHTNING}/lightning_module.html"
    return None


def link(name: str) -> etree.Element:
    """A public name as code, linked where a reference page is known."""
    address = url(name)
    return element("a", {"href": address}, code(name)) if address else code(name)
