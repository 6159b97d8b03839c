import torch

x = torch.eye(2)
w = torch.ones(2, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
optimizer.zero_grad()


def attempt(line):
    try:
        exec(line)
    except Exception as error:
        said = str(error).split("\n")[0].split(". ")[0]
        print(line)
        print("   ", type(error).__name__ + ":", said[:60])
        return type(error).__name__
    return "nothing"


# --8<-- [start:calls]
old = [
    "torch.eig(x)",
    "torch.lstsq(x, x)",
    "torch.solve(x, x)",
    "torch.matrix_rank(x)",
    "torch.rfft(x, 1)",
    "torch.gels(x, x)",
    "1 - (x > 0)",
    "w.grad.data.zero_()",
    "import torch.utils.ffi",
]
found = [attempt(line) for line in old]
# --8<-- [end:calls]
failed = len(found) - found.count("nothing")
expected = ["RuntimeError"] * 4 + ["AttributeError"] * 2
expected += ["RuntimeError", "AttributeError"]
expected += ["ModuleNotFoundError"]
