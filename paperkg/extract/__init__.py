"""The extract floor: from bytes to claims.

Its rooms, in the order in which an entry goes through them: `source` and `layouts` read files, `units` and `names` find what
stands in them, with `tasks` and `measures`; `things` says which names are one; `own`, `works`, and `results` make claims, which
`learned` corrects. `rules` and `lang` are what all of them know, `evaluate` says how right they are. `extractor` walks through.
"""
