"""Analysis of a whole graph: who beats whom, what is missing, what belongs together.

One verb a file, each a function over `Facts` that gives `Rows`: typed, frozen, in an exact order. What SPARQL can say
too stands in `queries/*.rq`, and a test compares the two. `suite.Analysis` holds all of them for scripts.
"""
