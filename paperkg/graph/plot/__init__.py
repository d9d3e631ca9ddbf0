"""Pictures of a graph for a paper or a talk: who compares against whom, and what was measured, as SVG and PNG.

One picture a file; `plots` lists them. Matplotlib is loaded on first use, and comes with `paperkg[plots]`.
"""
