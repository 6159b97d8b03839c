"""Parity: load a pair of scripts, run both, compare their numbers, record the evidence, show it.

The one concept is the pair (:class:`parity.pair.Pair`). Everything else acts on pairs.
"""
