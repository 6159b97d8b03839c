import torch

# --8<-- [start:state]
draw = torch.Generator().manual_seed(7)
state = draw.get_state()
first = torch.randn(500, generator=draw)
draw.set_state(state)
again = torch.randn(500, generator=draw)
later = torch.randn(500, generator=draw)
# --8<-- [end:state]

moved_on = not torch.equal(again, later)
print("rewound:", torch.equal(first, again))
print("and on: ", moved_on)
